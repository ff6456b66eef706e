import { createHash } from "node:crypto";
import { homedir, userInfo } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const isRoot = typeof process.getuid === "function" && process.getuid() === 0;

/** `path` within the checkout. */
export function inCheckout(...path) {
	return join(ROOT, ...path);
}

function isBelow(path, folder) {
	return resolve(path).startsWith(resolve(folder) + sep);
}

/** A folder of the checkout's own outside it, for what the `postgres` user must reach and cannot below root's home. */
function sharedFolder(root = ROOT) {
	return join("/var/lib/soz", createHash("sha256").update(root).digest("hex").slice(0, 12));
}

/** Where database and secrets live when `DATA_DIR` does not say; `name` tells the tests' folder from the tracker's. */
export function defaultDataDir(name = "data", root = ROOT, home = isRoot ? userInfo().homedir : homedir()) {
	return isRoot && isBelow(root, home) ? join(sharedFolder(root), name) : join(root, `.${name}`);
}

/** The folder that holds database and secrets. */
export function dataDir(env = process.env) {
	return env.DATA_DIR ? resolve(ROOT, env.DATA_DIR) : defaultDataDir();
}
