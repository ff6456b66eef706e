import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import admin from "./en/admin.json";

const SERVER = join(import.meta.dirname, "../lib/server");
const { actions, nouns } = admin.audit;

function actionsIn(file: string): string[] {
	const source = readFileSync(join(SERVER, file), "utf8");
	const spelt = source.matchAll(
		/\baction(?:: | = )"([a-z_]+\.[a-z_]+)"|audit(?:Refusal)?\([^"]*?"([a-z_]+\.[a-z_]+)"/gi,
	);
	const changes = source.matchAll(/changeNoun\((\w+)Noun, [^"()]*?"([a-z_]+)"/g);
	const own = source.matchAll(/\bchange\(actor, id, "([a-z_]+)"/g);
	return [
		...[...spelt].map(([, given, said]) => given ?? said ?? ""),
		...[...changes].map(([, noun, verb]) => `${noun}.${verb}`),
		...[...own].map(([, verb]) => `${dirname(file).replace(/s$/, "")}.${verb}`),
	];
}

const used = readdirSync(SERVER, { recursive: true, encoding: "utf8" })
	.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing"))
	.flatMap(actionsIn);

test("every action that the server notes in the audit has a word, and its noun too", () => {
	const known = Object.entries(actions).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`));
	expect(used.length).toBeGreaterThan(40);
	expect([...new Set(used)].filter((action) => !known.includes(action))).toEqual([]);
	expect(Object.keys(actions).filter((noun) => !(noun in nouns))).toEqual([]);
});
