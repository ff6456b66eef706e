import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/notice";
import type { CommitmentPage, MentionView } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { StrengthSign } from "../strength-sign";
import { PassageSource } from "./passage-source";

/** Where it is written: each passage in our words, how firmly it says so, and the way to the document. */
export function Mentions({ commitment }: { commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	if (commitment.mentions.length === 0) {
		return <Notice title={t("no_passage")}>{t("no_passage_help")}</Notice>;
	}
	return (
		<ol className="grid gap-5">
			{commitment.mentions.map((mention) => (
				<li key={mention.id} id={`mention-${mention.id}`} className="scroll-mt-16">
					<Mention mention={mention} parties={commitment.parties} />
				</li>
			))}
		</ol>
	);
}

function Mention({ mention, parties }: { mention: MentionView; parties: CommitmentPage["parties"] }) {
	const t = useTranslations("commitment");
	const { passage, strength, side } = mention;
	const party = parties.find(({ code }) => code === side);
	return (
		<>
			<blockquote className="max-w-prose font-serif text-[1.0625rem] leading-[1.6875rem]">
				<LocalText text={passage.words} />
			</blockquote>
			<p className="mt-1.5 flex flex-wrap gap-x-4 text-13 text-muted">
				<StrengthSign strength={strength} />
				{side && <span>{t.rich("side", { party: party?.name.text ?? side })}</span>}
			</p>
			<p className="mt-0.5 text-13">
				<PassageSource passage={passage} />
			</p>
			{passage.original && (
				<Disclosure summary={t("original_text")} className="mt-1 text-13">
					<p lang={passage.source.lang} className="max-w-prose font-serif text-15 whitespace-pre-line">
						{passage.original}
					</p>
				</Disclosure>
			)}
			{passage.source.url && (
				<p className="mt-0.5 text-13">
					<ExternalLink href={passage.source.url}>{t("open_source")}</ExternalLink>
				</p>
			)}
		</>
	);
}
