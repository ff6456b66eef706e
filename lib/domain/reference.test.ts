import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference, isReference, prefixProblem, referencePrefix } from "./reference";

const NOTHING = { agreementCode: null, bodyCode: null, agreementParties: [], parties: [] };

describe("the prefix of a reference", () => {
	test.each([
		["the agreement's code", { agreementCode: "CP24", bodyCode: "IGC" }, "CP24"],
		["else the body's", { bodyCode: "IGC", agreementParties: ["TKM", "KAZ"] }, "IGC"],
		[
			"else the two parties in the agreement's order",
			{ agreementParties: ["TKM", "KAZ"], parties: ["KAZ", "TKM"] },
			"TKM-KAZ",
		],
		[
			"two of an agreement's many keep its order",
			{ agreementParties: ["TKM", "UZB", "KAZ"], parties: ["KAZ", "TKM"] },
			"TKM-KAZ",
		],
		["without an agreement they stand as given", { parties: ["KAZ", "TKM"] }, "KAZ-TKM"],
		["one party of a two-sided agreement", { agreementParties: ["TKM", "KAZ"], parties: ["KAZ"] }, "TKM-KAZ"],
		["more than two and no code", { parties: ["TKM", "KAZ", "IRN"] }, "SOZ"],
		["one party named twice", { parties: ["TKM", "TKM"] }, "SOZ"],
		["nobody", {}, "SOZ"],
		["two codes too long to join", { parties: ["ORGANISATION", "ASSOCIATION"] }, "SOZ"],
	])("%s", (_, commitment, prefix) => {
		expect(referencePrefix({ ...NOTHING, ...commitment })).toBe(prefix);
	});
});

describe("a reference", () => {
	test.each([
		["TKM-KAZ", 7, "TKM-KAZ-0007"],
		["SOZ", 1, "SOZ-0001"],
		["CP24", 9999, "CP24-9999"],
		["CP24", 10_000, "CP24-10000"],
	])("%s and %i make %s", (prefix, n, ref) => {
		expect(formatReference(prefix, n)).toBe(ref);
	});

	test("is recognised whatever prefix and number it is formed of", () => {
		const code = fc
			.stringMatching(/^[A-Z][A-Z0-9]{1,5}(-[A-Z0-9]{1,5})?$/)
			.filter((text) => prefixProblem(text) === null);
		fc.assert(
			fc.property(code, fc.integer({ min: 1, max: 9_999_999 }), (prefix, n) => {
				expect(isReference(formatReference(prefix, n))).toBe(true);
			}),
		);
	});

	test.each([
		"",
		"SOZ",
		"SOZ-",
		"SOZ-1",
		"SOZ-001",
		"SOZ-0000",
		"SOZ-00012",
		"soz-0001",
		"SÖZ-0001",
		"-0001",
		"SOZ--0001",
		"1SOZ-0001",
		"SOZ-0001 ",
		"SOZ-0001/..",
		"ABCDEFGHIJKLMNOPQ-0001",
	])("%j is none", (text) => {
		expect(isReference(text)).toBe(false);
	});
});

describe("a short code", () => {
	test.each(["TKM", "IFAS", "CA-JP", "CP24", "A1", "ABCDEFGHIJKL"])("%s is good", (code) => {
		expect(prefixProblem(code)).toBeNull();
	});

	test.each([
		["A", "code_length"],
		["ABCDEFGHIJKLM", "code_length"],
		["", "code_malformed"],
		["tkm", "code_malformed"],
		["İGC", "code_malformed"],
		["24CP", "code_malformed"],
		["-TKM", "code_malformed"],
		["TKM-", "code_malformed"],
		["TKM--KAZ", "code_malformed"],
		["TKM KAZ", "code_malformed"],
	])("%j: %s", (code, rule) => {
		expect(prefixProblem(code)).toBe(rule);
	});
});
