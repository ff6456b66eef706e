import "server-only";
import { randomUUID } from "node:crypto";
import type { Outcome } from "@/lib/domain/refusal";
import { makeCommitment, makeEvent, makePassage } from "@/prisma/fixtures";
import { addAction, editAction } from "../commitments/actions";
import { archiveCommitment } from "../commitments/archive";
import { changeDue } from "../commitments/change-due";
import { changeStatus } from "../commitments/change-status";
import { confirmStatus } from "../commitments/confirm-status";
import { createCommitment } from "../commitments/create";
import { editCommitment } from "../commitments/edit";
import { linkEvent, unlinkEvent } from "../commitments/event-links";
import { linkCommitments, unlinkCommitments } from "../commitments/links";
import { addMention, removeMention } from "../commitments/mentions";
import { addNote, editNote } from "../commitments/notes";
import { recordReview } from "../commitments/reviews";
import { db } from "../db";
import type { System } from "../system";
import type { Viewer } from "../viewer";

export type Actor = Viewer | System;
type Run = (actor: Actor, ref: string, given: unknown) => Promise<Outcome<unknown>>;

/** A command with something it can be carried out on. */
export type Ready = { ref: string; run: Run; given: Record<string, unknown> };
type Prepare = (author: Actor) => Promise<Ready>;

const SENTENCE = "The ministry reported it on its own site.";

/** A status change that an unassessed commitment takes: planned, on a dated report. */
export const PLANNED = {
	status: "planned",
	effectiveOn: "2026-09-01",
	rationale: SENTENCE,
	confidence: "high",
	evidence: [{ url: "https://example.org/report", title: "Report", publishedOn: "2026-09-01" }],
	version: 1,
} as const;

export const MOVED_DUE = {
	value: "2027-06-30",
	basis: "stated",
	effectiveOn: "2026-09-01",
	reason: "Both sides put it off by a year.",
	version: 1,
} as const;

async function fresh(author: Actor): Promise<string> {
	return (await makeCommitment(db(), { createdById: author.userId, due: "2026-06-30" })).ref;
}

async function partOf(ready: Promise<Outcome<unknown>>): Promise<string> {
	const outcome = await ready;
	if (!outcome || !("done" in outcome)) throw new Error(`not ready: ${JSON.stringify(outcome)}`);
	const { linkId, mentionId, id } = outcome.done as Record<string, string | undefined>;
	return linkId ?? mentionId ?? id ?? "";
}

/** Every command on a commitment, by name. `author` is a colleague of whoever carries it out. */
export const COMMANDS: Record<string, Prepare> = {
	createCommitment: async () => ({
		ref: "SOZ-0001",
		run: (actor, _ref, given) => createCommitment(actor, given),
		given: { title: `A measure ${randomUUID()}`, kind: "measure", due: "2027" },
	}),
	editCommitment: async (author) => ({
		ref: await fresh(author),
		run: editCommitment,
		given: { title: "Another title", sectors: ["trade"], version: 1 },
	}),
	archiveCommitment: async (author) => ({
		ref: await fresh(author),
		run: archiveCommitment,
		given: { reason: "Entered twice.", version: 1 },
	}),
	changeStatus: async (author) => ({ ref: await fresh(author), run: changeStatus, given: { ...PLANNED } }),
	confirmStatus: async (author) => {
		const made = await makeCommitment(db(), { createdById: author.userId, status: "fulfilled" });
		const { statusChangeId } = await db().commitment.findUniqueOrThrow({ where: { id: made.id } });
		return { ref: made.ref, run: confirmStatus, given: { statusChangeId, version: 1 } };
	},
	changeDue: async (author) => ({ ref: await fresh(author), run: changeDue, given: { ...MOVED_DUE } }),
	addNote: async (author) => ({ ref: await fresh(author), run: addNote, given: { body: "Ask again in May." } }),
	editNote: async (author) => {
		const ref = await fresh(author);
		const id = await partOf(addNote(author, ref, { body: "Ask again in May." }));
		return { ref, run: (actor, at, given) => editNote(actor, at, id, given), given: { body: "Ask again in June." } };
	},
	addAction: async (author) => ({ ref: await fresh(author), run: addAction, given: { what: "Call the ministry" } }),
	editAction: async (author) => {
		const ref = await fresh(author);
		const id = await partOf(addAction(author, ref, { what: "Call the ministry", ownerId: await person(author) }));
		return { ref, run: (actor, at, given) => editAction(actor, at, id, given), given: { done: true } };
	},
	recordReview: async (author) => ({
		ref: await fresh(author),
		run: recordReview,
		given: { places: "The ministry's site" },
	}),
	addMention: async (author) => ({
		ref: await fresh(author),
		run: addMention,
		given: { passageId: (await makePassage(db(), { createdById: author.userId })).id, strength: "signed" },
	}),
	removeMention: async (author) => {
		const ref = await fresh(author);
		const passageId = (await makePassage(db(), { createdById: author.userId })).id;
		const id = await partOf(addMention(author, ref, { passageId, strength: "signed" }));
		return { ref, run: removeMention, given: { id } };
	},
	linkCommitments: async (author) => ({
		ref: await fresh(author),
		run: linkCommitments,
		given: { ref: await fresh(author), type: "continues" },
	}),
	unlinkCommitments: async (author) => {
		const ref = await fresh(author);
		const id = await partOf(linkCommitments(author, ref, { ref: await fresh(author), type: "supports" }));
		return { ref, run: unlinkCommitments, given: { id } };
	},
	linkEvent: async (author) => ({
		ref: await fresh(author),
		run: linkEvent,
		given: { eventId: (await makeEvent(db(), { createdById: author.userId })).id, role: "fulfils" },
	}),
	unlinkEvent: async (author) => {
		const ref = await fresh(author);
		const eventId = (await makeEvent(db(), { createdById: author.userId })).id;
		const id = await partOf(linkEvent(author, ref, { eventId, role: "reviews" }));
		return { ref, run: unlinkEvent, given: { id } };
	},
};

async function person(author: Actor): Promise<string> {
	if (author.kind === "viewer") return author.userId;
	return (await db().user.findFirstOrThrow({ where: { kind: "person" }, select: { id: true } })).id;
}
