import { expect, test } from "vitest";
import { type Speech, sayDetail, sayValue } from "./audit-value";

const OWNER = "0198d3a5-0000-7000-8000-000000000001";
const WORDS: Record<string, string> = {
	"status.in_progress": "in progress",
	"body_kind.summit": "summit meeting",
	"party_role.undertakes": "undertakes",
};
const speech: Speech = {
	locale: "en",
	yes: "yes",
	no: "no",
	none: "none",
	word: (group, key) => WORDS[`${group}.${key}`] ?? null,
	names: { [OWNER]: "Ayna" },
};

test.each([
	["status", "commitment", "in_progress", "in progress"],
	["kind", "body", "summit", "summit meeting"],
	["kind", "commitment", "summit", "summit"],
	["ownerId", "commitment", OWNER, "Ayna"],
	["bodyId", "agreement", "0198d3a5-0000-7000-8000-0000000abcde", "…0abcde"],
	["dueOn", "commitment", "2024-10", "October 2024"],
	["undertakenOn", "commitment", { value: "2021-23", first: "2021-09-01", precision: "season" }, "autumn 2021"],
	["code", "agreement", "2024", "2024"],
	["titles", "commitment", { tr: "Yol", en: "Road" }, "Road"],
	[
		"parties",
		"commitment",
		[
			{ code: "TKM", role: "undertakes" },
			{ code: "KAZ", role: "undertakes" },
		],
		"TKM, undertakes and KAZ, undertakes",
	],
	["sectors", "commitment", [], "none"],
	["variants", "body", [{ id: OWNER, spelling: "Ifas", lang: null }], "Ifas"],
	["active", "user", false, "no"],
	["sessions", "user", 1200, "1,200"],
	["reason", "commitment", null, "none"],
])("%s of a %s is said as a reader would", (field, kind, value, said) => {
	expect(sayValue(value, field, kind, speech)).toBe(said);
});

test("a change is said from what was to what is", () => {
	expect(sayDetail({ key: "active", from: true, to: false }, "user", speech)).toBe("yes → no");
});
