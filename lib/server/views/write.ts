import "server-only";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import { done, type FieldError, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import { LONGEST_VIEW_QUERY, MOST_VIEWS, readView, type ViewPath } from "@/lib/domain/view";
import { createViewInput, editViewInput } from "@/lib/domain/view.input";
import { audit } from "../audit";
import type { Tx } from "../db";
import { changesOf } from "../nouns/changes";
import { parseInput } from "../parse";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { holdViewsOf, placePin } from "./pins";
import { mayChange, visibleTo } from "./read";

export type ViewSaved = { id: string; version: number };

/** Keeps a page's filter under a name. Anybody keeps views of their own; who may share reports may share views too. */
export function createView(actor: Viewer, given: unknown): Promise<Outcome<ViewSaved>> {
	const action = "view.create";
	return transact(actor, { act: "read", action, subject: null }, async (tx) => {
		const parsed = parseInput(createViewInput, given);
		if ("refused" in parsed) return parsed;
		const { path, shared, pinned } = parsed.value;
		if (shared && !may(actor.role, "share")) return { refused: "forbidden" };
		const name = parsed.value.name.normalize("NFC");
		const kept = readView(path, parsed.value.query);
		const errors = queryErrors(kept);
		if (errors.length > 0) return invalid(...errors);
		await holdViewsOf(tx, actor.userId);
		const count = await tx.savedView.count({ where: { ownerId: actor.userId, removedAt: null } });
		if (count >= MOST_VIEWS) return notMet("too_many_views", "", { max: MOST_VIEWS });
		if (await isTaken(tx, actor.userId, name, null)) return notMet("view_name_taken", "name");
		const { query } = kept;
		const made = await tx.savedView.create({
			data: { ownerId: actor.userId, name, path, query, shared },
			select: { id: true, version: true },
		});
		const refusal = pinned && (await placePin(tx, actor, made.id, {}));
		if (refusal) return refusal;
		await audit(tx, actor, action, { kind: "view", id: made.id, ref: name }, { path, query, shared });
		return done(made);
	});
}

/**
 * Renames a view, keeps another filter under it, shares or unshares it: its owner, and an administrator what the team
 * has. To pin it, and where, is each reader's own. `null` for another person's own view.
 */
export function editView(actor: Viewer, id: string, given: unknown): Promise<Outcome<ViewSaved>> {
	const action = "view.edit";
	return transact(actor, { act: "read", action, subject: subjectOf(id) }, async (tx) => {
		const row = await loadView(tx, actor, id);
		if (!row) return null;
		const parsed = parseInput(editViewInput, given);
		if ("refused" in parsed) return parsed;
		const { pinned, position, version, ...fields } = parsed.value;
		if (version !== undefined && Object.keys(fields).length > 0) {
			const saved = await changeFields(tx, actor, row, { ...fields, version });
			if (saved) return saved;
		}
		if (pinned !== undefined || position !== undefined) {
			const refusal = await placePin(tx, actor, row.id, { pinned, position });
			if (refusal) return refusal;
		}
		const after = await tx.savedView.findUniqueOrThrow({ where: { id: row.id }, select: { version: true } });
		return done({ id: row.id, version: after.version });
	});
}

/** Takes a view away, from everybody's side bar too. */
export function removeView(actor: Viewer, id: string): Promise<Outcome<{ id: string }>> {
	const action = "view.remove";
	return transact(actor, { act: "read", action, subject: subjectOf(id) }, async (tx) => {
		const row = await loadView(tx, actor, id);
		if (!row) return null;
		if (!mayChange(actor, row)) return { refused: "forbidden" };
		await tx.savedView.update({ where: { id: row.id }, data: { removedAt: new Date() } });
		await tx.viewPin.deleteMany({ where: { viewId: row.id } });
		await audit(tx, actor, action, { kind: "view", id: row.id, ref: row.name });
		return done({ id: row.id });
	});
}

type Fields = { name?: string | undefined; query?: string | undefined; shared?: boolean | undefined; version: number };

/** `undefined` once it is done, or where nothing differs. */
async function changeFields(
	tx: Tx,
	actor: Viewer,
	row: Row,
	{ version, ...given }: Fields,
): Promise<Outcome<never> | undefined> {
	if (!mayChange(actor, row) || (given.shared && !may(actor.role, "share"))) return { refused: "forbidden" };
	const kept = readView(row.path as ViewPath, given.query ?? row.query);
	const errors = given.query === undefined ? [] : queryErrors(kept);
	if (errors.length > 0) return invalid(...errors);
	const before = { name: row.name, query: row.query, shared: row.shared };
	if (version !== row.version) return { refused: "stale", current: { version: row.version, ...before } };
	const after = {
		name: given.name?.normalize("NFC") ?? row.name,
		query: given.query === undefined ? row.query : kept.query,
		shared: given.shared ?? row.shared,
	};
	const changes = changesOf(before, after);
	if (Object.keys(changes).length === 0) return undefined;
	if (row.ownerId !== actor.userId) await holdViewsOf(tx, row.ownerId);
	if (changes.name && (await isTaken(tx, row.ownerId, after.name, row.id))) return notMet("view_name_taken", "name");
	await tx.savedView.update({
		where: { id: row.id },
		data: { ...after, version: version + 1, changedAt: new Date() },
	});
	// Whoever may no longer read it keeps no pin that would come back with it.
	if (!after.shared) await tx.viewPin.deleteMany({ where: { viewId: row.id, NOT: { userId: row.ownerId } } });
	await audit(tx, actor, "view.edit", { kind: "view", id: row.id, ref: after.name }, { changes });
	return undefined;
}

async function loadView(tx: Tx, actor: Viewer, id: string) {
	if (!isId(id)) return null;
	await holdViewsOf(tx, actor.userId);
	await tx.$queryRaw`SELECT 1 FROM saved_views WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
	return tx.savedView.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } });
}

type Row = NonNullable<Awaited<ReturnType<typeof loadView>>>;

async function isTaken(tx: Tx, ownerId: string, name: string, except: string | null): Promise<boolean> {
	const rows = await tx.$queryRaw<{ id: string }[]>`
		SELECT id FROM saved_views
		WHERE owner_id = ${ownerId}::uuid AND lower(name) = lower(${name}) AND removed_at IS NULL`;
	return rows.some(({ id }) => id !== except);
}

function queryErrors({ query, unknown }: ReturnType<typeof readView>): FieldError[] {
	// Written canonically, other alphabets take several times their length.
	if (query.length > LONGEST_VIEW_QUERY)
		return [{ path: "query", rule: "too_long", values: { max: LONGEST_VIEW_QUERY } }];
	if (unknown.length === 0) return [];
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return [{ path: "query", rule: "unknown_filter", values: { parts } }];
}

function subjectOf(id: string) {
	return { kind: "view", ...(isId(id) && { id }) };
}
