import { beforeAll, describe, expect, it } from "vitest";
import { VERDICTS } from "@/lib/domain/vocabulary";
import { giveStatus, makeCommitment } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeStatus } from "./change-status";
import { confirmStatus } from "./confirm-status";

await testDatabase("empty");

let author: Viewer;
let reviewer: Viewer;

beforeAll(async () => {
	author = await signedIn("reviewer");
	reviewer = await signedIn("reviewer");
});

async function verdict(more: object = {}) {
	const { ref } = await makeCommitment(db(), { createdById: author.userId, status: "fulfilled", ...more });
	const { statusChangeId } = await db().commitment.findUniqueOrThrow({ where: { ref } });
	return { ref, given: { statusChangeId, version: 1 } };
}

const rule = (name: string) => ({ refused: "rule", errors: [{ path: "statusChangeId", rule: name }] });

describe("a second person's word", () => {
	it.each(VERDICTS)("makes %s a confirmed verdict", async (status) => {
		const { ref, given } = await verdict({ status });
		const tables = await changedTables(() => confirmStatus(reviewer, ref, given));
		expect(tables).toEqual(["audit_events", "commitments", "confirmations", "tallies"]);
		const row = await db().commitment.findUniqueOrThrow({
			where: { ref },
			include: { currentStatus: { include: { confirmation: true } } },
		});
		expect(row).toMatchObject({ confirmed: true, status, version: 2, lookedOn: null });
		expect(row.currentStatus?.confirmation?.confirmedById).toBe(reviewer.userId);
		expect(await db().auditEvent.findFirst({ where: { subjectRef: ref } })).toMatchObject({
			action: "commitment.confirm_status",
			details: { statusChangeId: given.statusChangeId, status, version: 2 },
		});
	});

	it("is not its author's, whatever the role", async () => {
		const { ref, given } = await verdict();
		expect(await changingNothing(() => confirmStatus(author, ref, given))).toEqual(rule("own_verdict"));
	});

	it("is not an analyst's", async () => {
		const { ref, given } = await verdict();
		const analyst = await signedIn("analyst");
		expect(await changingNothing(() => confirmStatus(analyst, ref, given))).toEqual({ refused: "forbidden" });
	});

	it("is given once", async () => {
		const { ref, given } = await verdict();
		await confirmStatus(reviewer, ref, given);
		const again = await changingNothing(() => confirmStatus(reviewer, ref, { ...given, version: 2 }));
		expect(again).toEqual(rule("already_confirmed"));
	});

	it("of two at the same moment counts once", async () => {
		const { ref, given } = await verdict();
		const third = await signedIn("admin");
		const outcomes = await Promise.all([confirmStatus(reviewer, ref, given), confirmStatus(third, ref, given)]);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(await db().confirmation.count({ where: { statusChangeId: given.statusChangeId ?? "" } })).toBe(1);
	});

	it("is not given to a verdict that another has followed", async () => {
		const { ref, given } = await verdict();
		const { id } = await db().commitment.findUniqueOrThrow({ where: { ref } });
		await giveStatus(db(), id, { status: "partly_fulfilled", createdById: author.userId });
		expect(await changingNothing(() => confirmStatus(reviewer, ref, given))).toEqual(rule("verdict_not_current"));
	});

	it("is not needed by a status that is no verdict", async () => {
		const { ref, given } = await verdict({ status: "planned" });
		expect(await changingNothing(() => confirmStatus(reviewer, ref, given))).toEqual(rule("needs_no_confirmation"));
	});

	it("is not found under another commitment's verdict", async () => {
		const [mine, other] = [await verdict(), await verdict()];
		const given = { ...mine.given, statusChangeId: other.given.statusChangeId };
		expect(await changingNothing(() => confirmStatus(reviewer, mine.ref, given))).toEqual(rule("not_found"));
	});

	it("is lost with the verdict: another status, the same one even, is provisional again", async () => {
		const { ref, given } = await verdict();
		await confirmStatus(reviewer, ref, given);
		const again = {
			...{ status: "fulfilled", effectiveOn: "2026-05", rationale: "A second report says so.", confidence: "high" },
			...{ evidence: [{ url: "https://example.org/second" }], version: 2 },
		};
		expect(await changeStatus(reviewer, ref, again)).toHaveProperty("done");
		expect(await db().commitment.findUnique({ where: { ref } })).toMatchObject({ confirmed: false });
	});
});
