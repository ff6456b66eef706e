import { expect, test } from "vitest";
import { type AuditFilters, auditAddress, readAuditFilters } from "./audit-filters";

const ALL: AuditFilters = {
	who: "0198d3a5-0000-7000-8000-000000000001",
	action: "commitment.change_status",
	subject: "TKM-KAZ-0001",
	refused: "yes",
	from: "2026-01-01",
	to: "2026-12-31",
	after: "120",
};

test("filters come back from the address as they went in", () => {
	const query = new URL(auditAddress(ALL), "http://x.invalid").searchParams;
	expect(readAuditFilters(Object.fromEntries(query))).toEqual(ALL);
	expect(auditAddress({})).toBe("/admin/audit");
});

test.each([
	["who", "somebody"],
	["action", "drop table"],
	["action", "a".repeat(61)],
	["subject", "a".repeat(301)],
	["subject", "a\0"],
	["subject", "\ud800"],
	["refused", "maybe"],
	["from", "2026-02-30"],
	["to", "tomorrow"],
	["after", "-1"],
	["after", "9".repeat(19)],
	["after", ""],
	["role", "admin"],
])("%s=%s filters nothing", (name, value) => {
	expect(readAuditFilters({ [name]: value })).toEqual({});
});

test("of a parameter given twice the first counts", () => {
	expect(readAuditFilters({ refused: ["no", "yes"] })).toEqual({ refused: "no" });
});
