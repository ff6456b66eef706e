import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installNeeded } from "./install.mjs";

let root;

function put(path, value) {
	mkdirSync(join(root, path, ".."), { recursive: true });
	writeFileSync(join(root, path), JSON.stringify(value));
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "soz-install-"));
	put("package-lock.json", {
		packages: {
			"": { name: "soz" },
			"node_modules/next": { version: "2.0.0" },
			"node_modules/vitest": { version: "1.0.0", dev: true },
			"node_modules/@next/swc-darwin-arm64": { version: "2.0.0", optional: true },
		},
	});
});

afterEach(() => rmSync(root, { recursive: true }));

function installed(packages) {
	put("node_modules/.package-lock.json", { packages });
	for (const path of Object.keys(packages)) put(`${path}/package.json`, {});
}

describe("an install is needed", () => {
	it("where there is nothing yet, or one was cut short before npm wrote its list", () => {
		expect(installNeeded({ root })).toBe(true);
		put("node_modules/next/package.json", {});
		expect(installNeeded({ root })).toBe(true);
	});

	it("where a version is another than the lockfile's", () => {
		installed({ "node_modules/next": { version: "1.9.9" } });
		expect(installNeeded({ root })).toBe(true);
	});

	it("where a package's folder was removed by hand", () => {
		installed({ "node_modules/next": { version: "2.0.0" } });
		rmSync(join(root, "node_modules/next"), { recursive: true });
		expect(installNeeded({ root })).toBe(true);
	});

	it("for the tests' packages only where the tests are to run", () => {
		installed({ "node_modules/next": { version: "2.0.0" } });
		expect(installNeeded({ root })).toBe(false);
		expect(installNeeded({ root, withTests: true })).toBe(true);
	});
});
