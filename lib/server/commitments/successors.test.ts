import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeStatus } from "./change-status";

await testDatabase("empty");

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

const fresh = () => makeCommitment(db(), { createdById: analyst.userId });

const known = { effectiveOn: "2026-05-27", rationale: "The ministry reported it.", confidence: "high", version: 1 };

function supersededBy(successorRef: string, version = 1) {
	return { ...known, status: "superseded", successorRef, version };
}

describe("a chain of successors", () => {
	it("never comes back to where it began", async () => {
		const [a, b, c] = [await fresh(), await fresh(), await fresh()];
		const replace = (old: { ref: string }, next: { ref: string }) =>
			changeStatus(analyst, old.ref, supersededBy(next.ref));
		expect(await replace(a, a)).toMatchObject({ errors: [{ path: "successorRef", rule: "follows_itself" }] });
		expect(await replace(a, b)).toHaveProperty("done");
		expect(await replace(b, c)).toHaveProperty("done");
		const closing = await changingNothing(() => replace(c, a));
		expect(closing).toEqual({ refused: "rule", errors: [{ path: "successorRef", rule: "makes_loop" }] });
	});

	it("does not close where two colleagues each set one half at the same moment", async () => {
		const pairs = await Promise.all(Array.from({ length: 5 }, () => Promise.all([fresh(), fresh()])));
		for (const [a, b] of pairs) {
			const outcomes = await Promise.all([
				changeStatus(analyst, a.ref, supersededBy(b.ref)),
				changeStatus(analyst, b.ref, supersededBy(a.ref)),
			]);
			expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
			expect(outcomes).toContainEqual({ refused: "rule", errors: [{ path: "successorRef", rule: "makes_loop" }] });
		}
	});

	it("may be set anew where the first successor was opened again", async () => {
		const [a, b] = [await fresh(), await fresh()];
		await changeStatus(analyst, a.ref, supersededBy(b.ref));
		await changeStatus(analyst, a.ref, {
			...known,
			status: "not_started",
			evidence: [{ url: "https://example.org/report" }],
			version: 2,
		});
		expect(await changeStatus(analyst, b.ref, supersededBy(a.ref))).toHaveProperty("done");
	});
});
