import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommitmentForm } from "@/components/commitments/forms/commitment-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { editCommitmentAction } from "../../actions";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.fields");
	return { title: `${t("edit_title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, lang, today, commitment, from, back } = await forWriting(props, "edit");
	const t = await getTranslations("write.fields");
	const choices = await listFieldChoices(viewer, lang);
	return (
		<FormPage {...{ commitment, today, back }} title={t("edit_title")}>
			<CommitmentForm action={editCommitmentAction.bind(null, ref)} {...{ from, back, choices, commitment }} />
		</FormPage>
	);
}
