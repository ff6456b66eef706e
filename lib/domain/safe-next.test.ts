import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeNext } from "./safe-next";

describe("where to go after signing in", () => {
	test.each([
		["/", "/"],
		["/commitments/TKM-KAZ-0001", "/commitments/TKM-KAZ-0001"],
		["/commitments?status=planned&status=stalled&q=a%20b", "/commitments?status=planned&status=stalled&q=a%20b"],
		["/commitments?q=https%3A%2F%2Fexample.org%2F%2Fx#story", "/commitments?q=https%3A%2F%2Fexample.org%2F%2Fx#story"],
		["/commitments?q=//x\u00fc", "/commitments?q=//x%C3%BC"],
		["/sources/../commitments", "/commitments"],
		["/commitments?q=100%", "/commitments?q=100%"],
	])("keeps the page %s", (given, kept) => {
		expect(safeNext(given)).toBe(kept);
	});

	test.each([
		["another scheme", "https://evil.example/"],
		["a scheme that runs", "javascript:alert(1)"],
		["a scheme behind a slash", "/javascript:alert(1)//../../.."],
		["no scheme at all", "evil.example"],
		["two slashes", "//evil.example"],
		["three slashes", "///evil.example"],
		["two slashes after climbing", "/..//evil.example"],
		["two slashes after climbing deeper", "/a/../..//evil.example"],
		["two slashes after an encoded climb", "/%2e%2e//evil.example"],
		["two slashes in the middle", "/commitments//evil.example"],
		["a backslash", "/\\evil.example"],
		["two backslashes", "\\\\evil.example"],
		["an encoded backslash", "/%5cevil.example"],
		["encoded slashes", "/%2f%2fevil.example"],
		["one encoded slash", "/%2fevil.example"],
		["doubly encoded slashes", "/%252f%252fevil.example"],
		["slashes encoded beyond patience", "/%2525252525252fevil.example"],
		["a tab between the slashes", "/\t/evil.example"],
		["a line end between the slashes", "/\n/evil.example"],
		["an encoded tab between the slashes", "/%09/evil.example"],
		["a null character", "/\0"],
		["a percent sign of nothing", "/%zz"],
		["a name and password", "/@evil.example//x"],
		["the API", "/api/auth/signout"],
		["the sign-in page", "/sign-in?next=/sign-in"],
		["the API in capitals", "/API/v1"],
		["the API after climbing", "/x/../api/v1"],
		["something endless", `/${"a".repeat(3000)}`],
		["nothing", ""],
		["no text", null],
		["a list", ["/commitments"]],
	])("goes to the dashboard instead of %s", (_, given) => {
		expect(safeNext(given)).toBe("/");
	});

	test("never leaves this origin, whatever is given", () => {
		const piece = fc.constantFrom(
			"/",
			"\\",
			"..",
			".",
			"%2f",
			"%5c",
			"%252f",
			"//",
			":",
			"@",
			"evil.example",
			"?",
			"#",
			"\t",
			"https:",
			" ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const next = safeNext(pieces.join(""));
				const url = new URL(next, "http://127.0.0.1:3000");
				expect(url.origin).toBe("http://127.0.0.1:3000");
				expect(next).toMatch(/^\/(?![/\\])/);
				expect(safeNext(next)).toBe(next);
			}),
			{ numRuns: 2000 },
		);
	});
});
