// Usage: npm run prisma -- <any command of the Prisma CLI>, such as `migrate dev --name add_x`, `generate`, `studio`.
// The one way Prisma is called: with our schema engine, and on the embedded database unless DATABASE_URL says otherwise.
import { spawn } from "node:child_process";
import { inCheckout } from "./lib/checkout.mjs";
import { openDatabase } from "./lib/database.mjs";
import { report } from "./lib/failure.mjs";
import { prismaEnv } from "./lib/prisma-env.mjs";

const NEEDS_DATABASE = new Set(["migrate", "db", "studio"]);

function prisma(args, env) {
	return new Promise((resolve, reject) => {
		const cli = inCheckout("node_modules/prisma/build/index.js");
		const child = spawn(process.execPath, [cli, ...args], {
			env: { ...process.env, ...prismaEnv(), ...env },
			stdio: "inherit",
		});
		// Ctrl-C reaches the CLI by itself; this process stays to close the database.
		process.on("SIGINT", () => {});
		child.on("error", reject);
		child.on("close", (code) => resolve(code ?? 1));
	});
}

async function main(args) {
	if (!NEEDS_DATABASE.has(args[0])) return prisma(args, {});
	const database = await openDatabase();
	try {
		return await prisma(args, { DATABASE_OWNER_URL: database.ownerUrl });
	} finally {
		await database.close();
	}
}

main(process.argv.slice(2)).then(
	(code) => {
		process.exitCode = code;
	},
	(error) => {
		process.exitCode = report(error);
	},
);
