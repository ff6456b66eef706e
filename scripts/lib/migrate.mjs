import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inCheckout } from "./checkout.mjs";
import { userName } from "./database-url.mjs";
import { withClient } from "./engine-database.mjs";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { applyGrants } from "./grants.mjs";
import { prismaEnv } from "./prisma-env.mjs";
import { runNode } from "./run.mjs";

const FOLDER = inCheckout("prisma/migrations");

function ownMigrations() {
	return readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => {
			const sql = readFileSync(join(FOLDER, name, "migration.sql"));
			return { name, checksum: createHash("sha256").update(sql).digest("hex") };
		});
}

async function appliedMigrations(client) {
	const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
	if (!rows[0].there) return [];
	const applied = await client.query(
		"SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL",
	);
	return applied.rows;
}

/** How many migrations of this checkout the database lacks; an unfinished or changed one counts, for Prisma to judge. */
async function countPending(client) {
	const applied = await appliedMigrations(client);
	const finished = new Set(applied.filter((one) => one.finished).map((one) => `${one.name} ${one.checksum}`));
	const unfinished = applied.filter((one) => !one.finished).length;
	return ownMigrations().filter((one) => !finished.has(`${one.name} ${one.checksum}`)).length + unfinished;
}

async function deploy(ownerUrl) {
	const { code, output } = await runNode([inCheckout("node_modules/prisma/build/index.js"), "migrate", "deploy"], {
		env: { ...process.env, ...prismaEnv(), DATABASE_OWNER_URL: ownerUrl },
	});
	if (code === 0) return;
	if (isDiskFull(output)) throw diskFull("the database could not be migrated");
	throw new Failure(EXIT.migrate, "The database could not be migrated. Prisma said:", output.trim());
}

/**
 * Does `work(client)` as the owner, under a lock that every start on this database takes: of two at the same time the
 * second waits, and finds the work done.
 */
export async function alone(database, say, work) {
	return withClient(database.ownerUrl, async (client) => {
		const { rows } = await client.query("SELECT pg_try_advisory_lock(hashtext('soz: migrate and fill')) AS free");
		if (!rows[0].free) {
			say("another start is at work on this database, waiting for it");
			await client.query("SELECT pg_advisory_lock(hashtext('soz: migrate and fill'))");
		}
		// Ending the connection gives the lock back.
		return work(client);
	});
}

/** Brings the schema up to date and gives the app's role its grants. */
export async function migrate(database, say) {
	return alone(database, say, async (client) => {
		const pending = await countPending(client);
		if (pending > 0) {
			say(`${pending} to apply`);
			await deploy(database.ownerUrl);
		}
		const role = userName(database.appUrl);
		if (role !== userName(database.ownerUrl)) await applyGrants(client, role);
		return pending > 0 ? `${pending} applied` : "up to date";
	});
}
