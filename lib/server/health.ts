import "server-only";
import { db } from "./db";
import { isUnavailable } from "./failure";

/** True when the database answers. */
export async function isReady(): Promise<boolean> {
	try {
		await db().$queryRaw`SELECT 1`;
		return true;
	} catch (error) {
		if (isUnavailable(error)) return false;
		throw error;
	}
}
