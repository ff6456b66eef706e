import { describe, expect, test } from "vitest";
import type { ReportGroupBy, ReportItem } from "./report-content";
import { groupItems, summaryOf } from "./report-summary";

const words = (text: string) => ({ text, lang: "en", wanted: true }) as const;

function item(ref: string, given: Partial<ReportItem> = {}): ReportItem {
	return {
		...{ ref, title: words(ref), description: null, kind: "measure", strength: "agreed", status: "planned" },
		...{ statusSince: null, confirmed: null, confidence: null, rationale: null, successor: null, withdrawnBy: null },
		...{ timeliness: "not_due", freshness: "fresh", lookedOn: null, due: null, undertaken: null },
		...{ fulfilmentTest: null, agreement: null, body: null, parties: [], sectors: [], written: [] },
		...{ evidence: null, notes: null, history: null, changedOn: "2026-11-21" },
		...given,
	};
}

const ITEMS = [
	item("A-0001", { sectors: ["water", "trade"], status: "stalled", agreement: words("Programme") }),
	item("A-0002", {
		...{ status: "fulfilled", confirmed: true, timeliness: "closed" },
		parties: [
			{ code: "KAZ", name: words("Kazakhstan"), role: "participates" },
			{ code: "TKM", name: words("Turkmenistan"), role: "undertakes" },
		],
	}),
	item("A-0003", { sectors: ["trade"], status: "fulfilled", confirmed: false, timeliness: "closed" }),
	item("A-0004", { sectors: ["water"], agreement: words("Programme") }),
];

function grouped(by: ReportGroupBy | null) {
	return groupItems(ITEMS, by).map(({ key, title, items }) => [
		key ?? title?.text ?? "",
		...items.map(({ ref }) => ref),
	]);
}

describe("groups of a report", () => {
	test("hold each item once, in the order given", () => {
		expect(grouped("sector")).toEqual([
			["trade", "A-0003"],
			["water", "A-0001", "A-0004"],
			["", "A-0002"],
		]);
		expect(grouped("agreement")).toEqual([
			["Programme", "A-0001", "A-0004"],
			["", "A-0002", "A-0003"],
		]);
	});

	test("of statuses follow the vocabulary", () => {
		expect(grouped("status").map(([key]) => key)).toEqual(["planned", "stalled", "fulfilled"]);
	});

	test("of parties go by who undertakes", () => {
		expect(grouped("party")).toEqual([
			["TKM", "A-0002"],
			["", "A-0001", "A-0003", "A-0004"],
		]);
	});

	test("are one where nothing is grouped, and none where nothing is shown", () => {
		expect(grouped(null)).toEqual([["", "A-0001", "A-0002", "A-0003", "A-0004"]]);
		expect(groupItems([], null)).toEqual([]);
	});
});

test("a summary counts provisional verdicts apart and keeps them out of the rate", () => {
	const summary = summaryOf(ITEMS);
	expect(summary).toMatchObject({ total: 4, provisional: 1, byStatus: { fulfilled: 2, planned: 1, withdrawn: 0 } });
	expect(summary.byTimeliness).toEqual({
		...{ no_date: 0, not_due: 2, due_soon: 0, overdue: 0, outcome_unknown: 0, closed: 2 },
	});
	expect(summary.rate).toMatchObject({ fulfilled: 1, of: 1, leftOut: { open: 2, unconfirmed: 1 } });
});
