import "server-only";
import type { TooMuch } from "@/lib/domain/dashboard";
import { causesOf } from "../failure";

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
	return [...causesOf(error)].some(({ code, originalCode }) => [code, originalCode].includes(STATEMENT_TIMEOUT));
}
