import "server-only";
import { createHash } from "node:crypto";
import {
	giveStatus,
	makeAgreement,
	makeBody,
	makeCommitment,
	makeEvent,
	makeParty,
	makePassage,
	makeSession,
	makeUser,
	type Rows,
} from "@/prisma/fixtures";

const NOW = new Date("2026-10-01T00:00:00Z");
const DAY = { value: "2026-10-01", first: NOW, last: NOW, precision: "day" } as const;

/** One row at least in every table that people's work is kept in; the commitment's is unassessed and due on a day. */
export async function rowOfEach(rows: Rows): Promise<void> {
	const userId = (await makeUser(rows)).id;
	const createdById = userId;
	await nouns(rows, createdById);
	await history(rows, createdById);
	await makeSession(rows, userId);
	const hash = (fill: number) => new Uint8Array(32).fill(fill);
	await rows.oneTimeLink.create({ data: { userId, purpose: "invite", tokenHash: hash(1), expiresAt: NOW } });
	await rows.knownDevice.create({ data: { userId, tokenHash: hash(2) } });
	await rows.calendarFeed.create({ data: { userId, name: "Due", carries: ["due_dates"], tokenHash: hash(3) } });
	await rows.auditEvent.create({ data: { action: "test.made", actorId: userId } });
	const view = await rows.savedView.create({ data: { ownerId: userId, name: "Late ones", path: "/commitments" } });
	await rows.viewPin.create({ data: { userId, viewId: view.id, position: 1 } });
	await bulkRun(rows, userId);
	await report(rows, userId);
}

async function report(rows: Rows, ownerId: string): Promise<void> {
	const show = { showNotes: true, showEvidence: true, showHistory: true, showCharts: true };
	const { id: reportId } = await rows.report.create({
		data: { title: "Late ones", locale: "en", query: "timeliness=overdue", ...show, ownerId },
	});
	await rows.reportVersion.create({ data: { reportId, version: 1, row: {}, changedById: ownerId } });
	const tokenHash = new Uint8Array(32).fill(4);
	const expiresAt = new Date(Date.now() + 86_400_000);
	const { id: linkId } = await rows.reportLink.create({
		data: { reportId, mode: "frozen", tokenHash, createdById: ownerId, expiresAt },
	});
	const sha256 = new Uint8Array(createHash("sha256").update("{}").digest());
	await rows.reportSnapshot.create({
		data: { linkId, reportVersion: 1, content: "{}", sha256, code: "0123456789ABCDEFGHJK" },
	});
}

async function bulkRun(rows: Rows, actorId: string): Promise<void> {
	const { id: runId } = await rows.bulkRun.create({ data: { actorId, change: { importance: "high" }, total: 1 } });
	const commitment = await rows.commitment.findFirstOrThrow({ select: { id: true, ref: true } });
	const { id: actionId } = await rows.nextAction.findFirstOrThrow({ select: { id: true } });
	const seen = { commitmentId: commitment.id, versionSeen: 1, before: {}, after: {}, actionId };
	await rows.bulkItem.create({ data: { runId, position: 1, ref: commitment.ref, ...seen } });
}

async function nouns(rows: Rows, createdById: string): Promise<void> {
	const partyId = (await makeParty(rows)).id;
	const personId = (await rows.person.create({ data: { names: { en: "A minister" }, lang: "en" } })).id;
	await rows.post.create({ data: { personId, partyId, titles: { en: "Minister" }, lang: "en" } });
	const bodyId = (await makeBody(rows)).id;
	await rows.bodyMember.create({ data: { bodyId, partyId } });
	await rows.nameVariant.create({ data: { spelling: "Aşgabat", partyId } });
	const agreementId = (await makeAgreement(rows)).id;
	await rows.agreementParty.create({ data: { agreementId, partyId, position: 0 } });
	const eventId = (await makeEvent(rows, { createdById, date: null })).id;
	await rows.eventStateChange.create({
		data: { eventId, state: "planned", effectiveOn: NOW, lang: "en", recordedById: createdById },
	});
	const passageId = (await makePassage(rows, { createdById })).id;
	await rows.eventSource.create({ data: { eventId, passageId } });
}

async function history(rows: Rows, createdById: string): Promise<void> {
	const party = await makeParty(rows);
	const passageId = (await makePassage(rows, { createdById })).id;
	const eventId = (await makeEvent(rows, { createdById })).id;
	const given = {
		createdById,
		due: "2026-10-01",
		parties: [party],
		sectors: ["trade" as const],
		mentionedIn: [passageId],
	};
	const { id: commitmentId } = await makeCommitment(rows, given);
	const other = await makeCommitment(rows, { createdById });
	const recordedById = createdById;
	await giveStatus(rows, other.id, { status: "fulfilled", confirmed: true, createdById });
	await rows.commitmentVersion.create({ data: { commitmentId, version: 1, row: {}, changedById: createdById } });
	await rows.commitmentLink.create({ data: { fromId: commitmentId, toId: other.id, type: "supports", createdById } });
	await rows.commitmentEvent.create({ data: { commitmentId, eventId, role: "fulfils", createdById } });
	await rows.dueChange.create({
		data: { commitmentId, ...DAY, basis: "stated", effectiveOn: NOW, lang: "en", recordedById },
	});
	const note = await rows.note.create({ data: { commitmentId, body: "Ask again.", lang: "en", createdById } });
	await rows.noteVersion.create({
		data: { noteId: note.id, version: 1, body: "Ask.", lang: "en", visibility: "internal", changedById: createdById },
	});
	await rows.nextAction.create({ data: { commitmentId, what: "Call", lang: "en", ownerId: createdById, createdById } });
	await rows.review.create({ data: { commitmentId, reviewedOn: NOW, places: "A site", lang: "en", recordedById } });
}
