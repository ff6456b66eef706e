import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { ActionView, CommitmentPage, NoteView, RelatedView, ReviewView } from "@/lib/domain/commitment";
import type { CommitmentStoryEntry } from "@/lib/domain/commitment-story";
import type { StoryType } from "@/lib/domain/story";
import type { Status } from "@/lib/domain/vocabulary";
import { LocalText } from "../local-text";
import { VisibilityMark } from "../page/note-card";
import { plainWords } from "./plain-words";
import { type Telling, Verb } from "./story-entry";

/** What the desk did. */
export function deskTelling(entry: CommitmentStoryEntry): Telling {
	const telling = { anchor: `${entry.type}-${entry.id.replaceAll(":", "-")}`, mark: "desk" };
	switch (entry.type) {
		case "created":
			return { ...telling, head: <Head word="created" />, recorded: recorded(entry.at, entry.by) };
		case "confirmed":
			return {
				...telling,
				head: <ConfirmedHead status={entry.change.status} />,
				recorded: recorded(entry.at, entry.by),
			};
		case "review":
			return {
				...telling,
				head: <Head word="review" />,
				body: <ReviewBody review={entry.review} />,
				recorded: recorded(entry.at, entry.review.recordedBy),
			};
		case "note":
			return {
				...telling,
				anchor: `told-${entry.id}`,
				head: <NoteHead note={entry.note} />,
				recorded: recorded(entry.at, entry.note.createdBy),
			};
		case "action":
		case "action_done":
			return {
				...telling,
				anchor: `${entry.type}-told-${entry.id.replaceAll(":", "-")}`,
				head: <ActionHead action={entry.action} word={entry.type} />,
				recorded: recorded(entry.at, entry.type === "action" ? entry.action.createdBy : entry.action.doneBy),
			};
		case "linked":
			return {
				...telling,
				head: <LinkedHead related={entry.related} />,
				recorded: recorded(entry.at, entry.related.linkedBy),
			};
		case "edited":
			return { ...telling, head: <EditedHead edit={entry.edit} />, recorded: recorded(entry.at, entry.edit.by) };
		case "archived":
			return {
				...telling,
				head: <Head word={entry.archived ? "archived" : "restored"}>{entry.reason}</Head>,
				recorded: recorded(entry.at, entry.edit.by),
			};
		default:
			throw new Error(`${entry.type} is no deed of the desk`);
	}
}

function recorded(at: string | null, by: { name: string } | null): Telling["recorded"] {
	return at && by ? { at, by } : null;
}

type Word = Exclude<StoryType, "due"> | "restored";

function Head({ word, children }: { word: Word; children?: ReactNode }) {
	const t = useTranslations("story");
	return (
		<p>
			<Verb>{t(word)}</Verb> {children}
		</p>
	);
}

function ConfirmedHead({ status }: { status: Status }) {
	const t = useTranslations("story");
	const words = useTranslations("words");
	return <Head word="confirmed">{t("verdict", { status: words(`status.${status}`) })}</Head>;
}

function ReviewBody({ review }: { review: ReviewView }) {
	const t = useTranslations("story");
	const { places, finding, lang } = review;
	return (
		<div className="max-w-prose">
			<p lang={finding ? lang : undefined} className="whitespace-pre-line">
				{finding ?? t("nothing_new")}
			</p>
			<p className="text-muted">
				{t("looked_in")} <span lang={lang}>{places}</span>
			</p>
		</div>
	);
}

const EXCERPT = 160;

function NoteHead({ note }: { note: NoteView }) {
	const t = useTranslations("story");
	const { id, title, body, lang, visibility, retractedAt } = note;
	const words = title ?? plainWords(body, EXCERPT);
	return (
		<p className="flex flex-wrap items-baseline gap-x-2">
			<Verb>{t("note")}</Verb>
			<VisibilityMark visibility={visibility} />
			{retractedAt && <span>{t("retracted")}</span>}
			<a href={`#note-${id}`} lang={lang} className={`link ${retractedAt ? "line-through" : ""}`}>
				{words}
			</a>
		</p>
	);
}

function ActionHead({ action, word }: { action: ActionView; word: "action" | "action_done" }) {
	return (
		<Head word={word}>
			<span lang={action.lang}>{action.what}</span> · {action.owner.name}
		</Head>
	);
}

function LinkedHead({ related }: { related: RelatedView }) {
	const t = useTranslations("commitment");
	const { type, outgoing, commitment } = related;
	return (
		<Head word="linked">
			{t(outgoing ? `link_out.${type}` : `link_in.${type}`)}{" "}
			<TextLink href={`/commitments/${commitment.ref}`}>
				<LocalText text={commitment.title} unmarked /> ({commitment.ref})
			</TextLink>
		</Head>
	);
}

function EditedHead({ edit }: { edit: CommitmentPage["edits"][number] }) {
	const t = useTranslations("story");
	return <Head word="edited">{edit.fields.map((field) => t(`fields.${field}`)).join(", ")}</Head>;
}
