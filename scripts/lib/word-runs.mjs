import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const RUN = 8;
const BYTES = 6;

const ADDRESS = /https?:\/\/\S+/giu;
const MARK = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded: lower case without regard to language (`İ`, `I`, `ı` and `i` are one), no diacritics,
 * no punctuation. A hyphen or an apostrophe parts words. Addresses are citations and left out.
 */
function wordsOf(text) {
	const folded = text.replace(ADDRESS, " ").normalize("NFKD").replace(MARK, "").toLowerCase().replace(/ı/gu, "i");
	return folded.match(WORD) ?? [];
}

/** The hash of every run of eight words, cut short: enough to know a run again, too little to read it back. */
export function hashesOf(text) {
	const words = wordsOf(text);
	const hashes = new Map();
	for (let start = 0; start + RUN <= words.length; start += 1) {
		const run = words.slice(start, start + RUN).join(" ");
		hashes.set(createHash("sha256").update(run).digest().subarray(0, BYTES).toString("base64"), run);
	}
	return hashes;
}

const NOT_OURS = [
	"node_modules",
	".git",
	".next",
	".next-test",
	".data",
	"generated",
	"test-results",
	"playwright-report",
];

function walk(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (NOT_OURS.includes(entry.name)) return [];
		const path = join(folder, entry.name);
		return entry.isDirectory() ? walk(path) : [path];
	});
}

/**
 * Every text file of the checkout: what git keeps or would keep, or whatever lies there where git is missing.
 * @returns {string[]}
 */
export function checkoutFiles() {
	const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
		encoding: "utf8",
	});
	const files = listed.status === 0 ? listed.stdout.split("\0").filter(Boolean) : walk(".");
	return files.filter((file) => existsSync(file) && lstatSync(file).isFile() && !readFileSync(file).includes(0));
}
