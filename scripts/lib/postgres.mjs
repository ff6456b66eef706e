import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { programFolder, serverUser } from "./postgres-files.mjs";
import { checkSetUp, SUPERUSER, setUp } from "./postgres-setup.mjs";
import { commandLine, pidExists, waitUntil } from "./processes.mjs";

// Durability is said on the command line, where no edited postgresql.conf can take it back.
const SETTINGS = {
	listen_addresses: "127.0.0.1",
	unix_socket_directories: "",
	fsync: "on",
	full_page_writes: "on",
	synchronous_commit: "on",
	timezone: "UTC",
	log_timezone: "UTC",
	log_checkpoints: "off",
};

export function superuserUrl(port, password, database = "postgres") {
	return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** The embedded server of one data folder. Processes that share it must hold the folder's lock to start or stop it. */
export class Postgres {
	#folder;
	#password;
	#user;
	#programs;

	constructor(folder, password) {
		this.#folder = folder;
		this.#password = password;
		this.#user = serverUser();
		this.#programs = programFolder(this.#user, folder);
	}

	get #data() {
		return join(this.#folder, "postgres");
	}

	get #log() {
		return join(this.#folder, "postgres.log");
	}

	/** Starts the server, on that port where one is given, or takes the one that runs already, and answers its port. */
	async start(wanted = undefined) {
		const place = { folder: this.#folder, data: this.#data, user: this.#user, programs: this.#programs };
		if (!existsSync(this.#data)) setUp(place, this.#password);
		checkSetUp(place);
		const running = await this.#findRunning();
		if (running) return { port: running, found: true };
		for (let attempt = 0; ; attempt++) {
			const port = wanted ?? (await freePort());
			const trouble = await this.#launch(port);
			if (!trouble) return { port, found: false };
			if (isDiskFull(trouble)) throw diskFull(`PostgreSQL cannot write to ${this.#data}`);
			// What a killed server left behind goes away by itself: its children end within seconds.
			const passing =
				/pre-existing shared memory block|lock file .* already exists|could not bind|Address already in use/i;
			if (attempt === 20 || !passing.test(trouble))
				throw new Failure(
					EXIT.database,
					"The embedded PostgreSQL did not start. Its log ends with:",
					trouble.split("\n").slice(-12).join("\n"),
				);
			await waitUntil(() => false, 500);
		}
	}

	isRunning() {
		const pid = this.#postmaster()?.pid;
		return pid !== undefined && pidExists(pid);
	}

	/** Stops the server in order; after `patience` milliseconds at once, from which it recovers at the next start. */
	async stop(patience = 7000) {
		const pid = this.#postmaster()?.pid;
		if (!pid || !this.#isOurs(pid)) return;
		for (const [signal, wait] of [
			["SIGINT", patience],
			["SIGQUIT", 1500],
			["SIGKILL", 500],
		]) {
			try {
				process.kill(pid, signal);
			} catch {
				return;
			}
			if (await waitUntil(() => !pidExists(pid), wait)) return;
		}
	}

	/** What postmaster.pid says: number, port and state of the server that runs, or ran until it was killed. */
	#postmaster() {
		try {
			const lines = readFileSync(join(this.#data, "postmaster.pid"), "utf8").split("\n");
			return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() };
		} catch {
			return null;
		}
	}

	// After a restart of the machine the number may be another process's.
	#isOurs(pid) {
		if (!pidExists(pid)) return false;
		const command = commandLine(pid);
		return command === null || command.includes(this.#data);
	}

	async #findRunning() {
		const left = this.#postmaster();
		if (!left) return null;
		if (!this.#isOurs(left.pid)) {
			rmSync(join(this.#data, "postmaster.pid"), { force: true });
			return null;
		}
		let refused;
		const ready = await waitUntil(async () => {
			const now = this.#postmaster();
			if (!now || !pidExists(left.pid)) return true;
			refused = await this.#tryConnect(now.port);
			return !refused || refused.code === "28P01";
		}, 10_000);
		if (refused?.code === "28P01")
			throw new Failure(
				EXIT.database,
				`${this.#data} has another password than ${join(this.#folder, "secrets.json")} says.`,
				"Put the secrets.json back that belongs to this database.",
			);
		if (ready && !refused && this.#postmaster()) return this.#postmaster().port;
		await this.stop(3000);
		return null;
	}

	async #tryConnect(port) {
		const client = new pg.Client({
			connectionString: superuserUrl(port, this.#password),
			connectionTimeoutMillis: 3000,
		});
		client.on("error", () => {});
		try {
			await client.connect();
			const { rows } = await client.query("SHOW data_directory");
			return rows[0].data_directory === this.#data ? null : new Error("another server answers on this port");
		} catch (error) {
			return error;
		} finally {
			await client.end().catch(() => {});
		}
	}

	/** Launches the server and answers `null` once it answers, or what its log says when it does not. */
	async #launch(port) {
		if (existsSync(this.#log)) renameSync(this.#log, `${this.#log}.old`);
		const log = openSync(this.#log, "a", 0o600);
		const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
		const child = spawn(join(this.#programs, "postgres"), ["-D", this.#data, ...settings], {
			...this.#user,
			cwd: "/",
			// In a session of its own: Ctrl-C at the terminal is for us, who let the requests under way end first.
			detached: true,
			stdio: ["ignore", log, log],
			env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC" },
		});
		let ended = false;
		let refused;
		child.on("exit", () => {
			ended = true;
		});
		child.on("error", () => {
			ended = true;
		});
		await waitUntil(async () => {
			refused = await this.#tryConnect(port);
			return !refused || ended || refused.code === "28P01";
		}, 30_000);
		child.unref();
		if (!ended && !refused) return null;
		if (!ended) child.kill("SIGQUIT");
		return `${readFileSync(this.#log, "utf8").trim()}\n${refused?.message ?? ""}`;
	}
}
