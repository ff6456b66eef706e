import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { NoteForm } from "@/components/commitments/forms/note-form";
import { addNoteAction } from "../../actions-record";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.note");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { ref, today, commitment, from, back } = await forWriting(props, "note");
	const t = await getTranslations("write.note");
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")}>
			<NoteForm action={addNoteAction.bind(null, ref)} from={from} back={back} />
		</FormPage>
	);
}
