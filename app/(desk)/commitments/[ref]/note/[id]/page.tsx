import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { NoteForm } from "@/components/commitments/forms/note-form";
import { RetractForm } from "@/components/commitments/forms/retract-form";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/domain/permissions";
import { editNoteAction, retractNoteAction } from "../../../actions-record";
import { type FormPageProps, forWriting } from "../../for-writing";

type Props = FormPageProps & { params: Promise<{ ref: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const t = await getTranslations("write.note");
	return { title: `${t("edit_title")}, ${(await params).ref}` };
}

export default async function Page(props: Props) {
	const { viewer, ref, today, commitment, from, back } = await forWriting(props, "note");
	const { id } = await props.params;
	const note = commitment.notes.find((one) => one.id === id);
	if (!note || note.retractedAt) notFound();
	const t = await getTranslations("write.note");
	const mayChange = note.createdBy.id === viewer.userId || may(viewer.role, "administer");
	return (
		<FormPage {...{ commitment, today, back }} title={t("edit_title")}>
			{mayChange ? (
				<>
					<NoteForm action={editNoteAction.bind(null, ref, id)} {...{ from, back, note }} />
					<RetractForm action={retractNoteAction.bind(null, ref, id)} version={note.version} from={from} />
				</>
			) : (
				<Notice>{t("not_yours")}</Notice>
			)}
		</FormPage>
	);
}
