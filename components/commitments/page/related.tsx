import Link from "next/link";
import { useTranslations } from "next-intl";
import type { CommitmentPage, RelatedView } from "@/lib/domain/commitment";
import type { LocalText as Text } from "@/lib/domain/texts";
import { LocalText } from "../local-text";
import { StatusIcon } from "../status-icon";

type Line = { key: string; how: string; ref: string; title: Text; status?: RelatedView["commitment"]["status"] };

/** Other commitments: what came before and after, and what this one is tied to. */
export function Related({ commitment }: { commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	const lines = useLines(commitment);
	if (lines.length === 0) return <p className="text-13 text-muted">{t("no_related")}</p>;
	return (
		<ul className="grid gap-3">
			{lines.map(({ key, how, ref, title, status }) => (
				<li key={key}>
					<p className="text-12 text-muted">{how}</p>
					<Link href={`/commitments/${ref}`} className="flex items-start gap-2 text-ink no-underline hover:text-accent">
						{status && (
							<span className="mt-[3px]">
								<StatusIcon status={status} />
							</span>
						)}
						<span>
							<LocalText text={title} unmarked />{" "}
							<span className="text-13 whitespace-nowrap text-muted tabular-nums">{ref}</span>
						</span>
					</Link>
				</li>
			))}
		</ul>
	);
}

function useLines({ related, statusChanges, statusChangeId }: CommitmentPage): Line[] {
	const t = useTranslations("commitment");
	const successor = statusChanges.find(({ id }) => id === statusChangeId)?.successor;
	const links = related.map(({ id, type, outgoing, commitment: { ref, title, status } }) => {
		return { key: id, how: t(outgoing ? `link_out.${type}` : `link_in.${type}`), ref, title, status };
	});
	if (!successor || links.some(({ ref }) => ref === successor.ref)) return links;
	return [{ key: successor.ref, how: t("successor"), ...successor }, ...links];
}
