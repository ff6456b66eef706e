import { expect, test } from "vitest";
import { preferredLanguage } from "./accept-language";

test.each([
	["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
	["en;q=0.5, tr;q=0.9", "tr"],
	["kk-KZ, ru;q=0.7, en;q=0.3", "ru"],
	["TR-tr", "tr"],
	["ru;q=0, tr;q=0.1", "tr"],
	["de, *;q=0.5", "en"],
	["en;q=broken, ru;q=0.2", "ru"],
	["", "en"],
	[null, "en"],
])("a browser that asks for %j reads in %s", (header, lang) => {
	expect(preferredLanguage(header)).toBe(lang);
});
