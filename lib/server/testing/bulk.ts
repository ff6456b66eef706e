import "server-only";
import type { Sector } from "@/lib/domain/vocabulary";
import { makeCommitment } from "@/prisma/fixtures";
import { prepareBulk } from "../bulk/plan";
import { getBulkRun } from "../bulk/read";
import { goOnWithBulk, startBulk } from "../bulk/run";
import { undoBulk } from "../bulk/undo";
import { db } from "../db";
import type { Viewer } from "../viewer";

type Done = { id: string; state?: string };

function doneOf(outcome: { done: Done } | object | null): Done {
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done as Done;
}

/** What tests of bulk runs do again and again, as one person unless said otherwise. */
export function bulkHand(actor: Viewer) {
	async function fresh(count: number, given: { sectors?: Sector[] } = {}): Promise<string[]> {
		const refs: string[] = [];
		for (let n = 0; n < count; n++) {
			const titles = { en: `A school ${n}` };
			refs.push((await makeCommitment(db(), { createdById: actor.userId, titles, ...given })).ref);
		}
		return refs;
	}

	async function planned(given: object): Promise<string> {
		return doneOf(await prepareBulk(actor, given)).id;
	}

	async function toTheEnd(id: string, driver = actor): Promise<void> {
		for (let n = 0; n < 100; n++) if (doneOf(await goOnWithBulk(driver, id)).state !== "running") return;
		throw new Error("never done");
	}

	async function carriedOut(given: object): Promise<string> {
		const id = await planned(given);
		doneOf(await startBulk(actor, id));
		await toTheEnd(id);
		return id;
	}

	async function undone(id: string): Promise<string> {
		const undo = doneOf(await undoBulk(actor, id)).id;
		await toTheEnd(undo);
		return undo;
	}

	async function view(id: string, reader = actor) {
		const run = await getBulkRun(reader, id, { lang: "en", report: 200 });
		if (!run) throw new Error("no such run");
		return run;
	}

	return { fresh, planned, toTheEnd, carriedOut, undone, view };
}

/** Commitments with what bulk runs change of them, by reference. */
export function storedByRef(refs: string[]) {
	return db().commitment.findMany({
		where: { ref: { in: refs } },
		orderBy: { ref: "asc" },
		include: { sectors: { orderBy: { sector: "asc" } }, versions: true, actions: true },
	});
}

/** Puts commitments away past every command. */
export async function putAway(ref: string, archiveReason = "Twice."): Promise<void> {
	await db().commitment.updateMany({ where: { ref }, data: { archivedAt: new Date(), archiveReason } });
}
