// Usage: npm run prisma -- <any command of the Prisma CLI>, such as `migrate dev --name add_x`, `generate`, `studio`.
// The one way Prisma is called: with our schema engine, and on the embedded database unless DATABASE_URL says otherwise.
import { spawn } from "node:child_process";
import { inCheckout } from "./lib/checkout.mjs";
import { openDatabase } from "./lib/database.mjs";
import { report } from "./lib/failure.mjs";
import { migrate } from "./lib/migrate.mjs";
import { prismaEnv } from "./lib/prisma-env.mjs";

// New tables are the application's only once it has its grants on them.
const CHANGES_TABLES = new Set(["migrate dev", "migrate deploy", "migrate reset"]);
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
		const code = await prisma(args, { DATABASE_OWNER_URL: database.ownerUrl });
		if (code === 0 && CHANGES_TABLES.has(`${args[0]} ${args[1]}`)) await migrate(database, () => {});
		return code;
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
