import "server-only";
import pino from "pino";

/** One JSON line each, times in UTC. Never given a token, a password or a shared address. */
export const log = pino({
	timestamp: pino.stdTimeFunctions.isoTime,
	base: null,
});
