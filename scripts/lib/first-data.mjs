import { randomBytes } from "node:crypto";
import { inCheckout } from "./checkout.mjs";
import { withClient } from "./engine-database.mjs";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { alone } from "./migrate.mjs";
import { runNode } from "./run.mjs";

const EVERYBODY = ["admin", "reviewer", "analyst", "viewer"];

/** Runs a TypeScript program of the checkout on the database; `server-only` lets it under this condition. */
async function runProgram(what, path, env) {
	const args = ["--conditions=react-server", "--import", "tsx", inCheckout(path)];
	const { code, output } = await runNode(args, { env: { ...process.env, ...env } });
	if (code === 0) return;
	if (isDiskFull(output)) throw diskFull(`${what} could not be saved`);
	throw new Failure(EXIT.data, `${what} could not be loaded:`, output.trim().split("\n").slice(-30).join("\n"));
}

async function isEmpty(url, query) {
	const { rowCount } = await withClient(url, (client) => client.query(query));
	return rowCount === 0;
}

// On a database of the operator's, without a password chosen for them, only the admin is made.
async function makeAccounts(database, env) {
	const chosen = env.DEMO_PASSWORD;
	const roles = chosen || !database.outside ? EVERYBODY : ["admin"];
	const password = chosen || randomBytes(15).toString("base64url");
	const asked = { FIRST_ACCOUNTS: roles.join(","), FIRST_PASSWORD: password };
	await runProgram("The first accounts", "scripts/first-accounts.mts", { ...env, ...asked });
	return { emails: roles.map((role) => `${role}@example.org`), password: chosen ? null : password };
}

/**
 * Fills an empty database: the first accounts, then the first data. `onAccounts` is told of accounts at once, for their
 * password is known to nobody else, whatever goes wrong after.
 */
export async function fillEmpty(database, settings, say, onAccounts = () => {}) {
	const env = { ...settings, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: "" };
	return alone(database, say, async () => {
		const done = [];
		if (await isEmpty(database.appUrl, "SELECT FROM users WHERE kind = 'person' LIMIT 1")) {
			say("making the first accounts");
			onAccounts(await makeAccounts(database, env));
			done.push("first accounts made");
		}
		if (await isEmpty(database.appUrl, "SELECT FROM commitments LIMIT 1")) {
			say("loading the first data");
			await runProgram("The first data", "prisma/seed.mts", env);
			done.push("first data loaded");
		}
		return done.join(", ") || "already there";
	});
}
