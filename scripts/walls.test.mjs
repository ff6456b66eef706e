// Walls that an import graph does not show: how a file begins, what a browser is sent, what an install may bring.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCheckout } from "./lib/checkout.mjs";

function sources(folder) {
	return readdirSync(inCheckout(folder), { recursive: true })
		.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
		.map((name) => ({ name: join(folder, name), text: readFileSync(inCheckout(folder, name), "utf8") }));
}

function named(files) {
	return files.map(({ name }) => name);
}

describe("the walls", () => {
	it("let nothing of lib/server be taken into a browser by mistake", () => {
		const open = sources("lib/server").filter(({ name, text }) => {
			return name !== "lib/server/testing/setup.ts" && !/^(?:\s*\/\/.*\n)*import "server-only";/.test(text);
		});
		expect(named(open)).toEqual([]);
	});

	it("keep formatting, Zod and the inputs out of client components", () => {
		const clients = ["components", "app"].flatMap(sources).filter(({ text }) => /^"use client";/.test(text));
		expect(clients.length).toBeGreaterThan(0);
		const taken = /^import (?!type )[^;]*from "(?:@\/lib\/format|zod|[^"]*\.input)"/m;
		expect(named(clients.filter(({ text }) => taken.test(text)))).toEqual([]);
	});
});

describe(".env.example", () => {
	it("lists every setting that lib/env.ts reads", () => {
		const read = readFileSync(inCheckout("lib/env.ts"), "utf8").match(/^\t\t([A-Z_]+):/gm);
		const listed = readFileSync(inCheckout(".env.example"), "utf8");
		const names = read.map((line) => line.trim().slice(0, -1)).filter((name) => name !== "NODE_ENV");
		expect(names.length).toBeGreaterThan(10);
		expect(names.filter((name) => !new RegExp(`^(?:# )?${name}=`, "m").test(listed))).toEqual([]);
	});
});

describe("the lockfile", () => {
	const { packages } = JSON.parse(readFileSync(inCheckout("package-lock.json"), "utf8"));

	function isAtLeast(version, floor) {
		const [a, b] = [version, floor].map((text) => text.split(".").map(Number));
		const at = a.findIndex((part, index) => part !== b[index]);
		return at === -1 || a[at] > b[at];
	}

	// Below these stand known holes: middleware bypasses, code execution in the image optimiser, session mix-ups.
	it.each([
		["next", "16.3.3"],
		["react", "19.2.6"],
		["react-dom", "19.2.6"],
		["next-auth", "4.24.15"],
	])("holds %s at %s or later, wherever it is installed", (name, floor) => {
		const installed = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
		expect(installed.length).toBeGreaterThan(0);
		for (const [path, { version }] of installed) expect(isAtLeast(version, floor), `${path} ${version}`).toBe(true);
	});

	it("names no registry, and pins every direct dependency exactly", () => {
		expect(Object.values(packages).filter((entry) => /^https?:/.test(entry.resolved ?? ""))).toEqual([]);
		const { dependencies, devDependencies } = packages[""];
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, range]) => !/^\d+\.\d+\.\d+/.test(range),
		);
		expect(loose).toEqual([]);
	});
});
