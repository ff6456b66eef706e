import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { PER_ACCOUNT_AND_PEER, PER_PEER } from "@/lib/domain/sign-in-limits";
import { env } from "@/lib/env";
import { db } from "./db";
import { signIn } from "./sign-in";
import { freshPeer, makeAccount, RIGHT, viewerOf, visitor, WRONG } from "./testing/visitors";
import { admit, sweepThrottles } from "./throttle";

const other = new pg.Pool({ connectionString: env().DATABASE_URL, max: 5 });
afterAll(() => other.end());
beforeEach(() => db().throttle.deleteMany());

/** Lets the delays pass, and leaves the counts of their window. */
async function wait(): Promise<void> {
	await db().throttle.deleteMany({ where: { key: { contains: "delay" } } });
}

function fresh(): { email: string; peer: string; knownDevice: boolean } {
	return { email: `${randomUUID()}@example.org`, peer: freshPeer(), knownDevice: false };
}

function tokenOf(outcome: Awaited<ReturnType<typeof signIn>>): string {
	if (!outcome || !("done" in outcome)) throw new Error("not signed in");
	return outcome.done.deviceToken;
}

async function admitted(attempt: ReturnType<typeof fresh>, times: number, store?: pg.Pool): Promise<number> {
	let count = 0;
	for (let round = 0; round < times; round++) {
		if (!("retryAfter" in (await admit(attempt, store)))) count++;
		await wait();
	}
	return count;
}

describe("on one account from one peer", () => {
	it("looks at ten attempts, however patiently they come, and says how long the window lasts", async () => {
		const attempt = fresh();
		expect(await admitted(attempt, 30)).toBe(PER_ACCOUNT_AND_PEER);
		const refused = await admit(attempt);
		expect(refused).toHaveProperty("retryAfter");
		const { retryAfter } = refused as { retryAfter: number };
		expect(retryAfter).toBeGreaterThan(14 * 60);
		expect(retryAfter).toBeLessThanOrEqual(15 * 60);
	});

	it("looks at ten when two instances are asked in turn", async () => {
		const attempt = fresh();
		expect((await admitted(attempt, 7)) + (await admitted(attempt, 7, other))).toBe(PER_ACCOUNT_AND_PEER);
	});

	it("looks at no more than the first few when a hundred come at once, through two instances", async () => {
		const attempt = fresh();
		const answers = await Promise.all(
			Array.from({ length: 100 }, (_, at) => admit(attempt, at % 2 ? other : undefined)),
		);
		const looked = answers.filter((answer) => !("retryAfter" in answer)).length;
		expect(looked).toBeGreaterThanOrEqual(5);
		expect(looked).toBeLessThanOrEqual(7);
	});

	it("makes the next attempt wait longer and longer, and forgives impatience", async () => {
		const attempt = fresh();
		const waits: number[] = [];
		for (let round = 1; round <= 8; round++) {
			await admit(attempt);
			if (round <= 4) continue;
			const early = await Promise.all([1, 2, 3].map(() => admit(attempt)));
			waits.push(Math.max(...early.map((answer) => ("retryAfter" in answer ? answer.retryAfter : 0))));
			await wait();
		}
		// Whole seconds, and a busy machine lets one or two go by.
		expect(waits.toSorted((x, y) => x - y)).toEqual(waits);
		expect(waits.at(-1)).toBeGreaterThan(10);
		expect(waits.at(-1)).toBeLessThanOrEqual(16);
	});

	it("starts anew after the right password", async () => {
		const account = await makeAccount();
		const first = await signIn(visitor(), { email: account.email, password: RIGHT });
		const from = { peer: freshPeer(), deviceToken: tokenOf(first) };
		for (let round = 0; round < 24; round++) {
			const password = round % 4 === 3 ? RIGHT : WRONG;
			const outcome = await signIn(visitor(from), { email: account.email, password });
			expect(JSON.stringify(outcome)).toContain(password === RIGHT ? "sessionId" : "wrong_credentials");
		}
	});

	it("refuses the right password too, and says so in minutes", async () => {
		const account = await makeAccount();
		const peer = freshPeer();
		await admitted({ email: account.email, peer, knownDevice: true }, 12);
		const outcome = await signIn(visitor({ peer }), { email: account.email, password: RIGHT });
		expect(outcome).toMatchObject({
			refused: "rule",
			errors: [{ rule: "throttled_minutes", values: { minutes: 15 } }],
		});
	});
});

