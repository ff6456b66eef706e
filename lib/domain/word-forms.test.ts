import { describe, expect, test } from "vitest";
import { editDistance, swaps } from "./edit-distance";
import { fold } from "./fold";
import { referencesMeant } from "./reference";
import { type AskedWord, excerpt, mark, matchesIn } from "./search";
import { formBeginnings, likeness } from "./word-forms";

describe("a word is compared", () => {
	test.each([
		["İŞBİRLİĞİ", "isbirligi"],
		["Iğdır", "igdir"],
		["Ёлка", "елка"],
		["Май", "май"],
		["Қазақстан", "қазақстан"],
		["Mahtumkulu’nun", "mahtumkulunun"],
		["Türkmenbaşy", "turkmenbasy"],
	])("%s as %s", (word, folded) => {
		expect(fold(word)).toBe(folded);
	});
});

test("slips are counted, neighbours swapped as one", () => {
	expect(editDistance("avzaa", "avaza", 2)).toBe(1);
	expect(editDistance("comission", "commission", 2)).toBe(1);
	expect(editDistance("gas", "energy", 2)).toBe(3);
	expect(swaps("abc")).toEqual(["bac", "acb"]);
});

test("forms begin with the stem, less what changes at its end", () => {
	expect(formBeginnings("countries", { en: "countri", tr: "countries", ru: "countries" })).toEqual([
		"countri",
		"countr",
	]);
	expect(formBeginnings("isbirligi", { en: "isbirligi", tr: "isbirlik", ru: "isbirligi" })).toEqual([
		"isbirlik",
		"isbirli",
	]);
	expect(formBeginnings("gas", { en: "gas", tr: "gas", ru: "gas" })).toEqual([]);
});

test("an unknown word is a form of what it begins like, a slip for what is nearly it, or nothing", () => {
	expect(likeness("asgabatda", "asgabat")).toBe("form");
	expect(likeness("avzaa", "avaza")).toBe("similar");
	expect(likeness("kazkahstan", "kyrgyzstan")).toBeNull();
});

test("references may be meant from any part on", () => {
	expect(referencesMeant("tkm kaz 12")).toEqual([{ text: "tkm-kaz-0012", open: false }]);
	expect(referencesMeant("KAZ-12")).toContainEqual({ text: "kaz-0012", open: false });
	expect(referencesMeant("2024")).toEqual([]);
	expect(referencesMeant("'; DROP")).toEqual([]);
});

test("what matched is marked where it stands, and an excerpt keeps the first of it", () => {
	const words: AskedWord[] = [
		{ given: "gun", folded: "gun", terms: [{ way: "beginning", words: ["gun"], open: true }] },
	];
	const text = `${"so much before it ".repeat(30)}Kültür Günleri`;
	const part = excerpt(text, matchesIn(text, words));
	const marked = mark(part.text, part.matches).filter((piece) => piece.marked);
	expect(marked).toEqual([{ text: "Günleri", marked: true }]);
	expect(part.text.startsWith("… ")).toBe(true);
});
