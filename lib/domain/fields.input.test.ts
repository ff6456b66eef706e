import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { datedValue, dateValue, id, languageTag, line, partyCode, shortCode, text, webAddress } from "./fields.input";

function rules(schema: z.ZodType, given: unknown): string[] {
	const result = schema.safeParse(given);
	return result.success
		? []
		: result.error.issues.map((issue) => String("params" in issue ? issue.params?.rule : issue.code));
}

describe("a text", () => {
	it("is trimmed and ends its lines alike; of one line it folds all spaces", () => {
		expect(text(100).parse(" one\r\ntwo \r three\n")).toBe("one\ntwo \n three");
		expect(line(100).parse(" one\r\n two\u00a0 three ")).toBe("one two three");
	});

	it("is measured as it will be kept", () => {
		expect(text(3).parse(" abc ")).toBe("abc");
		expect(rules(text(3), "abcd")).toEqual(["too_big"]);
		expect(rules(text(3), " \n ")).toEqual(["too_small"]);
	});

	it("holds nothing that the database could not keep", () => {
		for (const given of ["a\0b", "\ud800", "a\udc00b"]) {
			expect(rules(text(10), given)).toEqual(["bad_characters"]);
			expect(rules(line(10), given)).toEqual(["bad_characters"]);
			expect(rules(partyCode(), given)).toEqual(["bad_characters"]);
		}
		expect(text(10).parse("söz 🤝")).toBe("söz 🤝");
	});
});

describe("a web address", () => {
	it("is of http or https, without a name or password", () => {
		for (const given of [
			"https://example.org",
			"http://example.org/a?b=c#d",
			"HTTPS://EXAMPLE.ORG",
			"https://пример.рф/путь",
		])
			expect(webAddress().parse(` ${given} `)).toBe(given);
		const wrong = [
			"example.org",
			"javascript:alert(1)",
			"data:text/html,x",
			"https:example.org",
			"https://a:b@example.org",
		];
		for (const given of [...wrong, "https://exa mple.org", "https://", "//example.org"])
			expect(rules(webAddress(), given)).toEqual(["not_an_address"]);
	});
});

describe("a date", () => {
	it("is read with its bounds, bare or whole", () => {
		const read = { value: "2024-35", first: "2024-07-01", last: "2024-09-30", precision: "quarter" };
		expect(dateValue().parse("2024-Q3")).toEqual(read);
		expect(dateValue().parse(read)).toEqual(read);
		expect(datedValue().parse("2024-Q3")).toEqual({ ...read, basis: "unknown", note: null });
	});

	it("is refused where bounds or precision are another's", () => {
		expect(rules(dateValue(), { value: "2024", last: "2024-12-30" })).toEqual(["bounds_disagree"]);
		expect(rules(dateValue(), { value: "2024", precision: "day" })).toEqual(["bounds_disagree"]);
		expect(rules(dateValue(), "2023/2021")).toEqual(["end_before_start"]);
	});

	it("says from what it is inferred, unless that is said elsewhere", () => {
		const inferred = { value: "2024", basis: "inferred" };
		expect(rules(datedValue(), inferred)).toEqual(["inferred_needs_note"]);
		expect(datedValue({ needsNote: false }).parse(inferred)).toMatchObject({ basis: "inferred", note: null });
	});
});

it("knows ids, codes and language tags by their form", () => {
	expect(rules(id(), "1")).toEqual(["not_found"]);
	expect(id().parse("01a1ffa6-a432-75b3-bfff-8397e0122ef8")).toBe("01a1ffa6-a432-75b3-bfff-8397e0122ef8");
	expect(rules(shortCode(), "kaz")).toEqual(["code_malformed"]);
	expect(shortCode().parse(" KAZ ")).toBe("KAZ");
	for (const tag of ["tk", "zh-Hant", "kaz"]) expect(languageTag().parse(tag)).toBe(tag);
	for (const tag of ["t", "turkmen", "tk_TM"]) expect(rules(languageTag(), tag)).not.toEqual([]);
});
