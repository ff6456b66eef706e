import { describe, expect, test } from "vitest";
import { isSentence } from "./sentence";

describe("a sentence", () => {
	test.each([
		"The council met in May.",
		"Zirve ertelendi.",
		"Görüşme gerçekleşmedi.",
		"Встреча не состоялась.",
		"Duşuşyk yza süýşürildi.",
		"Кездесу кейінге шегерілді.",
		"  Looked at both ministries' sites.  ",
	])("%j is one", (text) => {
		expect(isSentence(text)).toBe(true);
	});

	test.each([
		"",
		"   ",
		"done",
		"too short",
		"Ertelendi.",
		"aaaaaaaaaaaaaaaaaaaa",
		"test test test test",
		"Test test TEST test",
		"12345 67890 12345 67890",
		"................ !!!!",
		"ok                     ok",
		"a               b",
	])("%j is none", (text) => {
		expect(isSentence(text)).toBe(false);
	});
});
