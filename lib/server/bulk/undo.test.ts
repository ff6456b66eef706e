import { beforeAll, describe, expect, it } from "vitest";
import { editCommitment } from "../commitments/edit";
import { db } from "../db";
import { bulkHand, putAway, storedByRef } from "../testing/bulk";
import { asOwner, testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { startBulk } from "./run";
import { undoBulk } from "./undo";

await testDatabase("empty");

let analyst: Viewer;
let colleague: Viewer;
let admin: Viewer;
let hand: ReturnType<typeof bulkHand>;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	colleague = await signedIn("analyst");
	admin = await signedIn("admin");
	hand = bulkHand(analyst);
});

describe("an undo", () => {
	it("puts back what was, each as it had been", async () => {
		const [one = "", two = ""] = await hand.fresh(2, { sectors: ["trade"] });
		await db().commitment.updateMany({ where: { ref: two }, data: { importance: "low", ownerId: colleague.userId } });
		const change = { importance: "high", ownerId: analyst.userId, sectors: { set: ["water"] } };
		const id = await hand.carriedOut({ refs: [one, two], change });
		const undo = await hand.undone(id);
		expect(await hand.view(undo)).toMatchObject({ state: "done", undoOf: id, counts: { changed: 2 }, mayUndo: false });
		expect(await hand.view(id)).toMatchObject({ undoneBy: undo, mayUndo: false });
		const [first, second] = await storedByRef([one, two]);
		expect(first).toMatchObject({ importance: "normal", ownerId: null, version: 3, sectors: [{ sector: "trade" }] });
		expect(second).toMatchObject({ importance: "low", ownerId: colleague.userId, version: 3 });
	});

	it("brings back what was archived, archives what was brought back with its old reason, and closes the actions", async () => {
		const [one = "", two = ""] = await hand.fresh(2);
		await putAway(two, "Old reason.");
		const away = await hand.carriedOut({
			refs: [one],
			change: { archived: true, reason: "Twice.", nextAction: { what: "Call" } },
		});
		await hand.undone(away);
		expect((await storedByRef([one]))[0]).toMatchObject({ archivedAt: null, archiveReason: null });
		expect((await storedByRef([one]))[0]?.actions).toMatchObject([{ what: "Call", doneById: analyst.userId }]);
		await hand.undone(await hand.carriedOut({ refs: [two], change: { archived: false } }));
		expect((await storedByRef([two]))[0]).toMatchObject({ archiveReason: "Old reason." });
	});

	it("leaves alone what somebody has changed since, and reports it", async () => {
		const [one = "", two = ""] = await hand.fresh(2);
		const id = await hand.carriedOut({ refs: [one, two], change: { importance: "high" } });
		await editCommitment(colleague, two, { title: "A bridge", version: 2 });
		const undo = await hand.view(await hand.undone(id));
		expect(undo.counts).toMatchObject({ changed: 1, stale: 1 });
		expect(undo.notDone).toMatchObject([{ ref: two, outcome: "stale" }]);
		expect((await storedByRef([two]))[0]).toMatchObject({ importance: "high", version: 3 });
	});

	it("of added actions alone asks nothing of the commitments, but leaves an action that somebody changed", async () => {
		const [one = "", two = ""] = await hand.fresh(2);
		const id = await hand.carriedOut({ refs: [one, two], change: { nextAction: { what: "Call" } } });
		await editCommitment(colleague, one, { title: "A bridge", version: 1 });
		await db().nextAction.updateMany({ where: { commitment: { ref: two } }, data: { what: "Write", version: 2 } });
		const undo = await hand.view(await hand.undone(id));
		expect(undo.counts).toMatchObject({ changed: 1, stale: 1 });
		expect((await storedByRef([two]))[0]?.actions).toMatchObject([{ what: "Write", doneAt: null }]);
	});

	it("is offered once, to the actor and administrators, for thirty days, and not for an undo", async () => {
		const id = await hand.carriedOut({ refs: await hand.fresh(1), change: { importance: "high" } });
		await asOwner("UPDATE bulk_runs SET finished_at = now() - interval '31 days' WHERE id = $1", [id]);
		expect(await hand.view(id)).toMatchObject({ mayUndo: false });
		expect(await undoBulk(analyst, id)).toMatchObject({ errors: [{ rule: "undo_too_late", values: { days: 30 } }] });
		await asOwner("UPDATE bulk_runs SET finished_at = now() - interval '29 days' WHERE id = $1", [id]);
		expect(await hand.view(id, admin)).toMatchObject({ mayUndo: true });
		const outcomes = await Promise.all([undoBulk(admin, id), undoBulk(analyst, id)]);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome && "refused" in outcome)).toMatchObject([
			{ errors: [{ rule: "undone_already" }] },
		]);
		const { undoneBy } = await hand.view(id);
		expect(await undoBulk(admin, undoneBy ?? "")).toMatchObject({ errors: [{ rule: "undo_of_undo" }] });
	});

	it("waits until the run is over, and has to have something to put back", async () => {
		const id = await hand.planned({ refs: await hand.fresh(1), change: { importance: "normal" } });
		expect(await undoBulk(analyst, id)).toMatchObject({ errors: [{ rule: "bulk_not_over" }] });
		await startBulk(analyst, id);
		expect(await undoBulk(analyst, id)).toMatchObject({ errors: [{ rule: "bulk_not_over" }] });
		await hand.toTheEnd(id);
		expect(await undoBulk(analyst, id)).toMatchObject({ errors: [{ rule: "nothing_to_undo" }] });
	});
});
