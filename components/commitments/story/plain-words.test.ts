import { describe, expect, test } from "vitest";
import { plainWords } from "./plain-words";

describe("a note in one line", () => {
	test.each([
		["# Asked\n\nThe **ministry** said *soon*", "Asked The ministry said soon"],
		["See [the page](https://example.org/a_b) and ![a map](https://example.org/m.png)", "See the page and a map"],
		["> quoted\n- one\n- two\n1. three", "quoted one two three"],
		["a_b stays, `code` loses its ticks", "a_b stays, code loses its ticks"],
		["2 * 3 = 6", "2 * 3 = 6"],
	])("%j says %j", (markdown, words) => {
		expect(plainWords(markdown, 200)).toBe(words);
	});

	test("is cut at a word", () => {
		expect(plainWords("one two three", 9)).toBe("one two…");
	});
});
