import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { log } from "./log";

const POOL = {
	max: 10,
	connectionTimeoutMillis: 3000,
	statement_timeout: 5000,
	idle_in_transaction_session_timeout: 10_000,
	lock_timeout: 2000,
	application_name: "soz",
};

type Connection = { pool: pg.Pool; prisma: PrismaClient };

// One pool per process: `next dev` evaluates this module anew after each change.
const kept = globalThis as { soz?: Connection };

function connect(): Connection {
	const pool = new pg.Pool({ ...POOL, connectionString: env().DATABASE_URL });
	// An idle connection that breaks is replaced by the next query; without a handler it would end the process.
	pool.on("error", (error) => log.warn({ error: error.message }, "idle database connection lost"));
	return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function connection(): Connection {
	kept.soz ??= connect();
	return kept.soz;
}

export function db(): PrismaClient {
	return connection().prisma;
}

/** The same pool without Prisma, for the throttle's store. */
export function pool(): pg.Pool {
	return connection().pool;
}

/** Ends the pool; for scripts and tests. */
export async function disconnect(): Promise<void> {
	if (!kept.soz) return;
	await kept.soz.prisma.$disconnect();
	await kept.soz.pool.end();
	delete kept.soz;
}

export type Tx = Prisma.TransactionClient;
