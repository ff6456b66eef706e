import { createHmac } from "node:crypto";
import pg from "pg";
import { databaseName, forShow, userName, withRole } from "./database-url.mjs";
import { createDatabase, isMissingDatabase, ping, withClient } from "./engine-database.mjs";
import { EXIT, Failure } from "./failure.mjs";
import { scramVerifier } from "./scram.mjs";

const OLDEST = 150_000;

/** The app's role on a server of the operator's: roles belong to the whole server, so it is named after its database. */
function appRoleName(database) {
	return `${database}_app`.slice(0, 63);
}

// Every instance with the same NEXTAUTH_SECRET comes to the same password, without a file shared between them.
function appPassword(secret, role) {
	return createHmac("sha256", secret).update(`database role ${role}`).digest("base64url");
}

function unreachable(name, url, error) {
	const reason = error.errors?.map((one) => one.message).join("; ") || error.message || error.code;
	return new Failure(
		EXIT.databaseUnreachable,
		`${name} cannot be reached: ${forShow(url)}: ${reason}.`,
		"Start that database or correct the address. Without DATABASE_URL the embedded PostgreSQL is used.",
	);
}

async function reach(name, url) {
	try {
		new URL(url);
	} catch {
		throw new Failure(
			EXIT.databaseUnreachable,
			`${name} is not an address.`,
			"It looks like postgresql://user:password@host:5432/database.",
		);
	}
	try {
		await ping(url);
	} catch (error) {
		throw isMissingDatabase(error) ? error : unreachable(name, url, error);
	}
}

async function reachOrCreate(name, url) {
	try {
		await reach(name, url);
	} catch (error) {
		if (!isMissingDatabase(error)) throw error;
		await createDatabase(url).catch((refused) => {
			// Another start may have made it in the meantime.
			if (refused.code !== "42P04" && refused.code !== "23505") throw unreachable(name, url, refused);
		});
		await reach(name, url);
	}
}

async function checkVersion(client) {
	const { rows } = await client.query(
		"SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version",
	);
	const { number, version } = rows[0];
	if (number < OLDEST)
		throw new Failure(EXIT.databaseTooOld, `The database is PostgreSQL ${version}; 15 or later is needed.`);
	return version;
}

async function canLogIn(url) {
	return ping(url).then(
		() => true,
		() => false,
	);
}

/** Makes the lesser role, or sets its password again; answers its address, `null` where this role may not. */
async function makeAppRole(client, url, secret) {
	const role = appRoleName(databaseName(url));
	const password = appPassword(secret, role);
	const appUrl = withRole(url, role, password);
	if (await canLogIn(appUrl)) return appUrl;
	const name = pg.escapeIdentifier(role);
	const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
	try {
		await client.query(
			`${rowCount ? "ALTER" : "CREATE"} ROLE ${name} LOGIN NOINHERIT PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`,
		);
		await client.query(`GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(databaseName(url))} TO ${name}`);
	} catch (error) {
		// 42501: this role may not make roles. 42710, 23505: another start made it in the meantime.
		if (error.code !== "42501" && error.code !== "42710" && error.code !== "23505") throw error;
	}
	return (await canLogIn(appUrl)) ? appUrl : null;
}

async function isLesser(client, role) {
	const { rows } = await client.query(
		"SELECT rolsuper OR pg_has_role($1, current_user, 'MEMBER') AS same FROM pg_roles WHERE rolname = $1",
		[role],
	);
	return rows.length > 0 && !rows[0].same;
}

const UNPROTECTED =
	"The application works under a role that owns the tables: only triggers protect the history, not grants. Give the migrating role as DATABASE_OWNER_URL and a lesser one as DATABASE_URL, or let this role make roles (CREATEROLE).";

/** Opens a database of the operator's by `DATABASE_URL`, and `DATABASE_OWNER_URL` where there is one. */
export async function openOutside(env, secrets) {
	const ownerUrl = env.DATABASE_OWNER_URL || env.DATABASE_URL;
	await reachOrCreate(env.DATABASE_OWNER_URL ? "DATABASE_OWNER_URL" : "DATABASE_URL", ownerUrl);
	if (env.DATABASE_OWNER_URL) await reach("DATABASE_URL", env.DATABASE_URL);
	return withClient(ownerUrl, async (client) => {
		const version = await checkVersion(client);
		const made = env.DATABASE_OWNER_URL
			? env.DATABASE_URL
			: await makeAppRole(client, ownerUrl, env.NEXTAUTH_SECRET || secrets.nextauthSecret);
		const appUrl = made ?? ownerUrl;
		const warnings = (await isLesser(client, userName(appUrl))) ? [] : [UNPROTECTED];
		const words = `PostgreSQL ${version} at ${forShow(ownerUrl)}`;
		return { ownerUrl, appUrl, words, warnings, outside: true, close: async () => {} };
	});
}
