import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CommitmentForm } from "@/components/commitments/forms/commitment-form";
import { FormKeys } from "@/components/commitments/forms/form-keys";
import { PageHeader } from "@/components/ui/page-header";
import type { SearchParams } from "@/lib/domain/filters";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { requireMay } from "@/lib/server/viewer";
import { createCommitmentAction } from "../actions";
import { cameFrom } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations("write.fields");
	return { title: t("create_title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireMay("edit");
	const [search, lang] = await Promise.all([searchParams, getLocale()]);
	const t = await getTranslations("write.fields");
	const page = await getTranslations("commitment");
	const choices = await listFieldChoices(viewer, lang);
	const from = cameFrom(search);
	const back = from ? `/commitments?${from}` : "/commitments";
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/commitments", label: page("list") }]}
				title={t("create_title")}
				lead={t("create_lead")}
			/>
			<div className="max-w-[42rem]" data-form="">
				<CommitmentForm
					action={createCommitmentAction}
					{...{ from, back, choices }}
					commitment={null}
					fresh={{ lang, ownerId: viewer.userId, agreementId: [search.agreement ?? []].flat()[0] }}
				/>
			</div>
			<FormKeys back={back} />
		</>
	);
}
