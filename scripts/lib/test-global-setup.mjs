import { dropClones, ensureTemplates, openTestServer } from "./test-database.mjs";
import { testEnv } from "./test-env.mjs";

/** Vitest's global setup of the server tests: PostgreSQL runs and its templates are there while they do. */
export async function setup() {
	const server = await openTestServer();
	const templates = await ensureTemplates(server);
	// Two runs at a time, in two checkouts or in one, clone under names of their own.
	const run = String(process.pid);
	Object.assign(process.env, testEnv(), {
		TEST_RUN: run,
		TEST_POSTGRES_PORT: String(server.port),
		TEST_TEMPLATE_EMPTY: templates.empty,
		TEST_TEMPLATE_FILLED: templates.filled,
	});
	return async () => {
		await dropClones(server, `worker_${run}_`);
		await server.close();
	};
}
