// Usage: node scripts/hash-runs.mjs FOLDER > prisma/seed/source-runs.json
// Prints the hashes of all runs of eight words in the .txt files of FOLDER, so that a test can tell that none of them
// stands in the repository without shipping the texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashesOf, RUN } from "./lib/word-runs.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
	process.stderr.write("Usage: node scripts/hash-runs.mjs FOLDER > prisma/seed/source-runs.json\n");
	process.exit(2);
}
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => readFileSync(join(folder, name), "utf8"));
const hashes = new Set(texts.flatMap((text) => [...hashesOf(text).keys()]));
process.stdout.write(`${JSON.stringify({ run: RUN, texts: texts.length, hashes: [...hashes].sort().join("") })}\n`);
