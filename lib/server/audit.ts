import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "./db";
import { requestContext } from "./request";
import type { System } from "./system";
import type { Viewer } from "./viewer";

export type Subject = { kind: string; id: string; ref?: string };

/**
 * Notes who did what, in the transaction of the change itself.
 * `action` is "noun.verb" ("commitment.change_status"); `details` never holds a token or a password.
 */
export async function audit(
	tx: Tx,
	actor: Viewer | System | null,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject = {},
): Promise<void> {
	await tx.auditEvent.create({
		data: entry(actor, action, subject, details, false),
		select: { id: true },
	});
}

/** Notes that somebody was refused; after the refused transaction was rolled back. */
export async function auditRefusal(
	tx: Tx,
	actor: Viewer | System,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject,
): Promise<void> {
	await tx.auditEvent.create({
		data: entry(actor, action, subject, details, true),
		select: { id: true },
	});
}

function entry(
	actor: Viewer | System | null,
	action: string,
	subject: Subject | null,
	details: Prisma.InputJsonObject,
	refused: boolean,
) {
	return {
		actorId: actor?.userId ?? null,
		action,
		subjectKind: subject?.kind ?? null,
		subjectId: subject?.id ?? null,
		subjectRef: subject?.ref ?? null,
		refused,
		details,
		requestId: requestContext().requestId,
	};
}
