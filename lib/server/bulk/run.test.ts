import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { editCommitment } from "../commitments/edit";
import { db } from "../db";
import { bulkHand, putAway, storedByRef } from "../testing/bulk";
import { asOwner, testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getBulkRun, listBulkRuns } from "./read";
import { goOnWithBulk, startBulk, stopBulk } from "./run";
import { undoBulk } from "./undo";

await testDatabase("empty");

let analyst: Viewer;
let colleague: Viewer;
let viewer: Viewer;
let admin: Viewer;
let hand: ReturnType<typeof bulkHand>;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	colleague = await signedIn("analyst");
	viewer = await signedIn("viewer");
	admin = await signedIn("admin");
	hand = bulkHand(analyst);
});

describe("a run", () => {
	it("changes owner, importance and sectors by the command of the forms: version, history, search and audit", async () => {
		const refs = await hand.fresh(2, { sectors: ["trade", "water"] });
		const change = { ownerId: colleague.userId, importance: "high", sectors: { add: ["energy"], remove: ["water"] } };
		const id = await hand.carriedOut({ refs, change });
		expect(await hand.view(id)).toMatchObject({ state: "done", pending: 0, counts: { changed: 2, same: 0 } });
		for (const row of await storedByRef(refs)) {
			expect(row).toMatchObject({ ownerId: colleague.userId, importance: "high", version: 2, status: "unassessed" });
			expect(row.sectors.map(({ sector }) => sector)).toEqual(["trade", "energy"]);
			expect(row.versions).toHaveLength(1);
			const events = await db().auditEvent.findMany({ where: { subjectId: row.id } });
			expect(events).toMatchObject([
				{ action: "commitment.edit", actorId: analyst.userId, details: { bulk: id, version: 2 } },
			]);
		}
	});

	it("replaces all sectors, or clears them", async () => {
		const refs = await hand.fresh(1, { sectors: ["trade", "water"] });
		await hand.carriedOut({ refs, change: { sectors: { set: ["sport" as never, "culture"].slice(1) } } });
		expect((await storedByRef(refs))[0]?.sectors.map(({ sector }) => sector)).toEqual(["culture"]);
		await hand.carriedOut({ refs, change: { sectors: { set: [] } } });
		expect((await storedByRef(refs))[0]?.sectors).toEqual([]);
	});

	it("adds a next action to each, the caller's unless said otherwise", async () => {
		const refs = await hand.fresh(2);
		await hand.carriedOut({ refs, change: { nextAction: { what: "Ask the ministry ‏متى؟‏ 🙂", dueOn: "2026-12-01" } } });
		for (const row of await storedByRef(refs)) {
			expect(row.actions).toMatchObject([{ ownerId: analyst.userId, what: "Ask the ministry ‏متى؟‏ 🙂", doneAt: null }]);
			expect(row.version).toBe(1);
		}
	});

	it("archives with its reason, and brings back together with other changes", async () => {
		const refs = await hand.fresh(2);
		await hand.carriedOut({ refs, change: { archived: true, reason: "Entered twice.", importance: "low" } });
		for (const row of await storedByRef(refs))
			expect(row).toMatchObject({ archiveReason: "Entered twice.", importance: "low", version: 3 });
		await hand.carriedOut({ refs, change: { archived: false, importance: "high" } });
		for (const row of await storedByRef(refs))
			expect(row).toMatchObject({ archivedAt: null, importance: "high", version: 5 });
	});

	it("leaves alone what stands so already: no version, no audit", async () => {
		const refs = await hand.fresh(1);
		const id = await hand.carriedOut({ refs, change: { importance: "normal" } });
		expect(await hand.view(id)).toMatchObject({ counts: { same: 1, changed: 0 }, mayUndo: false });
		expect((await storedByRef(refs))[0]).toMatchObject({ version: 1, versions: [] });
	});

	it("reports one by one what changed since the plan, is archived or gone, and does the rest", async () => {
		const [one = "", two = "", three = ""] = await hand.fresh(3);
		await putAway(three);
		const id = await hand.planned({ refs: [one, two, three, "SOZ-9999"], change: { importance: "high" } });
		await editCommitment(colleague, two, { title: "A bridge", version: 1 });
		await startBulk(analyst, id);
		await hand.toTheEnd(id);
		const run = await hand.view(id);
		expect(run.counts).toEqual({ changed: 1, same: 0, stale: 1, archived: 1, gone: 1, refused: 0, failed: 0 });
		expect(run.notDone.map(({ ref, outcome }) => [ref, outcome])).toEqual([
			[two, "stale"],
			[three, "archived"],
			["SOZ-9999", "gone"],
		]);
		expect((await storedByRef([two]))[0]).toMatchObject({ importance: "normal", version: 2 });
		const refusal = await db().auditEvent.findFirst({ where: { action: "bulk.item", subjectRef: two } });
		expect(refusal).toMatchObject({ refused: true, details: { refused: "stale", bulk: id } });
	});

	it("adds no next action to what changed since the plan", async () => {
		const [one = ""] = await hand.fresh(1);
		const id = await hand.planned({ refs: [one], change: { nextAction: { what: "Call" } } });
		await editCommitment(colleague, one, { title: "A bridge", version: 1 });
		await startBulk(analyst, id);
		await hand.toTheEnd(id);
		expect(await hand.view(id)).toMatchObject({ counts: { stale: 1 } });
		expect((await storedByRef([one]))[0]?.actions).toEqual([]);
	});

	it("is all or nothing per item: where a later step is refused, the earlier ones are not there", async () => {
		const [one = ""] = await hand.fresh(1);
		const leaver = await signedIn("analyst");
		const nextAction = { what: "Call", ownerId: leaver.userId };
		const id = await hand.planned({ refs: [one], change: { importance: "high", nextAction } });
		await db().user.update({ where: { id: leaver.userId }, data: { deactivatedAt: new Date() } });
		await startBulk(analyst, id);
		await hand.toTheEnd(id);
		const run = await hand.view(id);
		const errors = [{ path: "ownerId", rule: "account_inactive" }];
		expect(run.notDone).toMatchObject([{ ref: one, outcome: "refused", errors }]);
		expect((await storedByRef([one]))[0]).toMatchObject({
			importance: "normal",
			version: 1,
			versions: [],
			actions: [],
		});
		expect(await db().auditEvent.count({ where: { subjectRef: one, refused: false } })).toBe(0);
	});

	it("driven from two tabs does each item once", async () => {
		const refs = await hand.fresh(40);
		const id = await hand.planned({ refs, change: { nextAction: { what: "Call" }, importance: "high" } });
		await startBulk(analyst, id);
		await Promise.all([hand.toTheEnd(id), hand.toTheEnd(id), hand.toTheEnd(id)]);
		expect(await hand.view(id)).toMatchObject({ state: "done", counts: { changed: 40 } });
		for (const row of await storedByRef(refs)) {
			expect(row.actions).toHaveLength(1);
			expect(row.version).toBe(2);
		}
		expect(await db().auditEvent.count({ where: { action: "bulk.finish", subjectId: id } })).toBe(1);
	});

	it("is resumed where it was left, whatever broke it off", async () => {
		const refs = await hand.fresh(120);
		const id = await hand.planned({ refs, change: { importance: "high" } });
		await startBulk(analyst, id);
		await asOwner(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN IF NEW.subject_ref = '${refs[30]}' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$`);
		await asOwner("CREATE TRIGGER dies BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION die()");
		try {
			await expect(hand.toTheEnd(id)).rejects.toThrow();
		} finally {
			await asOwner("DROP TRIGGER dies ON audit_events; DROP FUNCTION die()");
		}
		expect(await hand.view(id)).toMatchObject({
			state: "running",
			counts: { changed: 30 },
			pending: 90,
			mayGoOn: true,
		});
		await hand.toTheEnd(id);
		expect(await hand.view(id)).toMatchObject({ state: "done", counts: { changed: 120, failed: 0 } });
		for (const row of await storedByRef(refs)) expect(row.version).toBe(2);
	}, 30_000);

	it("goes on past an item that we fail at, and says so", async () => {
		const refs = await hand.fresh(3);
		const id = await hand.planned({ refs, change: { importance: "high" } });
		await startBulk(analyst, id);
		await asOwner(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN IF NEW.subject_ref = '${refs[1]}' AND NOT NEW.refused THEN RAISE EXCEPTION 'cut'; END IF; RETURN NEW; END $$`);
		await asOwner("CREATE TRIGGER cut BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION fail()");
		try {
			await hand.toTheEnd(id);
		} finally {
			await asOwner("DROP TRIGGER cut ON audit_events; DROP FUNCTION fail()");
		}
		const run = await hand.view(id);
		expect(run.counts).toMatchObject({ changed: 2, failed: 1 });
		expect(run.notDone).toMatchObject([{ ref: refs[1], outcome: "failed" }]);
		expect((await storedByRef([refs[1] ?? ""]))[0]).toMatchObject({ importance: "normal", version: 1 });
	});

	it("stopped leaves the rest undone, for good", async () => {
		const refs = await hand.fresh(2);
		const id = await hand.planned({ refs, change: { importance: "high" } });
		expect(await stopBulk(analyst, id)).toMatchObject({ errors: [{ rule: "bulk_not_begun" }] });
		await startBulk(analyst, id);
		expect(await stopBulk(analyst, id)).toEqual({ done: { id, state: "stopped" } });
		expect(await goOnWithBulk(analyst, id)).toEqual({ done: { id, state: "stopped" } });
		expect(await startBulk(analyst, id)).toMatchObject({ errors: [{ rule: "bulk_stopped" }] });
		expect(await hand.view(id)).toMatchObject({ pending: 2, counts: { changed: 0 } });
	});

	it("is nobody's but its actor's; an administrator sees it and may stop it, but not drive it", async () => {
		const id = await hand.planned({ refs: await hand.fresh(1), change: { importance: "high" } });
		for (const command of [startBulk, goOnWithBulk, stopBulk, undoBulk]) {
			expect(await changingNothing(() => command(colleague, id))).toBeNull();
			expect(await command(analyst, randomUUID())).toBeNull();
			expect(await command(analyst, "\0")).toBeNull();
			expect(await command(viewer, id)).toEqual({ refused: "forbidden" });
		}
		expect(await hand.view(id, colleague)).toMatchObject({ mayGoOn: false, mayStop: false, mayUndo: false });
		expect(await getBulkRun(viewer, id, { lang: "en", report: 1 })).toBeNull();
		await startBulk(analyst, id);
		expect(await goOnWithBulk(admin, id)).toBeNull();
		expect(await hand.view(id, admin)).toMatchObject({ mayGoOn: false, mayStop: true });
		expect(await stopBulk(admin, id)).toEqual({ done: { id, state: "stopped" } });
		expect((await listBulkRuns(colleague)).map((run) => run.id)).not.toContain(id);
		expect((await listBulkRuns(admin)).map((run) => run.id)).toContain(id);
	});

	it("is begun once, however often it is asked", async () => {
		const id = await hand.planned({ refs: await hand.fresh(1), change: { importance: "high" } });
		expect(await goOnWithBulk(analyst, id)).toMatchObject({ errors: [{ rule: "bulk_not_begun" }] });
		await Promise.all([startBulk(analyst, id), startBulk(analyst, id)]);
		expect(await db().auditEvent.count({ where: { action: "bulk.start", subjectId: id } })).toBe(1);
	});
});
