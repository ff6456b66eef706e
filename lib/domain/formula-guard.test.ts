import { describe, expect, it } from "vitest";
import { guardFormula } from "./formula-guard";

describe("a text in a spreadsheet", () => {
	it.each([
		"=1+1",
		"+49 30 1234",
		"-2",
		"@SUM(A1)",
		"\tx",
		"\rx",
		"  =cmd|' /C calc'!A0",
		"\u00a0=1",
		"\n=1",
		"\ufeff=1",
		" \t=1",
		"＝1",
		"＋1",
		"－1",
		"＠x",
	])("is never carried out: %j", (text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	});

	it.each(["", "Aşgabat", "a=b", "5 - 3", "'=1", "“=1”", "نفت", "🚂 =1"])("stays as it is otherwise: %j", (text) => {
		expect(guardFormula(text)).toBe(text);
	});
});
