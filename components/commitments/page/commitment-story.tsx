import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentPage, NoteView } from "@/lib/domain/commitment";
import type { CommitmentStoryEntry } from "@/lib/domain/commitment-story";
import { LocalText } from "../local-text";
import { Story } from "../story/story";
import { Mentions } from "./mentions";
import { Notes } from "./notes";

type CommitmentStoryProps = {
	commitment: CommitmentPage;
	entries: CommitmentStoryEntry[];
	form?: ((name: string) => string) | undefined;
	mayChange: (note: NoteView) => boolean;
};

/** What was promised, where it is written, what became of it, and what the desk noted. */
export function CommitmentStory({ commitment, entries, form, mayChange }: CommitmentStoryProps) {
	const t = useTranslations("commitment");
	const { fulfilmentTest, notes } = commitment;
	return (
		<>
			<Panel id="test" title={t("test")}>
				{fulfilmentTest ? (
					<p className="max-w-prose font-serif text-[1.0625rem] leading-[1.6875rem] whitespace-pre-line">
						<LocalText text={fulfilmentTest} />
					</p>
				) : (
					<p className="text-muted">
						{t("no_test")} {form && <TextLink href={form("edit")}>{t("write_test")}</TextLink>}
					</p>
				)}
			</Panel>
			<Panel
				id="written"
				title={t("written")}
				actions={form && <TextLink href={form("mention")}>{t("add_mention")}</TextLink>}
			>
				<Mentions commitment={commitment} />
			</Panel>
			<Panel id="story" title={t("story")}>
				<Story entries={entries} commitment={commitment} />
			</Panel>
			<Panel id="notes" title={t("notes")} actions={form && <TextLink href={form("note")}>{t("write_note")}</TextLink>}>
				<Notes notes={notes} editHref={(note) => (form && mayChange(note) ? form(`note/${note.id}`) : undefined)} />
			</Panel>
		</>
	);
}
