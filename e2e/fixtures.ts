import { PrismaPg } from "@prisma/adapter-pg";
import { encode } from "next-auth/jwt";
import { test as base, expect } from "playwright/test";
import type { Role } from "@/lib/domain/vocabulary";
import { PrismaClient } from "@/prisma/generated/client";

const SESSION_SECONDS = 3600;

function setting(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run the browser tests by "npm test -- browser"`);
	return value;
}

type Fixtures = {
	/** Signs this page's browser in to the first account of that role, by a session row of its own and a cookie. */
	signIn: (role: Role) => Promise<void>;
	/** What the page's console may say in this test; anything else it says as an error fails the test. */
	mayLog: RegExp[];
	quietConsole: undefined;
};

type WorkerFixtures = {
	/** The database of the server under test, under the app's own role. */
	db: PrismaClient;
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

	signIn: async ({ context, db }, use) => {
		await use(async (role) => {
			const session = await db.session.create({
				data: {
					user: { connect: { email: `${role}@example.org` } },
					device: "Browser test",
					expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
				},
				select: { id: true },
			});
			const value = await encode({
				token: { sub: session.id },
				secret: setting("NEXTAUTH_SECRET"),
				maxAge: SESSION_SECONDS,
			});
			await context.addCookies([
				{ name: "next-auth.session-token", value, url: setting("E2E_URL"), httpOnly: true, sameSite: "Lax" },
			]);
		});
	},

	mayLog: [[], { option: true }],

	quietConsole: [
		async ({ page, mayLog }, use) => {
			const said: string[] = [];
			page.on("console", (message) => {
				if (message.type() === "error") said.push(`${message.text()} (${message.location().url})`);
			});
			page.on("pageerror", (error) => said.push(`${error.name}: ${error.message}`));
			await use(undefined);
			expect(
				said.filter((line) => !mayLog.some((pattern) => pattern.test(line))),
				"errors on the console",
			).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