describe("round it", () => {
	it("leads no spelling of the name, no header and no browser", async () => {
		const account = await makeAccount({ email: `round-${randomUUID()}@example.org` });
		const peer = freshPeer();
		const { email } = account;
		const ways: ((n: number) => [string, Parameters<typeof visitor>[0]])[] = [
			() => [email.toUpperCase(), { peer }],
			(n) => [`${" ".repeat(n % 5)}${email}\t`, { peer }],
			() => [email.replace("e", "\u00e9").replace("x", "\uff58"), { peer }],
			(n) => [`${email.slice(0, 3)}${"\u200b".repeat((n % 7) + 1)}${email.slice(3)}`, { peer }],
			(n) => [email, { peer: `::ffff:${peer}`, headers: { "user-agent": `browser ${n}` } }],
			(n) => [
				email,
				{ peer, headers: { "x-real-ip": `192.0.2.${n}`, forwarded: `for=192.0.2.${n}`, "x-client-ip": `${n}` } },
			],
			(n) => [email, { peer, deviceToken: `${"t".repeat(40)}${String(n).padStart(3, "0")}` }],
		];
		let looked = 0;
		for (let n = 0; n < 150; n++) {
			const [typed, from] = (ways[n % ways.length] as (typeof ways)[number])(n);
			const outcome = await signIn(visitor(from), { email: typed, password: `${WRONG} ${n}` });
			if (JSON.stringify(outcome).includes("wrong_credentials")) looked++;
			if (n % 10 === 9) await wait();
		}
		expect(looked).toBeLessThanOrEqual(PER_ACCOUNT_AND_PEER);
		expect(looked).toBeGreaterThan(3);
	});

	it("leads no other address within one subscriber's network of version 6", async () => {
		const attempts = Array.from({ length: 30 }, (_, n) => ({
			...fresh(),
			email: "one@example.org",
			peer: visitor({ peer: `2001:db8:7:9::${n + 1}` }).peer,
		}));
		let count = 0;
		for (const attempt of attempts) {
			if (!("retryAfter" in (await admit(attempt)))) count++;
			await wait();
		}
		expect(count).toBe(PER_ACCOUNT_AND_PEER);
	});
});

describe("from one peer on many accounts", () => {
	it("looks at a hundred attempts", async () => {
		const { peer } = fresh();
		const answers = [];
		for (let n = 0; n < 130; n++) answers.push(await admit({ ...fresh(), peer }));
		expect(answers.filter((answer) => !("retryAfter" in answer)).length).toBe(PER_PEER);
	});

	it("does not count those whose password is right", async () => {
		const account = await makeAccount();
		const peer = freshPeer();
		for (let n = 0; n < 5; n++)
			await viewerOf(await signIn(visitor({ peer }), { email: account.email, password: RIGHT }));
		const rows = await db().throttle.findMany({ where: { key: { contains: peer } } });
		expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(0);
	});
});

describe("from many peers on one account", () => {
	it("slows everybody but browsers that the account knows, and locks nobody out", async () => {
		const account = await makeAccount();
		const known = await signIn(visitor(), { email: account.email, password: RIGHT });
		const deviceToken = tokenOf(known);
		const answers = [];
		for (let n = 0; n < 40; n++) answers.push(await signIn(visitor(), { email: account.email, password: WRONG }));
		expect(answers.filter((answer) => JSON.stringify(answer).includes("wrong_credentials"))).toHaveLength(10);
		expect(answers.at(-1)).toMatchObject({ errors: [{ rule: "throttled" }] });

		expect(await signIn(visitor(), { email: account.email, password: RIGHT })).toMatchObject({ refused: "rule" });
		await viewerOf(await signIn(visitor({ deviceToken }), { email: account.email, password: RIGHT }));
		await wait();
		await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
	});

	it("slows a browser that only another account knows", async () => {
		const mine = await makeAccount();
		const known = await signIn(visitor(), { email: mine.email, password: RIGHT });
		const deviceToken = tokenOf(known);
		const target = await makeAccount();
		for (let n = 0; n < 12; n++) await signIn(visitor(), { email: target.email, password: WRONG });
		expect(await signIn(visitor({ deviceToken }), { email: target.email, password: WRONG })).toMatchObject({
			errors: [{ rule: "throttled" }],
		});
	});
});

it("counts refused attempts by the hour instead of listing them", async () => {
	const account = await makeAccount();
	const peer = freshPeer();
	await admitted({ email: account.email, peer, knownDevice: true }, 12);
	const before = await db().auditEvent.count();
	for (let n = 0; n < 20; n++) await signIn(visitor({ peer }), { email: account.email, password: WRONG });
	expect(await db().auditEvent.count()).toBe(before);
	const tallies = await db().refusalTally.findMany({ where: { action: "session.sign_in.throttled" } });
	expect(tallies.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(20);
});

it("forgets what is over and keeps what is not", async () => {
	await db().throttle.createMany({ data: [{ key: "over", points: 3, expire: BigInt(Date.now() - 1000) }] });
	await admit(fresh());
	await sweepThrottles();
	const keys = (await db().throttle.findMany()).map(({ key }) => key);
	expect(keys).not.toContain("over");
	expect(keys.length).toBe(3);
});
