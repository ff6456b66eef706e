import { beforeAll, describe, expect, it } from "vitest";
import type { AuditFilters } from "@/lib/domain/audit-filters";
import { tallyRefusal } from "./audit";
import { AUDIT_PAGE, type AuditPage, countRefusals, listAudit } from "./audit-log";
import { db } from "./db";
import { signIn } from "./sign-in";
import { asOwner } from "./testing/database";
import { signedIn } from "./testing/viewers";
import { makeAccount, visitor, WRONG } from "./testing/visitors";
import type { Viewer } from "./viewer";

const SUBJECT = "0198d3a5-0000-7000-8000-0000000000aa";
let admin: Viewer;
beforeAll(async () => {
	admin = await signedIn("admin");
	await db().auditEvent.createMany({
		data: Array.from({ length: 120 }, (_, n) => ({
			actorId: n % 2 ? admin.userId : null,
			action: n % 3 ? "commitment.edit" : "note.write",
			subjectKind: "commitment",
			subjectId: SUBJECT,
			subjectRef: `TEST-${n % 4}`,
			refused: n % 5 === 0,
			details: { n },
			// 20:00 in UTC is one o'clock of the next day for the organisation.
			at: new Date(Date.UTC(2026, 2, 1 + (n % 10), n < 60 ? 20 : 10)),
		})),
	});
});

async function read(filters: AuditFilters): Promise<AuditPage> {
	const page = await listAudit(admin, { subject: SUBJECT, ...filters });
	if (!page) throw new Error("an administrator may read the audit");
	return page;
}

describe("the audit", () => {
	it("is not there for anybody but administrators", async () => {
		for (const role of ["viewer", "analyst", "reviewer"] as const) {
			const viewer = await signedIn(role);
			expect(await listAudit(viewer, {})).toBeNull();
			expect(await countRefusals(viewer)).toBeNull();
		}
	});

	it("is read page by page, the latest first, none twice and none left out", async () => {
		const seen: number[] = [];
		let after: string | undefined;
		const sizes: number[] = [];
		do {
			const page = await read(after ? { after } : {});
			sizes.push(page.items.length);
			seen.push(...page.items.map(({ details }) => Number(details.n)));
			after = page.next ?? undefined;
		} while (after);
		expect(sizes).toEqual([AUDIT_PAGE, AUDIT_PAGE, 20]);
		expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => 119 - n));
	});

	it.each<[string, AuditFilters, (n: number) => boolean]>([
		["who", { who: "admin" }, (n) => n % 2 === 1],
		["nobody signed in", { who: "nobody" }, (n) => n % 2 === 0],
		["one action", { action: "note.write" }, (n) => n % 3 === 0],
		["all actions of a noun", { action: "commitment" }, (n) => n % 3 !== 0],
		["what was refused", { refused: "yes" }, (n) => n % 5 === 0],
		["what was not", { refused: "no" }, (n) => n % 5 !== 0],
		[
			"all of them together",
			{ action: "commitment", who: "nobody", refused: "no" },
			(n) => n % 3 !== 0 && n % 2 === 0 && n % 5 !== 0,
		],
	])("is filtered by %s", async (_, filters, picks) => {
		const { who } = filters;
		const { total, items } = await read({ ...filters, ...(who === "admin" && { who: admin.userId }) });
		const wanted = Array.from({ length: 120 }, (_, n) => n).filter(picks);
		expect(total).toBe(wanted.length);
		expect(items.map(({ details }) => Number(details.n))).toEqual(wanted.reverse().slice(0, AUDIT_PAGE));
	});

	it("is filtered by the organisation's days, both included", async () => {
		const { total } = await read({ from: "2026-03-02", to: "2026-03-02" });
		// Six of the evening of the first in UTC, six of the morning of the second.
		expect(total).toBe(12);
		expect((await read({ from: "2026-03-11" })).total).toBe(6);
		expect((await read({ to: "2026-02-28" })).total).toBe(0);
	});

	it("finds a subject by what people call it", async () => {
		const page = await listAudit(admin, { subject: "test-3" });
		expect(page?.total).toBe(30);
	});

	it("counts to a thousand and no further", async () => {
		await asOwner(
			"INSERT INTO audit_events (action, subject_id, details) SELECT 'x.y', $1, '{}' FROM generate_series(1, 1100)",
			["0198d3a5-0000-7000-8000-0000000000bb"],
		);
		expect((await read({ subject: "0198d3a5-0000-7000-8000-0000000000bb" })).total).toEqual({ atLeast: 1000 });
	});

	it("names the account that a refused sign-in was meant for", async () => {
		const account = await makeAccount();
		await signIn(visitor(), { email: account.email, password: WRONG });
		const page = await listAudit(admin, { subject: account.id });
		expect(page?.items[0]).toMatchObject({
			actor: null,
			action: "session.sign_in",
			refused: true,
			subject: { kind: "user", id: account.id, ref: account.email },
		});
	});
});

it("tells how many refusals to strangers there were within a day", async () => {
	for (const _ of [1, 2, 3]) await tallyRefusal(db(), "test.refused");
	await db().refusalTally.create({
		data: { hour: new Date(Date.now() - 30 * 3600_000), action: "test.refused", n: 99 },
	});
	expect(await countRefusals(admin)).toContainEqual({ action: "test.refused", n: 3 });
});
