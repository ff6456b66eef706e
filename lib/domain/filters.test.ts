import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Filters,
	filterQuery,
	leaveOut,
	listPath,
	narrow,
	PASSAGES,
	parseFilters,
	refine,
	SORT_KEYS,
	type Sort,
	scopeOf,
	without,
} from "./filters";
import { FRESHNESS, KINDS, SECTORS, STATUSES, STRENGTHS, TIMELINESS } from "./vocabulary";

const ID = "0192f0c1-7d5e-7b3a-9c4d-5e6f7a8b9c0d";

function some<T>(values: readonly T[]) {
	return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
}

const code = fc.stringMatching(/^[A-Z][A-Z0-9-]{1,11}$/);
const words = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 40 })
	.map((text) => text.trim())
	.filter(Boolean);
const unique = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const sorts: Sort[] = ["match", ...SORT_KEYS, ...SORT_KEYS.map((key) => `-${key}` as const)];

const pastDay = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2026-11-20"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const filters: fc.Arbitrary<Filters> = fc.record(
	{
		status: some(STATUSES),
		timeliness: some(TIMELINESS),
		freshness: some(FRESHNESS),
		confirmed: some([true, false]),
		agreement: unique(fc.oneof(fc.uuid(), code)),
		sector: some(SECTORS),
		party: unique(code),
		body: unique(fc.oneof(fc.uuid(), code)),
		owner: unique(fc.oneof(fc.uuid(), fc.constantFrom("me", "none"))),
		strength: some(STRENGTHS),
		strengthMin: fc.constantFrom(...STRENGTHS),
		kind: some(KINDS),
		q: unique(words),
		dueWithin: fc.nat(9999),
		changedWithin: fc.nat(9999),
		archived: some([true, false]),
		passage: some(PASSAGES),
		asOf: pastDay,
		knownAt: pastDay,
		sort: fc.constantFrom(...sorts),
		cursor: fc.stringMatching(/^[\w-]{1,60}$/),
		limit: fc.integer({ min: 1, max: 200 }),
		view: fc.uuid(),
	},
	{ requiredKeys: [] },
);

describe("a list's address", () => {
	it("is read back as the state that wrote it, whatever the state", () => {
		fc.assert(
			fc.property(filters, (state) => {
				expect(parseFilters(new URLSearchParams(filterQuery(state)))).toEqual({ filters: state, unknown: [] });
			}),
		);
	});

	it("is one and the same for one state, whatever order the parameters came in", () => {
		fc.assert(
			fc.property(filters, (state) => {
				const turned = new URLSearchParams(
					[...new URLSearchParams(filterQuery(state))].toSorted(([a], [b]) => b.localeCompare(a)),
				);
				expect(filterQuery(parseFilters(turned).filters)).toBe(filterQuery(state));
			}),
		);
	});

	it("never throws and reads nothing that it can't write, whatever is asked", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (given) => {
				const { filters: read } = parseFilters(given);
				expect(parseFilters(new URLSearchParams(filterQuery(read))).unknown).toEqual([]);
			}),
		);
	});

	it("reads what Next hands to a page as it reads an address", () => {
		expect(parseFilters({ status: ["planned", "stalled"], kind: "measure", q: undefined }).filters).toEqual({
			status: ["planned", "stalled"],
			kind: ["measure"],
		});
	});

	it("leaves out what it does not know and says so", () => {
		const query = "status=done&status=planned&owner=somebody&party=1&dueWithin=soon&limit=1000&cursor=%00&colour=red";
		expect(parseFilters(new URLSearchParams(query))).toEqual({
			filters: { status: ["planned"] },
			unknown: [
				{ param: "status", value: "done" },
				{ param: "owner", value: "somebody" },
				{ param: "party", value: "1" },
				{ param: "dueWithin", value: "soon" },
				{ param: "limit", value: "1000" },
				{ param: "cursor", value: "\0" },
				{ param: "colour", value: "red" },
			],
		});
	});

	it("takes a parameter named after an object's own machinery for an unknown one", () => {
		const { filters: read, unknown } = parseFilters(new URLSearchParams("constructor=1&__proto__=2&toString=3"));
		expect(read).toEqual({});
		expect(unknown).toHaveLength(3);
	});

	it("leaves the page's own parameters and empty fields alone", () => {
		expect(parseFilters(new URLSearchParams("lang=tr&q=&dueWithin=+&status="), ["lang"])).toEqual({
			filters: {},
			unknown: [],
		});
	});

	it("says what is wrong with a day that can't be looked back to", () => {
		expect(parseFilters(new URLSearchParams("asOf=yesterday&knownAt=1899-12-31"))).toEqual({
			filters: {},
			unknown: [
				{ param: "asOf", value: "yesterday", problem: "not_a_day" },
				{ param: "knownAt", value: "1899-12-31", problem: "too_early" },
			],
		});
		expect(parseFilters(new URLSearchParams("asOf=2023-02-29&asOf=2023-02-28")).filters).toEqual({
			asOf: "2023-02-28",
		});
	});

	it("takes several values for or: of days and strengths the widest", () => {
		const query = "dueWithin=30&dueWithin=90&dueWithin=7&strengthMin=signed&strengthMin=intended";
		expect(parseFilters(new URLSearchParams(query)).filters).toEqual({ dueWithin: 90, strengthMin: "intended" });
	});

	it("reads codes in capitals and ids in small letters", () => {
		const query = `party=tkm&party=TKM&agreement=${ID.toUpperCase()}`;
		expect(parseFilters(new URLSearchParams(query)).filters).toEqual({ party: ["TKM"], agreement: [ID] });
	});

	it("sorts by the first order it can read", () => {
		expect(parseFilters(new URLSearchParams("sort=-changed&sort=ref"))).toEqual({
			filters: { sort: "-changed" },
			unknown: [{ param: "sort", value: "ref" }],
		});
	});
});

