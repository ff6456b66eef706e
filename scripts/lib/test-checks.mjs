import { rmSync } from "node:fs";
import { generate, runNext } from "./build.mjs";
import { inCheckout } from "./checkout.mjs";
import { prismaEnv } from "./prisma-env.mjs";
import { runNode } from "./run.mjs";
import { openTestServer } from "./test-database.mjs";

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

function bin(path) {
	return inCheckout("node_modules", path);
}

// What a check has to say is of interest only where it found something.
async function judge(running) {
	const { code, output } = await running;
	if (code === 0) return PASSED;
	process.stdout.write(`\n${output}\n`);
	return FAILED;
}

async function checkTypes() {
	await generate();
	// A development server leaves the types of pages that are gone.
	rmSync(inCheckout(".next/dev/types"), { recursive: true, force: true });
	const routes = await judge(runNext("typegen"));
	return routes.failed > 0 ? routes : judge(runNode([bin("typescript/bin/tsc"), "--noEmit", "--pretty"]));
}

async function checkDrift() {
	const server = await openTestServer();
	try {
		const [from, to] = ["prisma/migrations", "prisma/schema.prisma"];
		const args = ["migrate", "diff", "--from-migrations", from, "--to-schema", to, "--exit-code"];
		const env = { ...process.env, ...prismaEnv(), DATABASE_OWNER_URL: server.urls("postgres").ownerUrl };
		return await judge(runNode([bin("prisma/build/index.js"), ...args], { env }));
	} finally {
		await server.close();
	}
}

/** The checks that are one each: format and lint, types, import walls, dead code, schema drift. */
export const checks = {
	lint: () => judge(runNode([bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "--colors=off"])),
	types: checkTypes,
	async walls() {
		await generate();
		return judge(
			runNode([bin("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", ".dependency-cruiser.cjs", "."]),
		);
	},
	async dead() {
		await generate();
		return judge(runNode([bin("knip/bin/knip.js"), "--no-progress", "--treat-config-hints-as-errors"]));
	},
	drift: checkDrift,
};
