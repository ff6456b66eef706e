import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "./db";
import { requestContext } from "./request";
import type { System } from "./system";
import type { Viewer } from "./viewer";

/** `id` is unknown while the thing itself is: a refusal before it was looked up names it as it was asked for. */
export type Subject = { kind: string; id?: string; ref?: string };

/** Whose doing it is: a viewer, the system, or the account that has just proved itself; `null` for nobody signed in. */
type Doer = Pick<Viewer | System, "userId"> | null;

/**
 * Notes who did what, in the transaction of the change itself.
 * `action` is "noun.verb" ("commitment.change_status"); `details` never holds a token or a password.
 */
export async function audit(
	tx: Tx,
	actor: Doer,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject = {},
): Promise<void> {
	await insert(tx, actor, action, subject, details, false);
}

/** Notes that somebody was refused; after the refused transaction was rolled back. */
export async function auditRefusal(
	tx: Tx,
	actor: Doer,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject,
): Promise<void> {
	await insert(tx, actor, action, subject, details, true);
}

/** Counts a refusal to somebody not signed in, by the hour: nobody can fill the audit from outside. */
export async function tallyRefusal(tx: Tx, action: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO refusal_tallies (hour, action, n) VALUES (date_trunc('hour', now()), ${action}, 1)
		ON CONFLICT (hour, action) DO UPDATE SET n = refusal_tallies.n + 1`;
}

// Every change and refusal comes by here: plain SQL costs half of what the client's insert does.
async function insert(
	tx: Tx,
	actor: Doer,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject,
	refused: boolean,
): Promise<void> {
	const { requestId, part } = requestContext();
	const said = part ? { ...details, bulk: part.bulkRunId } : details;
	await tx.$executeRaw`
		INSERT INTO audit_events (actor_id, action, subject_kind, subject_id, subject_ref, refused, details, request_id)
		VALUES (${actor?.userId ?? null}::uuid, ${action}, ${subject?.kind ?? null}, ${subject?.id ?? null}::uuid,
			${subject?.ref ?? null}, ${refused}, ${JSON.stringify(said)}::jsonb, ${requestId})`;
}
