import { useTranslations } from "next-intl";
import { EventTable } from "@/components/events/event-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { BodyPage } from "@/lib/domain/body-view";

/** A body's events: those ahead first, then what was held or has passed. */
export function BodyEvents({ body: { id, ahead, past }, mayEdit }: { body: BodyPage; mayEdit: boolean }) {
	const t = useTranslations("nouns.body");
	const event = useTranslations("nouns.event");
	const href = `/events/new?body=${id}`;
	const isEmpty = ahead.length === 0 && past.length === 0;
	return (
		<Panel
			id="events"
			title={t("events")}
			actions={mayEdit && !isEmpty && <TextLink href={href}>{event("add")}</TextLink>}
		>
			{isEmpty && (
				<EmptyState
					title={t("no_events")}
					actions={
						mayEdit && (
							<ButtonLink href={href} variant="primary">
								{event("add")}
							</ButtonLink>
						)
					}
				>
					{mayEdit && t("no_events_do")}
				</EmptyState>
			)}
			<div className="grid gap-6">
				{(["ahead", "past"] as const).map((part) => {
					const rows = part === "ahead" ? ahead : past;
					return (
						rows.length > 0 && (
							<div key={part}>
								<h3 className="mb-1 text-15">{t(part)}</h3>
								<EventTable rows={rows} caption={t(part)} ofOneBody />
							</div>
						)
					);
				})}
			</div>
		</Panel>
	);
}
