import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import { CommitmentTable } from "@/components/nouns/commitment-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { EventPage } from "@/lib/domain/event-view";
import { formatDateValue } from "@/lib/format";

/** The commitments that an event bears on, by role, and the statuses that rest on it. */
export function EventBearings({ event, today }: { event: EventPage; today: string }) {
	const t = useTranslations("nouns.event");
	const common = useTranslations("nouns.common");
	const roles = useTranslations("words.event_role");
	const { links, evidence } = event;
	const rolesOf = new Map<string, string[]>();
	for (const { role, commitment } of links)
		rolesOf.set(commitment.ref, [...(rolesOf.get(commitment.ref) ?? []), roles(role)]);
	const rows = [...new Map(links.map(({ commitment }) => [commitment.ref, commitment])).values()];
	return (
		<>
			<Panel id="commitments" title={t("links")}>
				{rows.length === 0 ? (
					<EmptyState title={t("no_links")} />
				) : (
					<CommitmentTable
						caption={t("links")}
						rows={rows}
						today={today}
						extra={{ key: "role", head: common("with_role"), cell: ({ ref }) => rolesOf.get(ref)?.join(", ") }}
					/>
				)}
			</Panel>
			{evidence.length > 0 && (
				<Panel id="evidence" title={t("evidence")}>
					<Evidence evidence={evidence} />
				</Panel>
			)}
		</>
	);
}

function Evidence({ evidence }: Pick<EventPage, "evidence">) {
	const stances = useTranslations("words.stance");
	const locale = useLocale();
	return (
		<ul className="grid gap-2">
			{evidence.map(({ id, stance, status, effectiveOn, commitment }) => (
				<li key={id} className="flex flex-wrap items-center gap-x-3">
					<StatusSign status={status} />
					<span className="text-13 text-muted">
						{formatDateValue(effectiveOn, locale, "short")} · {stances(stance)}
					</span>
					<TextLink href={`/commitments/${commitment.ref}`}>
						{commitment.ref} <LocalText text={commitment.title} />
					</TextLink>
				</li>
			))}
		</ul>
	);
}
