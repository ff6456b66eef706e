import { describe, expect, test } from "vitest";
import { canonicalEmail, foldedEmail } from "./email-address";

test.each([
	["  Analyst@Example.ORG ", "analyst@example.org"],
	["ａｎａｌｙｓｔ@example.org", "analyst@example.org"],
	["\u212Aemal@example.org", "kemal@example.org"],
])("the account of %s is kept under %s", (typed, kept) => {
	expect(canonicalEmail(typed)).toBe(kept);
});

describe("all spellings of an address are counted as one", () => {
	test.each([
		["capitals", "ANALYST@EXAMPLE.ORG"],
		["spaces around", " analyst@example.org\t"],
		["a space within", "analyst @example.org"],
		["a no-break space", "analyst@example.org\u00a0"],
		["a character without width", "analyst\u200b@example.org"],
		["a soft hyphen", "ana\u00adlyst@example.org"],
		["a mark that turns the direction", "\u202eanalyst@example.org"],
		["wide letters", "ａｎａｌｙｓｔ＠example.org"],
		["accents", "ànàlyst@example.org"],
		["loose accents", "a\u0300nalyst@example.org"],
		["mathematical letters", "𝐚𝐧𝐚𝐥𝐲𝐬𝐭@example.org"],
		["a null character", "analyst@example.org\0"],
	])("%s", (_, typed) => {
		expect(foldedEmail(typed)).toBe("analyst@example.org");
	});

	test("whatever a Turkish keyboard makes of an i", () => {
		expect(new Set(["VİEWER@x.org", "viewer@x.org", "VIEWER@x.org", "vıewer@x.org"].map(foldedEmail)).size).toBe(1);
	});
});

test("the spelling that an account is kept under is counted as itself", () => {
	for (const email of ["analyst@example.org", "o'neil+desk@example.org"])
		expect(foldedEmail(canonicalEmail(email))).toBe(foldedEmail(email));
});
