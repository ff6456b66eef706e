import { fulfilmentRate } from "./rate";
import type { ReportGroup, ReportGroupBy, ReportItem, ReportSummary } from "./report-content";
import type { LocalText } from "./texts";
import { FRESHNESS, SECTORS, STATUSES, TIMELINESS } from "./vocabulary";

type Counted = Pick<ReportItem, "status" | "confirmed" | "strength" | "timeliness" | "freshness">;

/** Every key is there, counted or not. */
export function summaryOf(items: readonly Counted[]): ReportSummary {
	const counts = <Key extends string>(keys: readonly Key[], of: (item: Counted) => Key) => {
		const counted = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
		for (const item of items) counted[of(item)] += 1;
		return counted;
	};
	return {
		total: items.length,
		byStatus: counts(STATUSES, ({ status }) => status),
		byTimeliness: counts(TIMELINESS, ({ timeliness }) => timeliness),
		byFreshness: counts(FRESHNESS, ({ freshness }) => freshness),
		provisional: items.filter(({ confirmed }) => confirmed === false).length,
		rate: fulfilmentRate(items),
	};
}

type Place = { id: string; key: string | null; title: LocalText | null };

const REST: Place = { id: "", key: null, title: null };

/**
 * Each item once, in the order given: under its first sector, and under the first party that undertakes it. Statuses and
 * sectors come in the vocabulary's order, the others as they appear; what is under none of them comes last.
 */
export function groupItems(items: readonly ReportItem[], by: ReportGroupBy | null): ReportGroup[] {
	if (items.length === 0) return [];
	const groups = new Map<string, ReportGroup>();
	for (const item of items) {
		const { id, key, title } = placeOf(item, by);
		const group = groups.get(id) ?? { key, title, items: [] };
		group.items.push(item);
		groups.set(id, group);
	}
	const order: readonly string[] = by === "status" ? STATUSES : by === "sector" ? SECTORS : [];
	return [...groups]
		.sort(([a], [b]) => Number(a === "") - Number(b === "") || order.indexOf(a) - order.indexOf(b))
		.map(([, group]) => group);
}

function placeOf(item: ReportItem, by: ReportGroupBy | null): Place {
	switch (by) {
		case "status":
			return { id: item.status, key: item.status, title: null };
		case "sector":
			return item.sectors[0] ? { id: item.sectors[0], key: item.sectors[0], title: null } : REST;
		case "party": {
			const party = item.parties.find(({ role }) => role === "undertakes") ?? item.parties[0];
			return party ? { id: party.code, key: party.code, title: party.name } : REST;
		}
		case "agreement":
			return named(item.agreement);
		case "body":
			return named(item.body);
		default:
			return REST;
	}
}

function named(title: LocalText | null): Place {
	return title ? { id: title.text, key: null, title } : REST;
}
