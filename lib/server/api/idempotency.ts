import "server-only";
import { createHash } from "node:crypto";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { withoutSecrets } from "../without-secrets";

export type Claim = { key: string; fingerprint: Uint8Array<ArrayBuffer> };
export type Answer = { status: number; location?: string; body: unknown };

/** The caller's `Idempotency-Key` with the fingerprint of what is asked; `null` without one, `"invalid"` over 150 characters. */
export function claimOf(request: Request, body: unknown): Claim | null | "invalid" {
	const key = request.headers.get("idempotency-key");
	if (key === null) return null;
	if (!/^[\x21-\x7e]{1,150}$/.test(key)) return "invalid";
	const asked = JSON.stringify([request.method, new URL(request.url).pathname, body]);
	return { key: `api:${key}`, fingerprint: new Uint8Array(createHash("sha256").update(asked).digest()) };
}

/**
 * What was answered for the key before: `null` for a new key, `"reused"` where another body was sent with it.
 * `done` is the command's own value, for a call whose answer was never finished.
 */
export async function answeredBefore(
	viewer: Viewer,
	claim: Claim,
): Promise<null | "reused" | Answer | { done: unknown }> {
	const row = await db().idempotencyKey.findUnique({
		where: { userId_key: { userId: viewer.userId, key: claim.key } },
	});
	if (!row) return null;
	if (Buffer.compare(row.fingerprint, claim.fingerprint) !== 0) return "reused";
	if (row.status === null) return { done: (row.body as { done: unknown }).done };
	return {
		status: row.status,
		body: (row.body as { answer: unknown }).answer,
		...(row.location && { location: row.location }),
	};
}

/** Keeps the answer for a repeated call, without any secret in it. */
export async function keepAnswer(viewer: Viewer, claim: Claim, answer: Answer): Promise<void> {
	await db().idempotencyKey.update({
		where: { userId_key: { userId: viewer.userId, key: claim.key } },
		data: {
			status: answer.status,
			location: answer.location ?? null,
			body: { answer: withoutSecrets(answer.body) } as object,
		},
		select: { key: true },
	});
}
