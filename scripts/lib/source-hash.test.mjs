import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceHash } from "./source-hash.mjs";

let root;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "soz-hash-"));
	mkdirSync(join(root, "app/desk"), { recursive: true });
	writeFileSync(join(root, "app/desk/page.tsx"), "page");
	writeFileSync(join(root, "proxy.ts"), "proxy");
});

afterEach(() => rmSync(root, { recursive: true }));

function hash(extra) {
	return sourceHash(root, ["app", "proxy.ts", "missing"], extra);
}

describe("the hash of the sources", () => {
	it("changes with a content, a name, a new file and what is said besides", () => {
		const seen = [hash(), hash("24")];
		writeFileSync(join(root, "app/desk/page.tsx"), "pagf");
		seen.push(hash());
		renameSync(join(root, "app/desk/page.tsx"), join(root, "app/desk/layout.tsx"));
		seen.push(hash());
		writeFileSync(join(root, "missing"), "");
		seen.push(hash());
		expect(new Set(seen).size).toBe(seen.length);
	});

	it("does not change with times, tests, or files that are no sources", () => {
		const before = hash();
		utimesSync(join(root, "proxy.ts"), 1, 1);
		writeFileSync(join(root, "app/desk/page.test.tsx"), "test");
		writeFileSync(join(root, "README.md"), "read me");
		expect(hash()).toBe(before);
	});
});
