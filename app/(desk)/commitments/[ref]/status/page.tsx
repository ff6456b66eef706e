import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { StatusForm } from "@/components/commitments/forms/status-form";
import { listEvidenceChoices } from "@/lib/server/commitments/choices";
import { listCommitments } from "@/lib/server/commitments/list";
import { changeStatusAction } from "../../actions-status";
import { pathOf } from "../../paths";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.status");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, search, lang, today, commitment, from, back } = await forWriting(props, "change_status");
	const t = await getTranslations("write.status");
	const { agreement, related } = commitment;
	const [evidence, siblings] = await Promise.all([
		listEvidenceChoices(viewer, ref, { lang, sourceId: [search.source ?? []].flat()[0] }),
		agreement ? listCommitments(viewer, { agreement: [agreement.id], limit: 200 }, { lang, today, past: null }) : null,
	]);
	const others = [...related.map((link) => link.commitment), ...(siblings?.items ?? [])];
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")} lead={t("lead")}>
			<StatusForm
				{...{ commitment, today, from, back, evidence }}
				action={changeStatusAction.bind(null, ref)}
				reviewHref={pathOf(ref, from, "review")}
				dueHref={pathOf(ref, from, "due")}
				siblings={others.filter((other) => other.ref !== ref)}
			/>
		</FormPage>
	);
}
