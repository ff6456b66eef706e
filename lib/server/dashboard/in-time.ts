import "server-only";
import type { TooMuch } from "@/lib/domain/dashboard";

const STATEMENT_TIMEOUT = "57014";

/** What was read, or that the database gave up before it was done: it stops any statement after five seconds. */
export async function inTime<T>(work: Promise<T>): Promise<T | TooMuch> {
	try {
		return await work;
	} catch (error) {
		if (wasStopped(error)) return { tooMuch: true };
		throw error;
	}
}

function wasStopped(error: unknown): boolean {
	for (let at: unknown = error; at && typeof at === "object"; at = (at as { cause?: unknown }).cause) {
		const { code, originalCode } = at as Record<string, unknown>;
		if (code === STATEMENT_TIMEOUT || originalCode === STATEMENT_TIMEOUT) return true;
	}
	return false;
}
