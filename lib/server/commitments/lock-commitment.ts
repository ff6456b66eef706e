import "server-only";
import type { Texts } from "@/lib/domain/texts";
import type { Basis, Importance, Kind, Precision, Status, Strength, TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";

/** A commitment's row as commands look at it; days are "YYYY-MM-DD". */
export type CommitmentFacts = {
	id: string;
	ref: string;
	version: number;
	kind: Kind;
	titles: Texts;
	descriptions: Texts | null;
	fulfilmentTests: Texts | null;
	lang: TextLang;
	agreementId: string | null;
	bodyId: string | null;
	strength: Strength;
	undertakenValue: string | null;
	undertakenFirst: string | null;
	undertakenBasis: Basis | null;
	undertakenNote: string | null;
	dueValue: string | null;
	dueFirst: string | null;
	dueLast: string | null;
	duePrecision: Precision | null;
	dueBasis: Basis | null;
	firstDueValue: string | null;
	expectedCount: number | null;
	ownerId: string | null;
	importance: Importance;
	status: Status;
	statusChangeId: string | null;
	confirmed: boolean | null;
	reviewedOn: string | null;
	lookedOn: string | null;
	isArchived: boolean;
};

const FACTS = Prisma.sql`
	id, ref, version, kind::text, titles, descriptions, fulfilment_tests AS "fulfilmentTests", lang,
	agreement_id AS "agreementId", body_id AS "bodyId", strength::text,
	undertaken_value AS "undertakenValue", undertaken_first::text AS "undertakenFirst",
	undertaken_basis::text AS "undertakenBasis", undertaken_note AS "undertakenNote",
	due_value AS "dueValue", due_first::text AS "dueFirst", due_last::text AS "dueLast",
	due_precision::text AS "duePrecision", due_basis::text AS "dueBasis", first_due_value AS "firstDueValue",
	expected_count AS "expectedCount", owner_id AS "ownerId", importance::text,
	status::text, status_change_id AS "statusChangeId", confirmed,
	reviewed_on::text AS "reviewedOn", looked_on::text AS "lookedOn", archived_at IS NOT NULL AS "isArchived"`;

/**
 * The row as it is now, held against other changes until the transaction ends; `null` where there is none.
 * Notes, actions and whatever else only points at it can be written meanwhile.
 */
export async function lockCommitment(tx: Tx, ref: string): Promise<CommitmentFacts | null> {
	const [row] = await tx.$queryRaw<CommitmentFacts[]>`
		SELECT ${FACTS} FROM commitments WHERE ref = ${ref} FOR NO KEY UPDATE`;
	return row ?? null;
}

/** The row without holding it, for what stands beside it. */
export async function findCommitment(tx: Tx, ref: string): Promise<CommitmentFacts | null> {
	const [row] = await tx.$queryRaw<CommitmentFacts[]>`SELECT ${FACTS} FROM commitments WHERE ref = ${ref}`;
	return row ?? null;
}
