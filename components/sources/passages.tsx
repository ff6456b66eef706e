import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { PassageView, SourcePage } from "@/lib/domain/source-view";
import { Yields } from "./yields";

/** The paragraphs of a source, each with our words, the original where there is one, and what it yielded. */
export function Passages({ source, mayEdit }: { source: SourcePage; mayEdit: boolean }) {
	const t = useTranslations("nouns.source");
	const passage = useTranslations("nouns.passage");
	const { id, passages, lang } = source;
	const add = mayEdit && (
		<ButtonLink href={`/sources/${id}/passages/new`} variant={passages.length === 0 ? "primary" : "secondary"}>
			{passage("add")}
		</ButtonLink>
	);
	return (
		<Panel id="passages" title={t("passages")} actions={passages.length > 0 && add}>
			{passages.length === 0 ? (
				<EmptyState title={t("no_passages")} actions={add}>
					{mayEdit && t("no_passages_do")}
				</EmptyState>
			) : (
				<ol className="grid gap-8">
					{passages.map((one) => (
						<li key={one.id} id={`passage-${one.number}`} className="scroll-mt-16">
							<Passage passage={one} lang={lang} mayEdit={mayEdit} />
						</li>
					))}
				</ol>
			)}
		</Panel>
	);
}

type PassageProps = { passage: PassageView; lang: string; mayEdit: boolean };

function Passage({ passage, lang, mayEdit }: PassageProps) {
	const t = useTranslations("nouns.passage");
	const common = useTranslations("nouns.common");
	const { id, sourceId, number, words, original, doubtful, doubtfulReason, yields } = passage;
	return (
		<div className="grid gap-x-8 gap-y-3 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
			<div className="min-w-0">
				<p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-13 text-muted">
					<a href={`#passage-${number}`} aria-label={t("link", { n: number })} className="font-medium text-muted">
						{t("passage_n", { n: number })}
					</a>
					{doubtful && <Badge dashed>{t("doubtful")}</Badge>}
					{mayEdit && (
						<TextLink
							href={`/sources/${sourceId}/passages/${id}`}
							aria-label={t("edit_n", { n: number })}
							className="print:hidden"
						>
							{common("edit")}
						</TextLink>
					)}
				</p>
				<blockquote className="max-w-prose font-serif text-[1.0625rem] leading-[1.6875rem] whitespace-pre-line">
					<LocalText text={words} />
				</blockquote>
				{doubtfulReason && <p className="mt-1 max-w-prose text-13 text-muted">{doubtfulReason}</p>}
				{original && (
					<Disclosure summary={t("original_show")} className="mt-2 text-13">
						<p lang={lang} className="max-w-prose font-serif text-15 whitespace-pre-line">
							{original}
						</p>
					</Disclosure>
				)}
			</div>
			<Yields yields={yields} />
		</div>
	);
}
