import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AgreementState, agreementStateOf, chainErrors, makesLoop } from "./agreement-state";

const TODAY = "2026-11-21";
const NOTHING = { periodFirst: null, periodLast: null, signedFirst: null, hasSuccessor: false };

describe("the state of an agreement", () => {
	test.each<[string, Partial<Parameters<typeof agreementStateOf>[0]>, AgreementState]>([
		["a running programme", { periodFirst: "2024-01-01", periodLast: "2026-12-31" }, "in_force"],
		["on its last day", { periodFirst: "2024-01-01", periodLast: TODAY }, "in_force"],
		["the day after", { periodFirst: "2024-01-01", periodLast: "2026-11-20" }, "ended"],
		[
			"a programme over and followed by another",
			{ periodFirst: "2021-01-01", periodLast: "2023-12-31", hasSuccessor: true },
			"succeeded",
		],
		[
			"one still running whose successor is signed already",
			{ periodFirst: "2024-01-01", periodLast: "2026-12-31", hasSuccessor: true },
			"in_force",
		],
		["signed ahead of its period", { periodFirst: "2027-01-01", signedFirst: "2026-10-01" }, "not_yet"],
		["signed today", { signedFirst: TODAY }, "in_force"],
		["to be signed", { signedFirst: "2026-12-01" }, "not_yet"],
		["a declaration without a period", { signedFirst: "2017-04-18" }, "in_force"],
		["replaced, without a period", { signedFirst: "2017-04-18", hasSuccessor: true }, "succeeded"],
		["without any date", {}, "in_force"],
	])("%s", (_, agreement, state) => {
		expect(agreementStateOf({ ...NOTHING, ...agreement }, TODAY)).toBe(state);
	});
});

describe("a chain", () => {
	const stored = new Map([
		["c", "b"],
		["b", "a"],
		["a", null],
	]);

	test.each([
		["a new link at its end", "d", "c", []],
		["nothing before", "a", null, []],
		["itself", "a", "a", ["follows_itself"]],
		["two that name each other", "a", "b", ["makes_loop"]],
		["a long way round", "a", "c", ["makes_loop"]],
		["one nobody has heard of", "a", "z", []],
	])("%s", (_, id, predecessor, rules) => {
		const errors = chainErrors(id, predecessor, stored, "predecessorId");
		expect(errors.map(({ rule }) => rule)).toEqual(rules);
		for (const { path } of errors) expect(path).toBe("predecessorId");
	});

	test("a loop that is there already is walked once", () => {
		const looped = new Map([
			["x", "y"],
			["y", "x"],
		]);
		expect(makesLoop("a", "x", looped)).toBe(false);
	});

	test("links that pass one by one never close a loop", () => {
		const ids = ["a", "b", "c", "d", "e", "f"];
		const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 40 }), (links) => {
				const chain = new Map<string, string | null>();
				for (const [id, before] of links) {
					if (!makesLoop(id, before, chain)) chain.set(id, before);
				}
				for (const start of ids) {
					let at: string | null = start;
					for (let step = 0; step < ids.length && at !== null; step++) at = chain.get(at) ?? null;
					expect(at).toBeNull();
				}
			}),
		);
	});
});
