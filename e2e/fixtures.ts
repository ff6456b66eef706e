import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { encode } from "next-auth/jwt";
import { test as base, type ConsoleMessage, expect, type Page } from "playwright/test";
import type { Role } from "@/lib/domain/vocabulary";
import { PrismaClient } from "@/prisma/generated/client";
import { type Api, apiFor } from "./api-client";
import { type Contract, readContract } from "./contract";
import { server, setting } from "./settings";

const SESSION_SECONDS = 3600;
const COOKIE = "next-auth.session-token";

export type Person = { id: string; email: string; name: string; role: Role };

type Fixtures = {
	/** Signs this page's browser in, by a session row of its own and a cookie: as the first account of that role, or as a person made by this test. */
	signIn: (who: Role | Person) => Promise<void>;
	/** What the page's console may say in this test; anything else it says as an error fails the test. */
	mayLog: RegExp[];
};

type WorkerFixtures = {
	/** The database of the server under test, under the app's own role. */
	db: PrismaClient;
	/** The value of a `Cookie` header for a session of its own. */
	cookieFor: (who: Role | Person) => Promise<string>;
	/** The JSON API as the first account of that role, as a person of this test, or as nobody. */
	api: (who: Role | Person | "nobody") => Promise<Api>;
	/** An account that nobody else has: for tests that change it, or need a second of a role. */
	makePerson: (role: Role) => Promise<Person>;
	contract: Contract;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
	db: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from the pattern.
		async ({}, use) => {
			const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: setting("DATABASE_URL"), max: 2 }) });
			await use(client);
			await client.$disconnect();
		},
		{ scope: "worker" },
	],

	contract: [
		// biome-ignore lint/correctness/noEmptyPattern: see above.
		async ({}, use) => use(await readContract()),
		{ scope: "worker" },
	],

	cookieFor: [
		async ({ db }, use) => {
			await use(async (who) => `${COOKIE}=${await tokenFor(db, who)}`);
		},
		{ scope: "worker" },
	],

	api: [
		async ({ contract, cookieFor }, use) => {
			const kept = new Map<string, Promise<Api>>();
			await use((who) => {
				const key = typeof who === "string" ? who : who.id;
				const api =
					kept.get(key) ??
					(who === "nobody"
						? Promise.resolve(apiFor(contract))
						: cookieFor(who).then((cookie) => apiFor(contract, cookie)));
				kept.set(key, api);
				return api;
			});
		},
		{ scope: "worker" },
	],

	makePerson: [
		async ({ db }, use) => {
			await use(async (role) => {
				const name = `Test ${role} ${randomUUID().slice(0, 8)}`;
				const email = `${randomUUID()}@example.org`;
				const { id } = await db.user.create({ data: { name, email, role }, select: { id: true } });
				return { id, email, name, role };
			});
		},
		{ scope: "worker" },
	],

	signIn: async ({ context, db }, use) => {
		await use(async (who) => {
			const value = await tokenFor(db, who);
			await context.addCookies([{ name: COOKIE, value, url: server(), httpOnly: true, sameSite: "Lax" }]);
		});
	},

	mayLog: [[], { option: true }],

	// Listening here spares the tests of the JSON API a browser, and covers every page of a test that has one.
	context: async ({ context, mayLog }, use) => {
		const said: string[] = [];
		context.on("console", (message) => {
			if (message.type() === "error" && !isOfDevelopment(message)) {
				said.push(`${message.text()} (${message.location().url})`);
			}
		});
		context.on("weberror", (error) => said.push(`${error.error().name}: ${error.error().message}`));
		await use(context);
		expect(
			said.filter((line) => !mayLog.some((pattern) => pattern.test(line))),
			"errors on the console",
		).toEqual([]);
	},
});

async function tokenFor(db: PrismaClient, who: Role | Person): Promise<string> {
	const email = typeof who === "string" ? `${who}@example.org` : who.email;
	const session = await db.session.create({
		data: {
			user: { connect: { email } },
			device: "Browser test",
			expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
		},
		select: { id: true },
	});
	return encode({ token: { sub: session.id }, secret: setting("NEXTAUTH_SECRET"), maxAge: SESSION_SECONDS });
}

function isOfDevelopment(message: ConsoleMessage): boolean {
	return /webpack-hmr|_next\/webpack/.test(`${message.text()} ${message.location().url}`);
}

/** Where the page is, without its origin. */
export function placeOf(page: Page): string {
	const { pathname, search } = new URL(page.url());
	return pathname + search;
}

export { expect };
