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

/** The columns of a commitment `c` that make its facts. */
export const FACTS = Prisma.sql`
	c.id, c.ref, c.version, c.kind::text, c.titles, c.descriptions, c.fulfilment_tests AS "fulfilmentTests", c.lang,
	c.agreement_id AS "agreementId", c.body_id AS "bodyId", c.strength::text,
	c.undertaken_value AS "undertakenValue", c.undertaken_first::text AS "undertakenFirst",
	c.undertaken_basis::text AS "undertakenBasis", c.undertaken_note AS "undertakenNote",
	c.due_value AS "dueValue", c.due_first::text AS "dueFirst", c.due_last::text AS "dueLast",
	c.due_precision::text AS "duePrecision", c.due_basis::text AS "dueBasis", c.first_due_value AS "firstDueValue",
	c.expected_count AS "expectedCount", c.owner_id AS "ownerId", c.importance::text,
	c.status::text, c.status_change_id AS "statusChangeId", c.confirmed,
	c.reviewed_on::text AS "reviewedOn", c.looked_on::text AS "lookedOn", c.archived_at IS NOT NULL AS "isArchived"`;

/**
 * The row as it is now, held against other changes until the transaction ends; `null` where there is none.
 * Notes, actions and whatever else only points at it can be written meanwhile.
 */
export async function lockCommitment(tx: Tx, ref: string): Promise<CommitmentFacts | null> {
	const [row] = await tx.$queryRaw<CommitmentFacts[]>`
		SELECT ${FACTS} FROM commitments c WHERE ref = ${ref} FOR NO KEY UPDATE`;
	return row ?? null;
}

/** The row without holding it, for what stands beside it. */
export async function findCommitment(tx: Tx, ref: string): Promise<CommitmentFacts | null> {
	const [row] = await tx.$queryRaw<CommitmentFacts[]>`SELECT ${FACTS} FROM commitments c WHERE ref = ${ref}`;
	return row ?? null;
}
