import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { FindStep, LinkForm } from "@/components/commitments/forms/link-form";
import { Removable } from "@/components/commitments/forms/removable";
import { LocalText } from "@/components/commitments/local-text";
import { listCommitments } from "@/lib/server/commitments/list";
import { linkCommitmentsAction, unlinkCommitmentsAction } from "../../actions-links";
import { type FormPageProps, forWriting } from "../for-writing";

const MOST_FOUND = 10;

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.link");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, search, lang, today, commitment, from, back } = await forWriting(props, "edit");
	const query = ([search.q ?? []].flat()[0] ?? "").trim().slice(0, 200);
	const page = await getTranslations("commitment");
	const t = await getTranslations("write.link");
	const list = query
		? await listCommitments(viewer, { q: [query], sort: "match", limit: MOST_FOUND + 1 }, { lang, today, past: null })
		: null;
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")}>
			<FindStep query={query} from={from} />
			<LinkForm
				key={query}
				action={linkCommitmentsAction.bind(null, ref)}
				{...{ from, back }}
				found={list?.items.filter((row) => row.ref !== ref).slice(0, MOST_FOUND) ?? null}
			/>
			<Removable
				title={t("present")}
				action={unlinkCommitmentsAction.bind(null, ref)}
				from={from}
				items={commitment.related.map(({ id, type, outgoing, commitment: other }) => ({
					id,
					name: other.ref,
					what: (
						<>
							<span className="text-muted">{page(outgoing ? `link_out.${type}` : `link_in.${type}`)}</span>{" "}
							<LocalText text={other.title} unmarked /> ({other.ref})
						</>
					),
				}))}
			/>
		</FormPage>
	);
}
