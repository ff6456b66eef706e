import "server-only";
import { isId } from "@/lib/domain/id";
import { addNoteInput, editNoteInput } from "@/lib/domain/note.input";
import { may } from "@/lib/domain/permissions";
import { done, notMet, type Outcome, type Refusal } from "@/lib/domain/refusal";
import type { FrozenLink } from "@/lib/domain/report";
import type { Tx } from "../db";
import { changesOf } from "../nouns/changes";
import { parseInput } from "../parse";
import { frozenLinksShowing } from "../reports/snapshot";
import { refreshSearchRow } from "../search-rows";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { auditBeside } from "./move-commitment";
import { archivedRefusal, besideCommitment } from "./on-commitment";
import { writingLang } from "./writing-lang";

export type NoteSaved = {
	id: string;
	ref: string;
	version: number;
	/** Where a shareable note was taken back: the frozen links that go on showing it until somebody revokes them. */
	stillShownBy?: FrozenLink[];
};

/** Writes a follow-up note, internal unless said otherwise. */
export async function addNote(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<NoteSaved>> {
	const action = "note.add";
	return besideCommitment(actor, ref, { act: "note", action }, async (tx, commitment) => {
		const parsed = parseInput(addNoteInput, given);
		if ("refused" in parsed) return parsed;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const { title = null, body, visibility, lang } = parsed.value;
		const note = await tx.note.create({
			data: {
				...{ commitmentId: commitment.id, title, body, visibility, lang: writingLang(actor, lang) },
				createdById: actor.userId,
			},
			select: { id: true, version: true },
		});
		await refreshSearchRow(tx, "note", note.id);
		await auditBeside(tx, actor, action, commitment, { noteId: note.id, visibility });
		return done({ ...note, ref });
	});
}

/**
 * Changes a note, or takes it back by `retracted: true`; the note of before is kept. For its author and for
 * administrators: a colleague's words stand under a colleague's name. `null` where the note is not this commitment's.
 */
export async function editNote(
	actor: Viewer | System,
	ref: string,
	noteId: string,
	given: unknown,
): Promise<Outcome<NoteSaved>> {
	return besideCommitment(actor, ref, { act: "note", action: "note.edit" }, async (tx, commitment) => {
		const note = await lockNote(tx, commitment.id, noteId);
		if (!note) return null;
		const parsed = parseInput(editNoteInput, given);
		if ("refused" in parsed) return parsed;
		const { version = note.version, retracted, ...fields } = parsed.value;
		const refusal = refusalFor(actor, note, version);
		if (refusal) return refusal;

		const before = { title: note.title, body: note.body, visibility: note.visibility, lang: note.lang };
		const after = { ...before, ...fields };
		const changed = Object.keys(changesOf(before, after));
		if (changed.length === 0 && !retracted) return done({ id: note.id, ref, version });
		await tx.noteVersion.create({
			data: { ...before, noteId: note.id, version, changedById: actor.userId },
			select: { id: true },
		});
		const now = new Date();
		await tx.note.updateMany({
			where: { id: note.id, version },
			data: { ...after, version: version + 1, changedAt: now, ...(retracted && { retractedAt: now }) },
		});
		await refreshSearchRow(tx, "note", note.id);
		const details = { noteId: note.id, changed, visibility: after.visibility };
		await auditBeside(tx, actor, retracted ? "note.retract" : "note.edit", commitment, details);
		const saved = { id: note.id, ref, version: version + 1 };
		const isTakenBack = retracted || (before.visibility === "shareable" && after.visibility === "internal");
		const stillShownBy = isTakenBack ? await frozenLinksShowing(tx, actor, note.id) : [];
		return done(stillShownBy.length > 0 ? { ...saved, stillShownBy } : saved);
	});
}

/** Takes a note back: it stays in the story, struck through, with its versions. */
export function retractNote(
	actor: Viewer | System,
	ref: string,
	noteId: string,
	given: { version?: number } = {},
): Promise<Outcome<NoteSaved>> {
	return editNote(actor, ref, noteId, { ...given, retracted: true });
}

async function lockNote(tx: Tx, commitmentId: string, noteId: string) {
	if (!isId(noteId)) return null;
	await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${noteId}::uuid FOR NO KEY UPDATE`;
	return tx.note.findFirst({ where: { id: noteId, commitmentId }, omit: { commitmentId: true } });
}

type Note = NonNullable<Awaited<ReturnType<typeof lockNote>>>;

function refusalFor(actor: Viewer | System, note: Note, seen: number): Refusal | undefined {
	if (seen !== note.version) {
		const { version, title, body, visibility, lang, changedAt, retractedAt } = note;
		const when = { changedAt: changedAt.toISOString(), retractedAt: retractedAt?.toISOString() ?? null };
		return { refused: "stale", current: { version, title, body, visibility, lang, ...when } };
	}
	const mayChange = actor.kind === "system" || note.createdById === actor.userId || may(actor.role, "administer");
	if (!mayChange) return notMet("not_your_note");
	return note.retractedAt ? notMet("note_retracted") : undefined;
}
