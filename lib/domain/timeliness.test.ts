import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./date-value";
import { daysLeft, daysOver, isClosed, isOpen, timelinessOf } from "./timeliness";
import { CLOSED_STATUSES, OPEN_STATUSES, STATUSES, TIMELINESS, type Timeliness } from "./vocabulary";

const TODAY = "2026-11-21";
const DUE_SOON_DAYS = 30;

describe("timeliness of an open commitment", () => {
	test.each<[string, string | null, string | null, Timeliness]>([
		["no date", null, null, "no_date"],
		["no date, whoever looked", null, "2026-11-20", "no_date"],
		["the window ends today", "2026-11-21", null, "due_soon"],
		["it ends in thirty days", "2026-12-21", null, "due_soon"],
		["it ends in thirty-one days", "2026-12-22", null, "not_due"],
		["it ended yesterday and nobody looked", "2026-11-20", null, "overdue"],
		["the last look was before its end", "2026-11-20", "2026-11-01", "overdue"],
		["the last look was on its last day", "2026-11-20", "2026-11-20", "overdue"],
		["somebody looked the day after", "2026-11-20", "2026-11-21", "outcome_unknown"],
	])("%s", (_, dueLast, lookedOn, expected) => {
		const item = { status: "planned", dueLast, lookedOn } as const;
		expect(timelinessOf(item, TODAY, DUE_SOON_DAYS)).toBe(expected);
	});

	test("a meeting of 2024 that was looked for and not found has an unknown outcome, it is not overdue", () => {
		const item = { status: "no_evidence", dueLast: "2024-12-31", lookedOn: "2025-06-02" } as const;
		expect(timelinessOf(item, TODAY, DUE_SOON_DAYS)).toBe("outcome_unknown");
	});
});

describe("laws of timeliness", () => {
	const day = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(TODAY, n));
	const maybeDay = fc.option(day, { nil: null });
	const item = fc.record({
		status: fc.constantFrom(...STATUSES),
		dueLast: maybeDay,
		lookedOn: maybeDay,
	});
	const soon = fc.integer({ min: 0, max: 365 });

	test("every commitment has exactly one of the keys", () => {
		fc.assert(
			fc.property(item, day, soon, (any, today, days) => {
				expect(TIMELINESS).toContain(timelinessOf(any, today, days));
			}),
		);
	});

	test("closed and only closed statuses are closed in time", () => {
		fc.assert(
			fc.property(item, day, soon, (any, today, days) => {
				expect(timelinessOf(any, today, days) === "closed").toBe(isClosed(any.status));
			}),
		);
	});

	test("nothing without a date is ever overdue", () => {
		fc.assert(
			fc.property(item, day, soon, (any, today, days) => {
				expect(timelinessOf({ ...any, dueLast: null }, today, days)).not.toBe("overdue");
			}),
		);
	});

	test("as days go by, nothing becomes less late", () => {
		const rank = ["not_due", "due_soon", "overdue"];
		fc.assert(
			fc.property(day, day, soon, (dueLast, today, days) => {
				const unseen = { status: "planned", dueLast, lookedOn: null } as const;
				const now = rank.indexOf(timelinessOf(unseen, today, days));
				const later = rank.indexOf(timelinessOf(unseen, addDays(today, 1), days));
				expect(later).toBeGreaterThanOrEqual(now);
			}),
		);
	});

	test("looking once the window is closed always clears overdue", () => {
		fc.assert(
			fc.property(item, day, soon, (any, today, days) => {
				const looked = { ...any, lookedOn: today };
				expect(timelinessOf(looked, today, days)).not.toBe("overdue");
			}),
		);
	});
});

test.each([
	["2026-11-20", 1, 0],
	["2026-11-21", 0, 0],
	["2026-11-22", 0, 1],
	["2026-11-04", 17, 0],
	["2026-12-03", 0, 12],
])("due by %s: %i days over, %i days left", (dueLast, over, left) => {
	expect(daysOver(dueLast, TODAY)).toBe(over);
	expect(daysLeft(dueLast, TODAY)).toBe(left);
});

test("each status is open or closed and never both", () => {
	expect([...OPEN_STATUSES, ...CLOSED_STATUSES]).toEqual([...STATUSES]);
	for (const status of STATUSES) expect(isOpen(status)).toBe(!isClosed(status));
});
