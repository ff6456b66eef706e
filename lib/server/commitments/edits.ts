import "server-only";
import type { Account, CommitmentPage, EditedField } from "@/lib/domain/commitment";
import { db } from "../db";
import { isSame } from "../nouns/changes";
import { VERSION_ROW } from "./version-row";

/** The columns that hold each field; see `keepVersion` for the rest of the row. */
const COLUMNS: Record<string, EditedField> = {
	titles: "title",
	descriptions: "description",
	fulfilment_tests: "fulfilmentTest",
	lang: "lang",
	kind: "kind",
	agreement_id: "agreement",
	body_id: "body",
	strength: "strength",
	undertaken_value: "undertakenOn",
	undertaken_basis: "undertakenOn",
	undertaken_note: "undertakenOn",
	parties: "parties",
	sectors: "sectors",
	owner_id: "owner",
	importance: "importance",
	expected_count: "expectedCount",
	archived_at: "archived",
};

type Kept = { id: string; version: number; row: Record<string, unknown>; changedAt: Date; changedBy: Account };

/** Who edited which fields when, earliest first: each kept row beside the one that followed it. */
export async function readEdits(commitmentId: string): Promise<CommitmentPage["edits"]> {
	const [rows, current] = await Promise.all([
		db().commitmentVersion.findMany({
			where: { commitmentId },
			select: { id: true, version: true, row: true, changedAt: true, changedBy: { select: { id: true, name: true } } },
			orderBy: { version: "asc" },
		}) as Promise<Kept[]>,
		readCurrent(commitmentId),
	]);
	return rows.map(({ id, version, row, changedAt, changedBy }, index) => ({
		...{ id, version, by: changedBy },
		fields: fieldsBetween(row, rows[index + 1]?.row ?? current),
		at: changedAt.toISOString(),
	}));
}

function fieldsBetween(before: Record<string, unknown>, after: Record<string, unknown>): EditedField[] {
	const differing = Object.keys(COLUMNS).filter((column) => !isSame(before[column], after[column]));
	return [...new Set(differing.flatMap((column) => COLUMNS[column] ?? []))];
}

async function readCurrent(commitmentId: string): Promise<Record<string, unknown>> {
	const [current] = await db().$queryRaw<[{ row: Record<string, unknown> }]>`
		SELECT ${VERSION_ROW} AS row FROM commitments c WHERE c.id = ${commitmentId}::uuid`;
	return current.row;
}
