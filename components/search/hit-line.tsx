import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusSign } from "@/components/commitments/status-sign";
import { Badge } from "@/components/ui/badge";
import type { SearchHit } from "@/lib/domain/search-hit";
import { Marked } from "./marked";

/** One thing that was found: what it is, how it stands, what matched and why. */
export function HitLine({ hit }: { hit: SearchHit }) {
	const t = useTranslations("search");
	const locale = useLocale();
	const { kind, label, title, marked, snippet, matched, archived, status } = hit;
	const langOf = (lang: string) => (lang === locale ? undefined : lang);
	return (
		<li className="grid gap-0.5 border-t border-line py-2.5" data-row>
			<div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
				{label && (
					<span className="text-13 text-muted tabular-nums">
						{kind === "passage"
							? t("passage_of", { number: label })
							: kind === "note"
								? t("note_on", { ref: label })
								: label}
					</span>
				)}
				<Link href={hit.path} lang={langOf(title.lang)} className="link min-w-0 font-medium wrap-anywhere">
					<Marked pieces={marked} />
				</Link>
				{archived && <Badge>{t("archived")}</Badge>}
				{status && (
					<span className="ml-auto text-13">
						<StatusSign {...status} />
					</span>
				)}
			</div>
			{snippet && (
				<p lang={langOf(snippet.lang)} className="max-w-[88ch] text-13 wrap-anywhere">
					<Marked pieces={snippet.pieces} />
				</p>
			)}
			<p className="text-12 text-muted">{matched}</p>
		</li>
	);
}
