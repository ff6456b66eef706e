import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { NoteView } from "@/lib/domain/commitment";
import { NoteCard } from "./note-card";

type NotesProps = {
	notes: NoteView[];
	/** Where a note is changed; `undefined` for one that the reader may not change. */
	editHref: (note: NoteView) => string | undefined;
};

/** Notes, the newest first. */
export function Notes({ notes, editHref }: NotesProps) {
	const t = useTranslations("commitment");
	if (notes.length === 0) return <EmptyState title={t("no_notes")}>{t("no_notes_help")}</EmptyState>;
	return (
		<div className="grid gap-6">
			{notes.toReversed().map((note) => (
				<NoteCard key={note.id} note={note} editHref={editHref(note)} />
			))}
		</div>
	);
}
