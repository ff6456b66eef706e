import "server-only";
import { randomUUID } from "node:crypto";
import type { Outcome } from "@/lib/domain/refusal";
import type { MadeReportLink } from "@/lib/domain/report";
import { makeAgreement, makeCommitment, makeEvent, makeParty, makePassage } from "@/prisma/fixtures";
import { db } from "../db";
import { makeLink } from "../reports/links";
import { createReport } from "../reports/write";
import type { Viewer } from "../viewer";

export const PASSWORD = "seven quiet horses at dawn";

export async function doneOf<T>(outcome: Promise<Outcome<T>> | Outcome<T>): Promise<T> {
	const answer = await outcome;
	if (!answer || !("done" in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
	return answer.done;
}

/** The first rule that an answer says no by, with its field; "" where it is no refusal of that kind. */
export function ruleOf(outcome: Outcome<unknown>): string {
	if (outcome === null) return "null";
	if (!("refused" in outcome)) return "done";
	if (!("errors" in outcome)) return outcome.refused;
	return `${outcome.errors[0]?.path} ${outcome.errors[0]?.rule}`;
}

/** A report of this test's own agreement, shown whole unless said otherwise. */
export async function reportOf(viewer: Viewer, agreementId: string, given: object = {}): Promise<string> {
	const show = { notes: true, evidence: true, history: true, charts: true };
	const all = { title: "How it stands", locale: "en", scope: { filter: { agreement: agreementId } }, show, ...given };
	return (await doneOf(createReport(viewer, all))).id;
}

export function linkTo(viewer: Viewer, reportId: string, given: object = {}): Promise<MadeReportLink> {
	return doneOf(makeLink(viewer, reportId, { mode: "live", ...given }));
}

/** Words that no recipient may ever meet, each in a row that stands beside what is shared. */
export type Canaries = Record<string, string>;

type Hide = (name: string) => string;

/**
 * An agreement with a commitment that has something to show in every field, an open one, and around them all that is to be
 * held back, named by canaries.
 */
export async function sharedWorld(viewer: Viewer) {
	const createdById = viewer.userId;
	const canaries: Canaries = {};
	const hide: Hide = (name) => {
		const word = `canary-${name}-${randomUUID().slice(0, 8)}`;
		canaries[name] = word;
		return word;
	};
	const { id: agreementId } = await makeAgreement(db(), { titles: { en: "Programme of cooperation" } });
	const owner = await db().user.create({
		data: { name: hide("name"), email: `${hide("email")}@example.org`, role: "analyst" },
	});
	const full = await makeFull(createdById, owner.id, agreementId, hide);
	const open = await makeCommitment(db(), { agreementId, createdById, titles: { en: "Meet again" } });
	const archived = await makeCommitment(db(), {
		...{ agreementId, createdById, archived: true, titles: { en: hide("archived") } },
	});
	const noteId = await makeNotes(full.id, owner.id, hide);
	const outside = await makeCommitment(db(), { createdById, titles: { en: hide("outside") } });
	await db().commitmentLink.create({
		data: { fromId: full.id, toId: outside.id, type: "supports", createdById },
	});
	return { agreementId, full, open, archived, outside, noteId, ownerId: owner.id, canaries };
}

async function makeFull(createdById: string, ownerId: string, agreementId: string, hide: Hide) {
	const party = await makeParty(db());
	const passage = await makePassage(db(), { createdById });
	await db().passage.update({
		where: { id: passage.id },
		data: { original: hide("original"), doubtful: true, doubtfulReason: hide("doubt") },
	});
	const archivedSource = await makePassage(db(), { createdById, words: { en: hide("archived-source") } });
	await db().source.update({
		where: { id: archivedSource.sourceId },
		data: { archivedAt: new Date(), archiveReason: "Entered twice." },
	});
	const full = await makeCommitment(db(), {
		...{ agreementId, createdById, ownerId, status: "fulfilled", due: "2027-05", firstDue: "2026" },
		...{ titles: { en: "Open the crossing", ru: "Открыть переход" }, descriptions: { en: "By both sides." } },
		...{ parties: [party], sectors: ["trade", "transport"], mentionedIn: [passage.id, archivedSource.id] },
	});
	await db().mention.updateMany({ where: { commitmentId: full.id }, data: { sidePartyId: party.id } });
	const event = await makeEvent(db(), { createdById, state: "held" });
	await db().commitmentEvent.create({
		data: { commitmentId: full.id, eventId: event.id, role: "fulfils", createdById },
	});
	const [first, last] = [new Date("2027-05-01"), new Date("2027-05-31")];
	await db().dueChange.create({
		data: {
			...{ commitmentId: full.id, value: "2027-05", first, last, precision: "month", basis: "stated" },
			...{ effectiveOn: new Date("2026-10-01"), lang: "en", reason: "Both sides put it off." },
			...{ note: hide("due-note"), recordedById: ownerId },
		},
	});
	return full;
}

/** What is written beside a commitment; the id of the one note that may be shared. */
async function makeNotes(commitmentId: string, createdById: string, hide: Hide): Promise<string> {
	const note = (visibility: "internal" | "shareable", body: string, more: object = {}) =>
		db().note.create({
			data: { commitmentId, title: "Note", body, lang: "en", visibility, createdById, ...more },
			select: { id: true },
		});
	await note("internal", hide("internal"));
	await note("shareable", hide("retracted"), { retractedAt: new Date() });
	const shareable = await note("shareable", "The crossing was seen open.", { version: 2 });
	await db().noteVersion.create({
		data: {
			...{ noteId: shareable.id, version: 1, body: hide("note-version"), lang: "en" },
			...{ visibility: "shareable", changedById: createdById },
		},
	});
	await db().nextAction.create({
		data: { commitmentId, what: hide("action"), lang: "en", ownerId: createdById, createdById },
	});
	await db().review.create({
		data: {
			...{ commitmentId, reviewedOn: new Date("2026-10-01"), places: hide("places"), finding: hide("finding") },
			...{ lang: "en", recordedById: createdById },
		},
	});
	return shareable.id;
}
