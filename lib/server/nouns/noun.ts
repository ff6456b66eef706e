import "server-only";
import { archiveInput } from "@/lib/domain/archive.input";
import { isId } from "@/lib/domain/id";
import { type FieldError, invalid, notMet, type Outcome, type Refusal } from "@/lib/domain/refusal";
import { Prisma } from "@/prisma/generated/client";
import { audit } from "../audit";
import type { Tx } from "../db";
import { parseInput } from "../parse";
import { refreshSearchRow } from "../search-rows";
import type { System } from "../system";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { changesOf } from "./changes";

export type Actor = Viewer | System;
export type Saved = { id: string; version: number };

/** A row as it stands: its fields in the words of the API, which are also what `current` and the audit tell. */
export type Stored<F> = { id: string; version: number; archived: boolean; fields: F };

export type Judged<F> = {
	/** The fields as they would stand. */
	fields: F;
	/** Not valid: said before anybody hears that someone was faster. */
	invalid: FieldError[];
	/** Valid, but against a rule of the model. */
	rules?: FieldError[];
	/** What else is written with it, once the row itself is. */
	also?: (tx: Tx, id: string) => Promise<void>;
};

/** What the commands below need to know of a noun. */
export type Noun<F extends object> = {
	kind: "agreement" | "body" | "event" | "party" | "person" | "source" | "passage";
	table: string;
	load(tx: Tx, id: string): Promise<Stored<F> | null>;
	/** How people call it in the audit: a code or the original title. */
	nameOf(fields: F): string;
	/** The row with all that hangs on it; its id. */
	insert(tx: Tx, actor: Actor, fields: F): Promise<string>;
	/** What to say where the row would repeat a value that has to be its own; `constraint` names the columns. */
	taken(constraint: string): Refusal;
	/** Writes the fields and counts the version up, if it still is the one stored: else false. */
	update(tx: Tx, stored: Stored<F>, fields: F): Promise<boolean>;
};

/** Makes one. `judge` says what it is to be, refuses, or answers `null` where it would belong to something not there. */
export async function createNoun<F extends object>(
	noun: Noun<F>,
	actor: Actor,
	judge: (tx: Tx) => Promise<Refusal | null | Judged<F>>,
): Promise<Outcome<Saved>> {
	const command = { act: "edit", action: `${noun.kind}.create`, subject: null } as const;
	return transact(actor, command, async (tx) => {
		const judged = await judge(tx);
		if (judged === null || "refused" in judged) return judged;
		const refusal = refusalOf(judged);
		if (refusal) return refusal;
		return unlessTaken(noun.taken, async () => {
			const id = await noun.insert(tx, actor, judged.fields);
			await judged.also?.(tx, id);
			await audit(tx, actor, command.action, subjectOf(noun, id, judged.fields));
			await refreshSearchRow(tx, noun.kind, id);
			return { done: { id, version: 1 } };
		});
	});
}

/**
 * Changes one. `propose` answers what it is to become and the version the caller saw (`null` where any will do, for
 * additions), a refusal, or `null` where a part of it is not there. A change that changes nothing is done at once.
 */
export async function changeNoun<F extends object>(
	noun: Noun<F>,
	actor: Actor,
	id: string,
	verb: string,
	propose: (tx: Tx, stored: Stored<F>) => Promise<Refusal | null | (Judged<F> & { seen: number | null })>,
): Promise<Outcome<Saved>> {
	const command = { act: "edit", action: `${noun.kind}.${verb}`, subject: known(noun.kind, id) } as const;
	return transact(actor, command, async (tx) => {
		if (!(await lockRow(tx, noun.table, id))) return null;
		const stored = await noun.load(tx, id);
		if (!stored) return null;
		const judged = await propose(tx, stored);
		if (judged === null || "refused" in judged) return judged;
		if (judged.invalid.length > 0) return invalid(...judged.invalid);
		if (judged.seen !== null && judged.seen !== stored.version) return staleBy(tx, stored);
		const refusal = refusalOf(judged);
		if (refusal) return refusal;
		const changes = changesOf(stored.fields, judged.fields);
		if (Object.keys(changes).length === 0 && !judged.also) return { done: { id, version: stored.version } };
		return unlessTaken(noun.taken, async () => {
			if (!(await noun.update(tx, stored, judged.fields))) return staleBy(tx, stored);
			await judged.also?.(tx, id);
			await audit(tx, actor, command.action, subjectOf(noun, id, judged.fields), {
				version: stored.version + 1,
				changes,
			});
			await refreshSearchRow(tx, noun.kind, id);
			return { done: { id, version: stored.version + 1 } };
		});
	});
}

