import Link from "next/link";
import { useLocale } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import type { EventRow } from "@/lib/domain/event-view";
import { formatDateValue } from "@/lib/format";

/** A few events with their day and place. */
export function EventLines({ items }: { items: readonly EventRow[] }) {
	const locale = useLocale();
	return (
		<ul>
			{items.map(({ id, title, date, place }) => (
				<li key={id} data-row="" className="border-b border-line py-2 last:border-0">
					<Link href={`/events/${id}`} prefetch={false} className="text-ink no-underline hover:underline">
						<LocalText text={title} />
					</Link>
					<p className="flex flex-wrap gap-x-3 text-13 text-muted">
						<span>{formatDateValue(date?.value ?? null, locale)}</span>
						{place && <LocalText text={place} unmarked />}
					</p>
				</li>
			))}
		</ul>
	);
}
