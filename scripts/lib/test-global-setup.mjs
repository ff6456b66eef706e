import { clearClones, ensureTemplates, openTestServer } from "./test-database.mjs";
import { testEnv } from "./test-env.mjs";

/** Vitest's global setup of the server tests: PostgreSQL runs and its templates are there while they do. */
export async function setup() {
	const server = await openTestServer();
	await clearClones(server);
	const templates = await ensureTemplates(server);
	Object.assign(process.env, testEnv(), {
		TEST_RUN: String(process.pid),
		TEST_POSTGRES_PORT: String(server.port),
		TEST_TEMPLATE_EMPTY: templates.empty,
		TEST_TEMPLATE_FILLED: templates.filled,
	});
	return async () => {
		await clearClones(server);
		await server.close();
	};
}
