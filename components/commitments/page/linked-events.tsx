import { useTranslations } from "next-intl";
import type { EventLinkView } from "@/lib/domain/commitment";
import { EventLink } from "./evidence-list";

/** Occasions and how each bears on the commitment. */
export function LinkedEvents({ events }: { events: EventLinkView[] }) {
	const t = useTranslations("commitment");
	const words = useTranslations("words");
	if (events.length === 0) return <p className="text-13 text-muted">{t("no_events")}</p>;
	return (
		<ul className="grid gap-3">
			{events.map(({ id, role, event }) => (
				<li key={id}>
					<p className="text-12 text-muted">{words(`event_role.${role}`)}</p>
					<EventLink event={event} />
				</li>
			))}
		</ul>
	);
}
