import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";

export const SUPERUSER = "postgres";

// With the plain C locale trigram search would pass over Cyrillic.
const LOCALE = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=und"];

/** Makes a database folder beside its place and moves it there once it is whole. */
export function setUp({ folder, data, user, programs }, password) {
	const draft = `${data}.new`;
	const passwordFile = join(folder, "initdb-password");
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { mode: 0o700 });
	writeFileSync(passwordFile, password, { mode: 0o600 });
	for (const path of [draft, passwordFile]) if (user.uid) chownSync(path, user.uid, user.gid);
	const access = [`--username=${SUPERUSER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
	const args = [`--pgdata=${draft}`, ...access, ...LOCALE, "--data-checksums"];
	const env = { ...process.env, LC_ALL: "C.UTF-8" };
	const made = spawnSync(join(programs, "initdb"), args, { ...user, cwd: "/", encoding: "utf8", env });
	rmSync(passwordFile, { force: true });
	if (made.status === 0) return renameSync(draft, data);
	rmSync(draft, { recursive: true, force: true });
	const said = `${made.stdout}${made.stderr}`.trim();
	if (isDiskFull(said)) throw diskFull(`PostgreSQL cannot write to ${folder}`);
	throw new Failure(EXIT.database, "The embedded PostgreSQL could not be set up:", said);
}

/** Refuses a database folder of another user's or of another major version. */
export function checkSetUp({ data, user, programs }) {
	if (user.uid === undefined && statSync(data).uid !== process.getuid?.())
		throw new Failure(
			EXIT.database,
			`${data} belongs to another user.`,
			"Start as the user who made it, or set DATA_DIR to a folder of your own.",
		);
	const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
	const { stdout } = spawnSync(join(programs, "postgres"), ["--version"], { ...user, cwd: "/", encoding: "utf8" });
	const ours = stdout.match(/\) (\d+)/)?.[1];
	if (made !== ours)
		throw new Failure(
			EXIT.database,
			`The database in ${data} was made by PostgreSQL ${made}, this is ${ours}.`,
			"Dump it with its own version and load it into a new one; docs/operations.md says how.",
		);
}
