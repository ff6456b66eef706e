import { describe, expect, it } from "vitest";
import { confirmStatus } from "../../lib/server/commitments/confirm-status";
import { createCommitment } from "../../lib/server/commitments/create";
import { listCommitments } from "../../lib/server/commitments/list";
import { db, disconnect } from "../../lib/server/db";
import { rebuild } from "../../lib/server/rebuild";
import { system } from "../../lib/server/system";
import { asOwner, testDatabase } from "../../lib/server/testing/database";
import { signedIn } from "../../lib/server/testing/viewers";
import { runNode } from "../../scripts/lib/run.mjs";
import { content } from "./content";
import { READ_ON } from "./recorded";

const LOADER = ["--conditions=react-server", "--import", "tsx", "prisma/seed.mts"];
const READING = { lang: "en", today: READ_ON, past: null } as const;

async function load(): Promise<string> {
	const { code, output } = await runNode(LOADER);
	expect(code, output).toBe(0);
	return output.trim();
}

async function searchRows() {
	return asOwner(
		"SELECT kind, subject_id, md5(folded || words::text) AS hash FROM search_rows ORDER BY kind, subject_id",
	);
}

describe("in a database with the first accounts", () => {
	it("is recorded by an account that cannot sign in, on the day it was read, and looked after by the analyst", async () => {
		const [row] = await asOwner(`
			SELECT count(*)::int AS n, count(DISTINCT c.changed_at)::int AS instants, min(c.changed_at) AS at,
				min(u.email::text) AS author, bool_or(u.password_hash IS NOT NULL) AS can, max(o.email::text) AS owner
			FROM commitments c JOIN users u ON u.id = c.created_by_id LEFT JOIN users o ON o.id = c.owner_id`);
		expect(row).toEqual({
			...{ n: content.commitments.length, instants: 1, at: new Date("2026-11-21T06:00:00Z") },
			...{ author: "first-data@system.invalid", can: false, owner: "analyst@example.org" },
		});
		expect(await db().nextAction.count({ where: { example: true } })).toBe(content.actions.length);
	});

	it.each(["mahtumkulu", "Махтумкули", "pyragy", "magtym"])("finds the poet's year by %s", async (q) => {
		const { items } = await listCommitments(await signedIn("viewer"), { q: [q] }, READING);
		expect(items.map(({ ref }) => ref)).toContain("TKM-KAZ-0023");
	});

	it("fills the search as a rebuild would", async () => {
		const before = await searchRows();
		await rebuild(await system("jobs"));
		expect(await searchRows()).toEqual(before);
		expect(before.length).toBeGreaterThan(300);
	});

	it("leaves its verdicts for a reviewer to confirm", async () => {
		const ref = "CASPIAN-0001";
		const { version, statusChangeId } = await db().commitment.findUniqueOrThrow({
			where: { ref },
			select: { version: true, statusChangeId: true },
		});
		const outcome = await confirmStatus(await signedIn("reviewer"), ref, { statusChangeId, version });
		expect(outcome).toMatchObject({ done: { ref } });
	});

	it("leaves the counters where the next reference follows on", async () => {
		const { id: agreementId } = await db().agreement.findUniqueOrThrow({
			where: { code: "IGC20" },
			select: { id: true },
		});
		const given = { title: "Something new", kind: "measure", agreementId };
		const outcome = await createCommitment(await signedIn("analyst"), given);
		expect(outcome).toMatchObject({ done: { ref: "IGC20-0012" } });
	});
});

describe("in an empty database", () => {
	it("is loaded once, however many begin, and never again", async () => {
		await disconnect();
		await testDatabase("empty");
		const said = await Promise.all([load(), load()]);
		expect(said.sort()).toEqual([`loaded ${content.commitments.length} commitments`, "there already"]);
		expect(await load()).toBe("there already");
		const [counted] = await asOwner(`SELECT
			(SELECT count(*)::int FROM commitments WHERE owner_id IS NULL) AS commitments,
			(SELECT count(*)::int FROM sources) AS sources, (SELECT count(*)::int FROM next_actions) AS actions,
			(SELECT count(*)::int FROM audit_events WHERE action = 'first_data.load') AS loads`);
		expect(counted).toEqual({
			...{ commitments: content.commitments.length, sources: content.sources.length, actions: 0, loads: 1 },
		});
	}, 60_000);
});
