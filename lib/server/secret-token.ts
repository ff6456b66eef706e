import "server-only";
import { createHash, randomBytes } from "node:crypto";

type Hash = Uint8Array<ArrayBuffer>;

/** What a secret address carries, 32 random bytes in base64url, to be told once; and the hash that is kept of it. */
export function newToken(): { token: string; hash: Hash } {
	const token = randomBytes(32).toString("base64url");
	return { token, hash: hashOf(token) };
}

/** The hash by which a token is found; `null` for what cannot be one. */
export function tokenHash(token: string): Hash | null {
	return /^[\w-]{43}$/.test(token) ? hashOf(token) : null;
}

function hashOf(token: string): Hash {
	return new Uint8Array(createHash("sha256").update(token).digest());
}
