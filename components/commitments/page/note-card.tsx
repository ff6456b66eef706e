import { Globe, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Markdown } from "@/components/ui/markdown";
import { TextLink } from "@/components/ui/text-link";
import type { NoteView } from "@/lib/domain/commitment";
import type { Visibility } from "@/lib/domain/vocabulary";
import { NoteDiff } from "./note-diff";
import { useDates } from "./use-dates";

/** A note with who may read it, and its earlier versions. `editHref` for those who may change it. */
export function NoteCard({ note, editHref }: { note: NoteView; editHref?: string | undefined }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { id, title, body, lang, visibility, retractedAt, versions, example } = note;
	const isEdited = versions.length > (retractedAt ? 1 : 0);
	return (
		<article
			id={`note-${id}`}
			className={`scroll-mt-16 border-s-[3px] ps-4 ${visibility === "shareable" ? "border-accent" : "border-line"}`}
		>
			<header className="mb-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-13 text-muted">
				<VisibilityMark visibility={visibility} />
				<span>
					{note.createdBy.name}, {dates.instant(note.createdAt)}
				</span>
				{isEdited && !retractedAt && <span>{t("edited", { when: dates.instant(note.changedAt) })}</span>}
				{example && (
					<span title={t("example_help")}>
						<Badge>{t("example")}</Badge>
					</span>
				)}
				{editHref && !retractedAt && (
					<TextLink href={editHref} className="print:hidden">
						{t("edit")}
					</TextLink>
				)}
			</header>
			{retractedAt && <p className="mb-1 font-medium">{t("retracted", { when: dates.instant(retractedAt) })}</p>}
			<div className={retractedAt ? "text-muted line-through decoration-line-strong" : ""}>
				{/* Headings in the text stand below this one, drawn or not. */}
				<h3 lang={title ? lang : undefined} className={title ? "mb-1 text-15" : "sr-only"}>
					{title ?? t("note")}
				</h3>
				<Markdown id={id} text={body} lang={lang} />
			</div>
			{isEdited && <Versions note={note} />}
		</article>
	);
}

/** Whether a note stays at the desk or may go along with a report. */
export function VisibilityMark({ visibility }: { visibility: Visibility }) {
	const t = useTranslations("commitment");
	const Icon = visibility === "shareable" ? Globe : Lock;
	return (
		<span
			title={t(`${visibility}_help`)}
			className={`inline-flex items-center gap-1 font-medium ${visibility === "shareable" ? "text-accent" : "text-ink"}`}
		>
			<Icon size={13} aria-hidden="true" className="shrink-0" />
			{t(visibility)}
		</span>
	);
}

function Versions({ note }: { note: NoteView }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { versions, lang } = note;
	return (
		<Disclosure summary={t("versions", { count: versions.length })} className="mt-2 text-13">
			<ol className="grid gap-4">
				{versions.map((version, at) => {
					const next = versions[at + 1] ?? note;
					return (
						<li key={version.version}>
							<p className="mb-1 text-muted">
								{t("version_by", {
									version: version.version,
									when: dates.instant(version.changedAt),
									name: version.changedBy.name,
								})}
								{version.visibility !== next.visibility && ` · ${t(version.visibility)} → ${t(next.visibility)}`}
							</p>
							<NoteDiff before={textOf(version)} after={textOf(next)} lang={lang} />
						</li>
					);
				})}
			</ol>
		</Disclosure>
	);
}

function textOf({ title, body }: { title: string | null; body: string }): string {
	return title ? `${title}\n\n${body}` : body;
}
