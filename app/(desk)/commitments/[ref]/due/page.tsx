import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DueForm } from "@/components/commitments/forms/due-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { listEvidenceChoices } from "@/lib/server/commitments/choices";
import { changeDueAction } from "../../actions-status";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.due");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, lang, today, commitment, from, back } = await forWriting(props, "edit");
	const t = await getTranslations("write.due");
	const page = await getTranslations("commitment");
	const evidence = await listEvidenceChoices(viewer, ref, { lang });
	const hasDue = commitment.due !== null;
	return (
		<FormPage
			{...{ commitment, today, back }}
			title={hasDue ? t("title") : page("set_due")}
			lead={hasDue ? t("lead") : undefined}
		>
			<DueForm action={changeDueAction.bind(null, ref)} {...{ commitment, today, from, back, evidence }} />
		</FormPage>
	);
}
