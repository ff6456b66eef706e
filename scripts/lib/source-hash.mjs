import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const NOT_BUILT = /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)\.DS_Store$/;

function* filesBelow(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return;
	if (!stat.isDirectory()) return yield path;
	for (const entry of readdirSync(path, { withFileTypes: true })) {
		const below = join(path, entry.name);
		if (entry.isDirectory()) yield* filesBelow(below);
		else yield below;
	}
}

/**
 * One hash over the contents and names of everything below `paths` (relative to `root`; a missing one counts as such),
 * tests left out. Times do not count: a fresh clone of the same sources has the same hash.
 */
export function sourceHash(root, paths, extra = "") {
	const hash = createHash("sha256").update(extra);
	const files = paths.flatMap((path) => [...filesBelow(join(root, path))]);
	const named = files.map((file) => relative(root, file).split(sep).join("/"));
	for (const name of named.filter((file) => !NOT_BUILT.test(file)).sort()) {
		const content = readFileSync(join(root, name));
		hash.update(`\0${name}\0${content.length}\0`).update(content);
	}
	return hash.digest("hex");
}
