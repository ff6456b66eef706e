import "server-only";
import type { FieldError } from "@/lib/domain/refusal";
import type { Tx } from "../db";

const NOT_FOUND = "not_found";

/** The ids of parties by their codes; a code that there is not is left out. */
export async function partyIds(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
	if (codes.length === 0) return new Map();
	const rows = await tx.party.findMany({ where: { code: { in: [...codes] } }, select: { id: true, code: true } });
	return new Map(rows.map(({ id, code }) => [code, id]));
}

/** What is wrong with a list of party codes: one that there is not, one listed twice. */
export async function codeErrors(tx: Tx, codes: readonly string[], path: string): Promise<FieldError[]> {
	const known = await partyIds(tx, codes);
	return codes.flatMap((code, index) => {
		const at = `${path}.${index}`;
		if (!known.has(code)) return [{ path: at, rule: NOT_FOUND }];
		return codes.indexOf(code) < index ? [{ path: at, rule: "listed_twice" }] : [];
	});
}

export async function partyErrors(tx: Tx, code: string | null, path: string): Promise<FieldError[]> {
	if (code === null) return [];
	return (await partyIds(tx, [code])).has(code) ? [] : [{ path, rule: NOT_FOUND }];
}

export async function bodyErrors(tx: Tx, id: string | null): Promise<FieldError[]> {
	if (id === null) return [];
	const body = await tx.body.findUnique({ where: { id }, select: { id: true } });
	return body ? [] : [{ path: "bodyId", rule: NOT_FOUND }];
}

/** What is wrong with ids of passages: one that there is not, one listed twice. */
export async function passageErrors(tx: Tx, ids: readonly string[], path: string): Promise<FieldError[]> {
	if (ids.length === 0) return [];
	const rows = await tx.passage.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
	const known = new Set(rows.map(({ id }) => id));
	return ids.flatMap((id, index) => {
		if (!known.has(id)) return [{ path: `${path}.${index}`, rule: NOT_FOUND }];
		return ids.indexOf(id) < index ? [{ path: `${path}.${index}`, rule: "listed_twice" }] : [];
	});
}

/** The code that another row of the table has already. */
export async function takenErrors(
	tx: Tx,
	table: "agreement" | "body" | "party",
	code: string | null,
	ownId: string | null,
): Promise<FieldError[]> {
	if (code === null) return [];
	const where = { code, ...(ownId && { id: { not: ownId } }) };
	const find = { agreement: tx.agreement, body: tx.body, party: tx.party }[table] as typeof tx.agreement;
	const other = await find.findFirst({ where, select: { id: true } });
	return other ? [{ path: "code", rule: "code_taken" }] : [];
}
