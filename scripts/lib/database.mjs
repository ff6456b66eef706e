import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { dataDir as configuredDataDir } from "./checkout.mjs";
import { assertDurable } from "./durability.mjs";
import { embeddedRoles } from "./embedded-roles.mjs";
import { Holders, withLock } from "./lock.mjs";
import { openOutside } from "./outside-database.mjs";
import { Postgres, superuserUrl } from "./postgres.mjs";
import { readSecrets } from "./secrets.mjs";

/** Makes the data folder and answers its path. Others may pass through it (the `postgres` user must), not list it. */
export function makeDataDir(folder) {
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o711);
	return folder;
}

const LOOK_EVERY = 1000;

// Killed, PostgreSQL is started again on its old port: the application finds it there without a restart of its own.
function keepRunning(server, port, lock) {
	let busy = false;
	async function look() {
		if (busy || server.isRunning()) return;
		busy = true;
		await withLock(lock, () => server.start(port)).then(
			() => process.stderr.write("  ! PostgreSQL had stopped and was started again\n"),
			(error) => process.stderr.write(`  ! PostgreSQL has stopped: ${error.message}\n`),
		);
		busy = false;
	}
	return setInterval(look, LOOK_EVERY).unref();
}

/**
 * The server of a data folder, started or joined, and started again should it die: `{ url(database), close }` as the
 * superuser. Closing stops it unless another process still uses it.
 */
export async function openEmbedded(folder) {
	makeDataDir(folder);
	const lock = join(folder, "lock");
	const holders = new Holders(join(folder, "running"));
	const { superuserPassword } = readSecrets(folder);
	const server = new Postgres(folder, superuserPassword);
	const { port, found } = await withLock(lock, async () => {
		const started = await server.start();
		holders.join();
		return started;
	});
	const watch = keepRunning(server, port, lock);
	let closed = false;
	async function close() {
		if (closed) return;
		closed = true;
		clearInterval(watch);
		await withLock(lock, async () => {
			holders.leave();
			if (holders.other() === null) await server.stop();
		});
	}
	return { url: (database) => superuserUrl(port, superuserPassword, database), port, found, close };
}

async function openOurs(folder) {
	const server = await openEmbedded(folder);
	try {
		const { ownerUrl, appUrl } = await embeddedRoles(server, readSecrets(folder));
		const words = `PostgreSQL ${server.found ? "already ran" : "started"} on port ${server.port}, data in ${folder}`;
		return { ownerUrl, appUrl, words, warnings: [], outside: false, close: server.close };
	} catch (error) {
		await server.close();
		throw error;
	}
}

/**
 * The tracker's database, embedded or outside: `ownerUrl` for the role that migrates and owns, `appUrl` for the lesser
 * role of the application, `words` for the progress line, `warnings` for the person who starts it.
 */
export async function openDatabase({ env = process.env, folder = configuredDataDir(env) } = {}) {
	const database = await (env.DATABASE_URL ? openOutside(env, readSecrets(makeDataDir(folder))) : openOurs(folder));
	try {
		return { ...database, warnings: [...database.warnings, ...(await assertDurable(database.appUrl))] };
	} catch (error) {
		await database.close();
		throw error;
	}
}
