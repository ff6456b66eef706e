import "server-only";
import { env } from "@/lib/env";

/** The address under which readers reach the tracker, without a path. */
export function ownOrigin(): string {
	const { NEXTAUTH_URL, HOST, PORT } = env();
	if (NEXTAUTH_URL) return new URL(NEXTAUTH_URL).origin;
	return `http://${/^(0\.0\.0\.0|::)$/.test(HOST) ? "localhost" : HOST}:${PORT}`;
}
