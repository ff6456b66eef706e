import { createServer } from "node:net";
import { build, generate, preparing, serving } from "./build.mjs";
import { dataDir } from "./checkout.mjs";
import { EXIT, Failure, report } from "./failure.mjs";
import { install } from "./install.mjs";
import { stopAll } from "./run.mjs";
import { loadEnvFile, settings } from "./settings.mjs";
import { step } from "./steps.mjs";
import { onStopSignal } from "./stop-signals.mjs";
import { address, howToSignIn } from "./welcome.mjs";

/** Refuses early, before minutes of installing, what would only fail at the end. */
function checkPort({ host, port }) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", (error) => reject(portFailure(error, { host, port })));
		probe.listen({ host, port }, () => probe.close(resolve));
	});
}

function portFailure(error, { host, port }) {
	if (error.code === "EADDRINUSE")
		return new Failure(
			EXIT.portTaken,
			`Port ${port} on ${host} is taken.`,
			`A tracker may run already. Stop what uses the port, or choose another: PORT=${port + 1} npm start`,
		);
	if (error.code === "EACCES")
		return new Failure(EXIT.portTaken, `Port ${port} may not be used by this user.`, "Choose one above 1023.");
	return new Failure(
		EXIT.usage,
		`${host}:${port} cannot be served on: ${error.message}.`,
		"HOST is an address of this machine; 127.0.0.1 for this machine alone, 0.0.0.0 for all.",
	);
}

// What the application is given: the lesser role's address alone. An empty owner's address also keeps Next from
// reading it out of .env again.
function applicationEnv(database, secrets) {
	process.env.DATABASE_URL = database.appUrl;
	process.env.DATABASE_OWNER_URL = "";
	process.env.NEXTAUTH_SECRET ||= secrets.nextauthSecret;
	process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= secrets.serverActionsKey;
}

/** Stops on a signal whatever has been started by then, last first. */
function stopInOrder() {
	const closers = [];
	let stopping = false;
	async function stop(code) {
		stopping = true;
		await stopAll();
		for (const close of closers.reverse()) await close().catch((error) => process.stderr.write(`${error.message}\n`));
		process.exit(code);
	}
	onStopSignal(() => {
		process.stdout.write("\nStopping …\n");
		void stop(0);
	});
	return { stop, onStop: (close) => closers.push(close), isStopping: () => stopping };
}

async function bringUp(args, { onStop, onAccounts }) {
	const { dev, host, port, hops } = settings(args);
	process.env.NEXT_TELEMETRY_DISABLED ??= "1";
	await checkPort({ host, port });
	await preparing(async () => {
		await step("install", (say) => install(say));
		await step("build", async (say) => {
			if (!dev) return build(say);
			await generate();
			return "as the sources change";
		});
		if (!dev) serving.join();
		onStop(async () => serving.leave());
	});
	// What follows needs the packages that were installed only now.
	const { makeDataDir, openDatabase } = await import("./database.mjs");
	const { readSecrets } = await import("./secrets.mjs");
	const { migrate } = await import("./migrate.mjs");
	const { fillEmpty } = await import("./first-data.mjs");
	const secrets = readSecrets(makeDataDir(dataDir()));
	let database;
	await step("database", async () => {
		database = await openDatabase();
		onStop(database.close);
		return database.words;
	});
	for (const warning of database.warnings) process.stdout.write(`  ! ${warning}\n`);
	await step("migrate", (say) => migrate(database, say));
	applicationEnv(database, secrets);
	await step("data", (say) => fillEmpty(database, process.env, say, onAccounts));
	await step("serve", async () => {
		const { serve } = await import("../serve.mjs");
		const server = await serve({ dev, host, port, hops }).catch((error) => {
			throw error.syscall === "listen" ? portFailure(error, { host, port }) : error;
		});
		onStop(server.stop);
		return "ready";
	});
	return { host, port };
}

/** `npm start`: everything from a fresh clone to a running tracker, one line for each step. */
export async function start(args) {
	const { stop, onStop, isStopping } = stopInOrder();
	let accounts = null;
	function onAccounts(made) {
		accounts = made;
	}
	try {
		loadEnvFile();
		const { host, port } = await bringUp(args, { onStop, onAccounts });
		process.stdout.write(`\n  Söz is at ${address(host, port)}\n  ${howToSignIn(accounts)}\n  Ctrl-C stops it.\n\n`);
	} catch (error) {
		if (accounts) process.stdout.write(`\n  Accounts were made all the same.\n  ${howToSignIn(accounts)}\n`);
		// A step that a signal has cut short is not a failure.
		if (isStopping()) return;
		await stop(report(error));
	}
}
