// Usage: npm run user -- add NAME EMAIL ROLE · npm run user -- reset EMAIL
// Makes an account, or a new password for one, and prints the one-time link under which its owner sets it.
import { readFileSync } from "node:fs";
import { dataDir, inCheckout } from "./lib/checkout.mjs";
import { EXIT, Failure, report } from "./lib/failure.mjs";
import { installNeeded } from "./lib/install.mjs";
import { runNode } from "./lib/run.mjs";
import { loadEnvFile } from "./lib/settings.mjs";

const USAGE = "Usage: npm run user -- add NAME EMAIL ROLE, or npm run user -- reset EMAIL";

async function runCommand(args) {
	const { makeDataDir, openDatabase } = await import("./lib/database.mjs");
	const { migrate } = await import("./lib/migrate.mjs");
	const { readSecrets } = await import("./lib/secrets.mjs");
	const database = await openDatabase();
	try {
		await migrate(database, () => {});
		const NEXTAUTH_SECRET = process.env.NEXTAUTH_SECRET || readSecrets(makeDataDir(dataDir())).nextauthSecret;
		const env = { ...process.env, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: "", NEXTAUTH_SECRET };
		const program = ["--conditions=react-server", "--import", "tsx", inCheckout("scripts/user-command.mts"), ...args];
		const { code, output } = await runNode(program, { env });
		if (code === 0) return JSON.parse(output);
		throw new Failure(EXIT.data, "The command did not run:", output.trim());
	} finally {
		await database.close();
	}
}

async function sentences({ errors = [] }) {
	const { createTranslator } = await import("next-intl");
	const rules = JSON.parse(readFileSync(inCheckout("messages/en/rules.json"), "utf8"));
	const t = createTranslator({ locale: "en", messages: { rules }, namespace: "rules" });
	return errors.map(({ path, rule, values }) => `${path}: ${t(rule, values)}`).join("\n");
}

async function main(args) {
	const isAsked = (args[0] === "add" && args.length === 4) || (args[0] === "reset" && args.length === 2);
	if (!isAsked) throw new Failure(EXIT.usage, USAGE, "ROLE is viewer, analyst, reviewer or admin.");
	if (installNeeded()) throw new Failure(EXIT.usage, "Nothing is installed yet.", "Run npm start first.");
	loadEnvFile();
	const outcome = await runCommand(args);
	if (outcome === null) throw new Failure(EXIT.usage, `There is no account ${args[1]}.`);
	if (!outcome.done) throw new Failure(EXIT.usage, "Nothing was changed.", await sentences(outcome));
	const { url, expiresAt } = outcome.done;
	process.stdout.write(`${url}\nIt works once, until ${expiresAt}. Whoever has it sets the password.\n`);
}

main(process.argv.slice(2)).catch((error) => {
	process.exitCode = report(error);
});
