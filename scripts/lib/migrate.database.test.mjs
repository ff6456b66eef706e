import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { inCheckout } from "./checkout.mjs";
import { createOwned } from "./embedded-roles.mjs";
import { withClient } from "./engine-database.mjs";
import { cloneName, testServerOn } from "./test-database.mjs";

const server = testServerOn(Number(process.env.TEST_POSTGRES_PORT));
const name = cloneName("twice", Number(process.env.TEST_RUN));

const program = `
	const { migrate } = await import(${JSON.stringify(inCheckout("scripts/lib/migrate.mjs"))});
	console.log(await migrate(JSON.parse(process.env.DATABASE), () => {}));
`;

function migrateElsewhere(database) {
	return new Promise((resolve) => {
		const env = { ...process.env, DATABASE: JSON.stringify(database) };
		const child = spawn(process.execPath, ["--input-type=module", "-e", program], { env, cwd: inCheckout() });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (piece) => {
				output += piece;
			});
		child.on("close", (code) => resolve({ code, output: output.trim() }));
	});
}

afterAll(() => withClient(server.url("postgres"), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));

it("leaves one clean migration when three starts meet an empty database at the same time", async () => {
	await withClient(server.url("postgres"), (client) => createOwned(client, name));
	const database = server.urls(name);
	const ended = await Promise.all([1, 2, 3].map(() => migrateElsewhere(database)));
	expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
	expect(ended.filter(({ output }) => output.endsWith("up to date"))).toHaveLength(2);
	const { rows } = await withClient(database.ownerUrl, (client) =>
		client.query(
			"SELECT migration_name AS name, finished_at IS NOT NULL AND rolled_back_at IS NULL AS clean FROM _prisma_migrations ORDER BY 1",
		),
	);
	const own = readdirSync(inCheckout("prisma/migrations")).filter((entry) => /^\d{14}_/.test(entry));
	expect(rows).toEqual(own.sort().map((migration) => ({ name: migration, clean: true })));
});
