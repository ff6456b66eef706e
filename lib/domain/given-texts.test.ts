import { describe, expect, it } from "vitest";
import { orBefore, originalLang, textsAfter, textsErrors } from "./given-texts";

const PATHS = { bare: "title", all: "titles" };

describe("texts after an edit", () => {
	const stored = { en: "Plan", tr: "Plan" };

	it.each([
		["nothing given leaves them", {}, stored],
		["a bare one is that of the original language", { bare: "Programme" }, { en: "Programme", tr: "Plan" }],
		["those per language replace all that stood there", { all: { en: "A", ru: "Б" } }, { en: "A", ru: "Б" }],
		["a bare one goes over those per language", { bare: "C", all: { en: "A", ru: "Б" } }, { en: "C", ru: "Б" }],
		["null clears them", { all: null }, null],
		["a bare null clears them too", { bare: null }, null],
		["none per language is none at all", { all: {} }, null],
	] as const)("%s", (_what, given, after) => {
		expect(textsAfter(stored, given, "en")).toEqual(after);
	});
});

it("asks for the original language among those that are kept", () => {
	expect(textsErrors(null, "en", PATHS)).toEqual([]);
	expect(textsErrors({}, "en", PATHS, true)).toEqual([{ path: "title", rule: "required" }]);
	expect(textsErrors({ tr: "Plan" }, "en", PATHS)).toEqual([{ path: "titles.en", rule: "original_missing" }]);
	expect(textsErrors({ tr: "Plan", en: "Plan" }, "en", PATHS, true)).toEqual([]);
});

it("takes as original what is said, else the writer's own language, else that of a text", () => {
	expect(originalLang("kk", { en: "Plan" }, "tr")).toBe("kk");
	expect(originalLang(undefined, { en: "Plan", tr: "Plan" }, "tr")).toBe("tr");
	expect(originalLang(undefined, { ru: "План" }, "tr")).toBe("ru");
	expect(originalLang(undefined, undefined, "tr")).toBe("tr");
});

it("tells a field that is cleared from one that is left alone", () => {
	expect(orBefore<string | null>(null, "before")).toBeNull();
	expect(orBefore<string | null>(undefined, "before")).toBe("before");
});