/** Puts one away with a reason, or brings it back by `archived: false`. Its page stays; lists leave it out. */
export async function archiveNoun<F extends object>(
	noun: Noun<F>,
	actor: Actor,
	id: string,
	given: unknown,
): Promise<Outcome<Saved>> {
	const command = { act: "edit", action: `${noun.kind}.archive`, subject: known(noun.kind, id) } as const;
	return transact(actor, command, async (tx) => {
		if (!(await lockRow(tx, noun.table, id))) return null;
		const stored = await noun.load(tx, id);
		if (!stored) return null;
		const parsed = parseInput(archiveInput, given);
		if ("refused" in parsed) return parsed;
		const { archived, version, reason = "" } = parsed.value;
		if (version !== stored.version) return staleBy(tx, stored);
		if (archived === stored.archived) return notMet("nothing_new");
		await tx.$executeRaw`
			UPDATE ${Prisma.raw(noun.table)} SET version = version + 1,
				archived_at = ${archived ? new Date() : null}::timestamptz,
				archive_reason = ${archived ? reason : null}
			WHERE id = ${id}::uuid`;
		const subject = subjectOf(noun, id, stored.fields);
		await audit(tx, actor, archived ? command.action : `${noun.kind}.restore`, subject, archived ? { reason } : {});
		return { done: { id, version: version + 1 } };
	});
}

// An address of another form names nothing that the audit could hold.
function known(kind: string, id: string) {
	return isId(id) ? { kind, id } : null;
}

async function lockRow(tx: Tx, table: string, id: string): Promise<boolean> {
	if (!isId(id)) return false;
	const rows = await tx.$queryRaw<unknown[]>`
		SELECT 1 FROM ${Prisma.raw(table)} WHERE id = ${id}::uuid FOR UPDATE`;
	return rows.length === 1;
}

/** The row as it is now, and who changed it last. */
async function staleBy<F extends object>(tx: Tx, { id, version, fields }: Stored<F>): Promise<Refusal> {
	const last = await tx.auditEvent.findFirst({
		where: { subjectId: id, refused: false },
		orderBy: { id: "desc" },
		select: { at: true, actor: { select: { name: true } } },
	});
	const changed = { changedAt: last?.at.toISOString() ?? null, changedBy: last?.actor?.name ?? null };
	return { refused: "stale", current: { version, ...fields, ...changed } };
}

function refusalOf(judged: Judged<unknown>): Refusal | null {
	if (judged.invalid.length > 0) return invalid(...judged.invalid);
	return judged.rules?.length ? { refused: "rule", errors: judged.rules } : null;
}

function subjectOf<F extends object>(noun: Noun<F>, id: string, fields: F) {
	return { kind: noun.kind, id, ref: noun.nameOf(fields).slice(0, 300) };
}

// Looked up before, a value can still be taken by another transaction a moment later.
async function unlessTaken<T>(
	taken: (constraint: string) => Refusal,
	work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error;
		return taken(JSON.stringify(error.meta));
	}
}

/** A code that another has already. */
export function codeTaken(): Refusal {
	return invalid({ path: "code", rule: "code_taken" });
}
