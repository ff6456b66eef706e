import { describe, expect, test } from "vitest";
import { nothingFound } from "./review-words";
import { isSentence } from "./sentence";

const review = { places: "The gazette", finding: null, lang: "en" } as const;

describe("the rationale of a first review", () => {
	test("is the reviewer's finding where it is a sentence", () => {
		const finding = "Neither side reports on it.";
		expect(nothingFound({ ...review, finding })).toEqual({ rationales: { en: finding }, lang: "en" });
	});

	test("is a sentence that names the places, in every language of the interface, where it is not", () => {
		for (const finding of [null, "Nothing."]) {
			const { rationales, lang } = nothingFound({ ...review, finding, lang: "ru" });
			expect(lang).toBe("ru");
			expect(Object.keys(rationales)).toEqual(["en", "tr", "ru"]);
			for (const text of Object.values(rationales)) {
				expect(text).toContain("The gazette");
				expect(isSentence(text)).toBe(true);
			}
		}
	});

	test("has English for its original where the interface does not speak the reviewer's language", () => {
		expect(nothingFound({ ...review, lang: "kk" }).lang).toBe("en");
	});
});