describe("a refined list", () => {
	const state: Filters = { status: ["planned", "stalled"], q: ["gas"], sort: "ref", cursor: "abc", limit: 20 };

	it("starts from its first page", () => {
		expect(refine(state, { sort: "-due" })).toEqual({ ...state, sort: "-due", cursor: undefined });
		expect(refine(state, { sort: "-due" })).not.toHaveProperty("cursor");
	});

	it("loses one value, and the key with its last value", () => {
		expect(without(state, "status", "planned").status).toEqual(["stalled"]);
		expect(without(without(state, "status", "planned"), "status", "stalled")).not.toHaveProperty("status");
	});

	it("loses what turned out to mean nothing, and nothing else", () => {
		const unknown = [
			{ param: "cursor", value: "abc" },
			{ param: "status", value: "planned" },
			{ param: "q", value: "gas" },
		];
		expect(leaveOut(state, unknown)).toEqual({ status: ["stalled"], sort: "ref", limit: 20 });
	});

	it("keeps only what narrows it as its scope", () => {
		expect(scopeOf({ ...state, asOf: "2023-03-03", knownAt: "2024-01-01" })).toEqual(scopeOf(state));
		expect(scopeOf(state)).toEqual({ status: ["planned", "stalled"], q: ["gas"] });
	});

	it("can be narrowed to what lies in another as well, unless nothing does", () => {
		const scope = { status: ["planned", "stalled"], dueWithin: 90, strengthMin: "agreed" } satisfies Filters;
		expect(narrow(scope, { status: ["stalled", "fulfilled"], dueWithin: 30, kind: ["event"] })).toEqual({
			status: ["stalled"],
			dueWithin: 30,
			strengthMin: "agreed",
			kind: ["event"],
		});
		expect(narrow(scope, { strengthMin: "signed" })?.strengthMin).toBe("signed");
		expect(narrow(scope, { status: ["fulfilled"] })).toBeNull();
	});

	it("has the bare address where nothing narrows it", () => {
		expect(listPath({})).toBe("/commitments");
		expect(listPath({ timeliness: ["overdue"] })).toBe("/commitments?timeliness=overdue");
	});
});
