import "server-only";
import { createHash } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { foldedEmail } from "@/lib/domain/email-address";
import { notMet, type Refusal } from "@/lib/domain/refusal";
import {
	delayForAccount,
	delayForPair,
	PER_ACCOUNT_AND_PEER,
	PER_PEER,
	WINDOW_SECONDS,
} from "@/lib/domain/sign-in-limits";
import { pool } from "./db";

export type Attempt = { email: string; peer: string; knownDevice: boolean };

/** An attempt that may be looked at. */
export type Admitted = {
	/** The password was right: what was counted for this account from this peer is forgotten, the rest gets its point back. */
	succeeded: () => Promise<void>;
	/** Nobody looked at it after all. */
	undo: () => Promise<void>;
};

/**
 * Counts an attempt to give a password and says whether it may be looked at, or in how many seconds the next may.
 * Counts live in the database, so that all instances share them; refused attempts cost nothing, so that
 * impatience locks nobody out. `store` is another pool in tests.
 */
export async function admit(attempt: Attempt, store: pg.Pool = pool()): Promise<Admitted | { retryAfter: number }> {
	const account = nameHash(attempt.email);
	const pair = `${account}:${attempt.peer}`;
	const taken: Limit[] = [];
	for (const limit of limits(store, account, pair, attempt)) {
		const refused = await take(store, limit);
		if (refused !== null) {
			await undo(store, taken);
			return { retryAfter: Math.max(1, Math.ceil(refused / 1000)) };
		}
		taken.push(limit);
	}
	return { succeeded: () => forget(store, pair, taken), undo: () => undo(store, taken) };
}

/**
 * Counts a try of something that may be tried so often in a window, by whatever `key` stands for, and says whether it may
 * be, or in how many seconds the next may.
 */
export async function takeTry(
	what: string,
	key: string,
	most: number,
	store: pg.Pool = pool(),
): Promise<{ undo: () => Promise<void> } | { retryAfter: number }> {
	const limit = { limiter: limiter(store, what, most), key };
	const refused = await take(store, limit);
	if (refused !== null) return { retryAfter: Math.max(1, Math.ceil(refused / 1000)) };
	return { undo: () => release(store, limit) };
}

type Limit = {
	limiter: RateLimiterPostgres;
	key: string;
	/** Once taken, the delay until the next: by how many were taken. */
	gate?: { limiter: RateLimiterPostgres; seconds: (taken: number) => number };
};

function limits(store: pg.Pool, account: string, pair: string, { peer, knownDevice }: Attempt): Limit[] {
	const pairs: Limit = {
		limiter: limiter(store, "sign-in", PER_ACCOUNT_AND_PEER),
		key: pair,
		gate: { limiter: gate(store, "sign-in-delay"), seconds: delayForPair },
	};
	const accounts: Limit = {
		limiter: limiter(store, "sign-in-account", Number.MAX_SAFE_INTEGER),
		key: account,
		gate: { limiter: gate(store, "sign-in-account-delay"), seconds: delayForAccount },
	};
	const peers: Limit = { limiter: limiter(store, "sign-in-peer", PER_PEER), key: peer };
	return knownDevice ? [peers, pairs] : [peers, pairs, accounts];
}

/** Takes a point, then the gate if the point's number asks for one; milliseconds to wait where either is refused. */
async function take(store: pg.Pool, { limiter, key, gate }: Limit): Promise<number | null> {
	// Impatience is answered before it takes a point: several at once near the limit would take the last ones.
	const closed = await gate?.limiter.get(key);
	if (closed) return closed.msBeforeNext;
	const taken = await consume(limiter, key);
	if ("wait" in taken) return taken.wait;
	const seconds = gate?.seconds(taken.points) ?? 0;
	if (!gate || seconds === 0) return null;
	const passed = await consume(gate.limiter, key, seconds);
	if (!("wait" in passed)) return null;
	await release(store, { limiter, key });
	return passed.wait;
}

async function consume(
	limiter: RateLimiterPostgres,
	key: string,
	seconds?: number,
): Promise<{ points: number } | { wait: number }> {
	try {
		const { consumedPoints } = await limiter.consume(key, 1, seconds ? { customDuration: seconds } : {});
		return { points: consumedPoints };
	} catch (error) {
		if (error instanceof RateLimiterRes) return { wait: error.msBeforeNext };
		throw error;
	}
}

// The library's own `reward` would open a window with a point too many where the old one has just ended.
async function release(store: pg.Pool, { limiter, key }: Limit): Promise<void> {
	await store.query("UPDATE throttles SET points = points - 1 WHERE key = $1 AND points > 0", [limiter.getKey(key)]);
}

async function undo(store: pg.Pool, taken: Limit[]): Promise<void> {
	await Promise.all(taken.map((limit) => release(store, limit)));
}

async function forget(store: pg.Pool, pair: string, taken: Limit[]): Promise<void> {
	await limiter(store, "sign-in", PER_ACCOUNT_AND_PEER).delete(pair);
	await gate(store, "sign-in-delay").delete(pair);
	await undo(
		store,
		taken.filter(({ key }) => key !== pair),
	);
}

function limiter(store: pg.Pool, keyPrefix: string, points: number): RateLimiterPostgres {
	return new RateLimiterPostgres({
		storeClient: store,
		storeType: "pool",
		tableName: "throttles",
		tableCreated: true,
		// `sweepThrottles` does it without a timer per limiter.
		clearExpiredByTimeout: false,
		keyPrefix,
		points,
		duration: WINDOW_SECONDS,
	});
}

function gate(store: pg.Pool, keyPrefix: string): RateLimiterPostgres {
	return limiter(store, keyPrefix, 1);
}

/** Removes counts whose window is over. */
export async function sweepThrottles(store: pg.Pool = pool()): Promise<void> {
	await store.query("DELETE FROM throttles WHERE expire < $1", [Date.now()]);
}

function nameHash(email: string): string {
	return createHash("sha256").update(foldedEmail(email)).digest("base64url");
}

/** The refusal that says how long to wait; `seconds` is in its values, for `Retry-After`. */
export function throttled(seconds: number): Refusal {
	return seconds <= 120
		? notMet("throttled", "", { seconds })
		: notMet("throttled_minutes", "", { seconds, minutes: Math.ceil(seconds / 60) });
}
