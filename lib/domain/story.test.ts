import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type StoryEntry, type StoryMoment, storyOrder, strengthenedBy } from "./story";
import { STRENGTHS, type Strength } from "./vocabulary";

describe("the order of a story", () => {
	test("runs from the first mention to the last word on it", () => {
		const story: StoryMoment[] = [
			{ type: "status", on: "2022-06-29", at: "2026-11-20T08:00:00.000Z", id: "f" },
			{ type: "note", on: "2026-11-20", at: "2026-11-20T09:00:00.000Z", id: "g" },
			{ type: "held", on: "2022-06-29", at: null, id: "e" },
			{ type: "due", on: "2022-02-01", at: null, id: "d" },
			{ type: "planned", on: "2021-05-01", at: null, id: "c" },
			{ type: "strengthened", on: "2021-05-01", at: null, id: "b" },
			{ type: "mentioned", on: "2020-12-01", at: null, id: "a" },
		];
		expect(
			storyOrder(story)
				.map(({ id }) => id)
				.join(""),
		).toBe("abcdefg");
	});

	const on = "2026-11-20";

	test("within a day the desk's own entries stand in the order of recording, whatever their type", () => {
		const story: StoryMoment[] = [
			{ type: "review", on, at: "2026-11-20T10:00:00.000Z", id: "a" },
			{ type: "status", on, at: "2026-11-20T09:00:00.000Z", id: "b" },
			{ type: "note", on, at: "2026-11-20T08:00:00.000Z", id: "c" },
			{ type: "archived", on, at: null, id: "d" },
		];
		expect(
			storyOrder(story)
				.map(({ id }) => id)
				.join(""),
		).toBe("dcba");
	});

	test("what the record leaves level is told as one follows on another, then by id", () => {
		const story: StoryMoment[] = [
			{ type: "held", on, at: null, id: "a" },
			{ type: "planned", on, at: null, id: "d" },
			{ type: "planned", on, at: null, id: "c" },
			{ type: "mentioned", on, at: null, id: "e" },
		];
		expect(
			storyOrder(story)
				.map(({ id }) => id)
				.join(""),
		).toBe("ecda");
	});

	const moment: fc.Arbitrary<StoryMoment> = fc.record({
		type: fc.constantFrom("status", "note", "review"),
		on: fc.constantFrom("2024-01-01", "2024-01-02", "2025-01-01"),
		at: fc.constantFrom(null, "2025-01-01T00:00:00.000Z", "2025-01-01T00:00:00.001Z"),
		id: fc.uuid(),
	});

	test("is the same however the entries come in, loses none and never steps back a day", () => {
		const shuffled = fc
			.uniqueArray(moment, { selector: ({ id }) => id })
			.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
		fc.assert(
			fc.property(shuffled, ([all, mixed]) => {
				const story = storyOrder(mixed);
				expect(story).toEqual(storyOrder(all));
				expect(new Set(story)).toEqual(new Set(all));
				expect(story.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort());
			}),
		);
	});

	test("leaves what it is given as it was", () => {
		const entries: readonly StoryMoment[] = Object.freeze([
			{ type: "note", on: "2024-01-02", at: null, id: "b" },
			{ type: "note", on: "2024-01-01", at: null, id: "a" },
		]);
		expect(storyOrder(entries)[0]?.id).toBe("a");
		expect(entries[0]?.id).toBe("b");
	});

	test("each type of entry carries the facts of its own", () => {
		type Entry = StoryEntry<{ note: { body: string }; mentioned: { strength: Strength } }>;
		expectTypeOf<Extract<Entry, { type: "note" }>>().toHaveProperty("body");
		expectTypeOf<Extract<Entry, { type: "mentioned" }>>().not.toHaveProperty("body");
	});
});

describe("a mention strengthens", () => {
	const mention = (id: string, on: string, strength: Strength) => ({ id, on, strength });

	test.each<[string, ReturnType<typeof mention>[], string[]]>([
		["nothing where it is the first", [mention("a", "2020-12-01", "signed")], []],
		[
			"where a later one is stronger",
			[mention("b", "2023-10-30", "agreed"), mention("a", "2020-12-01", "intended")],
			["b"],
		],
		[
			"not where it says the same or less",
			[
				mention("a", "2020-12-01", "agreed"),
				mention("b", "2021-01-01", "agreed"),
				mention("c", "2022-01-01", "discussed"),
			],
			[],
		],
		[
			"step by step",
			[
				mention("a", "2020-12-01", "discussed"),
				mention("b", "2021-01-01", "intended"),
				mention("c", "2022-01-01", "signed"),
			],
			["b", "c"],
		],
		[
			"not against another of its own day",
			[mention("a", "2020-12-01", "discussed"), mention("b", "2020-12-01", "signed")],
			[],
		],
		[
			"once a day, by the strongest",
			[
				mention("a", "2020-12-01", "discussed"),
				mention("b", "2021-01-01", "intended"),
				mention("d", "2021-01-01", "agreed"),
				mention("c", "2021-01-01", "agreed"),
			],
			["c"],
		],
		["nothing where there is none", [], []],
	])("%s", (_, mentions, ids) => {
		expect([...strengthenedBy(mentions)]).toEqual(ids);
	});

	test("at most five times, for the ladder has six steps", () => {
		const any = fc.record({
			id: fc.uuid(),
			on: fc.integer({ min: 1990, max: 2026 }).map((year) => `${year}-01-01`),
			strength: fc.constantFrom(...STRENGTHS),
		});
		fc.assert(
			fc.property(fc.array(any), (mentions) => {
				expect(strengthenedBy(mentions).size).toBeLessThan(STRENGTHS.length);
			}),
		);
	});
});
