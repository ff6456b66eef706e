import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userName, withDatabase, withRole } from "./database-url.mjs";
import { assertDurable } from "./durability.mjs";
import { withClient } from "./engine-database.mjs";
import { EXIT } from "./failure.mjs";
import { migrate } from "./migrate.mjs";
import { openOutside } from "./outside-database.mjs";
import { testServerOn } from "./test-database.mjs";

const server = testServerOn(Number(process.env.TEST_POSTGRES_PORT));
const name = `clone_${process.env.TEST_RUN}_outside`;
const owner = `${name}_owner`;
const secrets = { nextauthSecret: "one secret for all instances of an installation" };

async function asSuperuser(...statements) {
	await withClient(server.url("postgres"), async (client) => {
		for (const statement of statements) await client.query(statement);
	});
}

function urlOf(role) {
	return withRole(server.url(name), role, "owner's own");
}

beforeAll(() => asSuperuser(`CREATE ROLE ${owner} LOGIN CREATEDB CREATEROLE PASSWORD 'owner''s own'`));

afterAll(() =>
	asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE IF EXISTS ${name}_app`, `DROP ROLE ${owner}`),
);

function quiet() {}

describe("a database of the operator's", () => {
	it("is made where it is missing, with a lesser role for the application", async () => {
		const database = await openOutside({ DATABASE_URL: urlOf(owner) }, secrets);
		expect(database.warnings).toEqual([]);
		expect([userName(database.ownerUrl), userName(database.appUrl)]).toEqual([owner, `${name}_app`]);
		await migrate(database, quiet);
		await withClient(database.appUrl, async (client) => {
			const { rows } = await client.query("SELECT count(*)::int AS n FROM commitments");
			expect(rows).toEqual([{ n: 0 }]);
			await expect(client.query("DELETE FROM audit_events")).rejects.toThrow("permission denied");
			await expect(client.query(`SET ROLE ${owner}`)).rejects.toThrow("permission denied");
		});
	});

	it("may hold what is not ours, to which the application gets no right", async () => {
		await withClient(server.url(name), (client) => client.query("CREATE TABLE somebody_elses (id int)"));
		const database = await openOutside({ DATABASE_URL: urlOf(owner) }, secrets);
		await migrate(database, quiet);
		await withClient(database.appUrl, async (client) => {
			await expect(client.query("SELECT FROM somebody_elses")).rejects.toThrow("permission denied");
		});
	});

	it("is opened under the same lesser role by another instance with the same secret", async () => {
		const first = await openOutside({ DATABASE_URL: urlOf(owner) }, secrets);
		const second = await openOutside({ DATABASE_URL: urlOf(owner), NEXTAUTH_SECRET: secrets.nextauthSecret }, {});
		expect(second.appUrl).toBe(first.appUrl);
	});

	it("gives the lesser role its new password when the secret has changed", async () => {
		const changed = { nextauthSecret: "another secret, as after a leak of the first one" };
		const { appUrl } = await openOutside({ DATABASE_URL: urlOf(owner) }, changed);
		await withClient(appUrl, (client) => client.query("SELECT"));
	});

	it("keeps to the two roles it is given", async () => {
		const env = { DATABASE_OWNER_URL: urlOf(owner), DATABASE_URL: server.urls(name).appUrl };
		await asSuperuser(`GRANT CONNECT ON DATABASE ${name} TO soz_app`);
		const database = await openOutside(env, secrets);
		expect(database).toMatchObject({ ownerUrl: env.DATABASE_OWNER_URL, appUrl: env.DATABASE_URL, warnings: [] });
		await migrate(database, quiet);
		await withClient(database.appUrl, (client) => client.query("SELECT FROM commitments"));
	});

	it("warns where nobody but the owner can be had", async () => {
		await asSuperuser(
			`DROP OWNED BY ${name}_app`,
			`ALTER ROLE ${name}_app NOLOGIN`,
			`ALTER ROLE ${owner} NOCREATEROLE`,
		);
		await asSuperuser(`REVOKE ${name}_app FROM ${owner} CASCADE`).catch(quiet);
		const database = await openOutside({ DATABASE_URL: urlOf(owner) }, secrets);
		expect(database.appUrl).toBe(database.ownerUrl);
		expect(database.warnings).toEqual([expect.stringContaining("only triggers protect the history")]);
	});
});

describe("a database that cannot be used", () => {
	it("is refused where it may lose what it confirmed to the application, whatever it does for others", async () => {
		const { appUrl } = server.urls(name);
		expect(await assertDurable(appUrl)).toEqual([]);
		await asSuperuser(`ALTER ROLE soz_app IN DATABASE ${name} SET synchronous_commit = off`);
		await expect(assertDurable(appUrl)).rejects.toMatchObject({ exitCode: EXIT.database });
	});

	it.each([
		["nobody listens", "postgresql://soz:hidden@127.0.0.1:1/soz", EXIT.databaseUnreachable],
		["the host has no address", "postgresql://soz:hidden@nowhere.invalid/soz", EXIT.databaseUnreachable],
		["it is no address at all", "soz", EXIT.databaseUnreachable],
	])("is refused, without its password, where %s", async (_, url, exitCode) => {
		const refused = await openOutside({ DATABASE_URL: url }, secrets).catch((error) => error);
		expect(refused).toMatchObject({ name: "Failure", exitCode });
		expect(`${refused.message}${refused.advice}`).not.toContain("hidden");
	});

	it("is refused where the password is wrong", async () => {
		const url = withRole(withDatabase(server.url("postgres"), name), owner, "wrong");
		await expect(openOutside({ DATABASE_URL: url }, secrets)).rejects.toMatchObject({
			exitCode: EXIT.databaseUnreachable,
		});
	});

	it("is given up on in time where the host takes the connection and says nothing", async () => {
		const silent = createServer();
		await new Promise((resolve) => silent.listen(0, "127.0.0.1", resolve));
		const url = `postgresql://soz@127.0.0.1:${silent.address().port}/soz`;
		await expect(openOutside({ DATABASE_URL: url }, secrets)).rejects.toMatchObject({
			exitCode: EXIT.databaseUnreachable,
		});
		silent.close();
	});
});
