import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./date-value";
import { tallyOf } from "./tally";
import { EVENT_STATES, type EventState } from "./vocabulary";

const TODAY = "2026-11-21";

function instance(state: EventState, first: string | null, last = first) {
	return { state, first, last };
}

describe("the tally of a recurring commitment", () => {
	test("with a stated frequency it counts what was held against it", () => {
		const instances = [
			instance("held", "2024-03-05"),
			instance("held", "2024-09-10"),
			instance("put_off", "2025-03-01"),
			instance("held", "2025-06-02", "2025-06-03"),
			instance("cancelled", "2025-09-01"),
			instance("held", "2026-04-01"),
			instance("planned", "2026-12-01"),
		];
		expect(tallyOf({ expected: 6, instances }, TODAY)).toEqual({
			held: 4,
			expected: 6,
			lastHeldOn: "2026-04-01",
			since: "2024-03-05",
		});
	});

	test("without one it says how many since when, and the last", () => {
		const instances = [instance("held", "2023-05-15"), instance("held", "2020-01-01", "2020-12-31")];
		expect(tallyOf({ expected: null, instances }, TODAY)).toEqual({
			held: 2,
			expected: null,
			lastHeldOn: "2023-05-15",
			since: "2020-01-01",
		});
	});

	test("one held at a time not known counts and dates nothing", () => {
		expect(tallyOf({ expected: null, instances: [instance("held", null)] }, TODAY)).toEqual({
			held: 1,
			expected: null,
			lastHeldOn: null,
			since: null,
		});
	});

	test("an open end is dated by the other", () => {
		const instances = [instance("held", null, "2021-12-31"), instance("held", "2023-01-01", null)];
		expect(tallyOf({ expected: null, instances }, TODAY)).toMatchObject({
			lastHeldOn: "2023-01-01",
			since: "2021-12-31",
		});
	});

	test("what lies ahead was not held, and nothing was held where nothing is linked", () => {
		expect(tallyOf({ expected: 2, instances: [instance("held", "2026-11-22")] }, TODAY).held).toBe(0);
		expect(tallyOf({ expected: null, instances: [] }, TODAY)).toEqual({
			held: 0,
			expected: null,
			lastHeldOn: null,
			since: null,
		});
	});

	test("the order of the instances makes no difference", () => {
		const any = fc.record({
			state: fc.constantFrom(...EVENT_STATES),
			day: fc.integer({ min: -3000, max: 300 }).map((n) => addDays(TODAY, n)),
		});
		fc.assert(
			fc.property(fc.array(any), (drawn) => {
				const instances = drawn.map(({ state, day }) => instance(state, day));
				const tally = tallyOf({ expected: null, instances }, TODAY);
				const reversed = [...instances].reverse();
				expect(tallyOf({ expected: null, instances: reversed }, TODAY)).toEqual(tally);
				if (tally.since && tally.lastHeldOn) expect(tally.since <= tally.lastHeldOn).toBe(true);
			}),
		);
	});
});
