import "server-only";

const UNAVAILABLE = new Set([
	// Prisma: unreachable, timed out, pool exhausted, connection closed, transaction not started in time
	"P1001",
	"P1002",
	"P1008",
	"P1017",
	"P2024",
	"P2028",
	// PostgreSQL: shutting down, starting, too many connections, disk full, statement or lock timeout, out of memory
	"57P01",
	"57P02",
	"57P03",
	"57014",
	"53100",
	"53200",
	"53300",
	"55P03",
	"25P03",
	"ECONNREFUSED",
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
]);

/** True where the database can't serve right now: nothing was saved, and the same call may go through later. */
export function isUnavailable(error: unknown): boolean {
	for (const { code, originalCode, kind, message } of causesOf(error)) {
		if (UNAVAILABLE.has(String(code)) || UNAVAILABLE.has(String(originalCode))) return true;
		// Of a raw query Prisma tells PostgreSQL's own code in its words alone.
		if (code === "P2010" && UNAVAILABLE.has(/Code: `(\w+)`/.exec(String(message))?.[1] ?? "")) return true;
		if (kind === "DatabaseNotReachable" || kind === "ConnectionClosed" || kind === "SocketTimeout") return true;
		if (typeof message === "string" && /timeout exceeded when trying to connect|Connection terminated/i.test(message))
			return true;
	}
	return false;
}

/** The error and what caused it, down to the database's own; of a raw query Prisma keeps that beside, not below. */
export function* causesOf(error: unknown): Generator<Record<string, unknown>> {
	for (let at: unknown = error; at && typeof at === "object"; ) {
		const { cause, meta } = at as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
		yield at as Record<string, unknown>;
		at = cause ?? meta?.driverAdapterError;
	}
}
