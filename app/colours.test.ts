import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Pair = [front: string, ground: string];

const CSS = readFileSync(join(import.meta.dirname, "globals.css"), "utf8");
const TOKENS = new Map(
	[...CSS.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
		([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
	),
);

const GROUNDS = ["paper", "surface", "sunken", "hover"];
const STATUSES = [
	"unassessed",
	"no-evidence",
	"not-started",
	"planned",
	"in-progress",
	"stalled",
	"partly-fulfilled",
	"fulfilled",
	"not-fulfilled",
	"superseded",
	"withdrawn",
	"not-assessable",
];

const TEXT: Pair[] = [
	...across(["ink", "muted", "accent", "accent-hover", "danger", "overdue", ...STATUSES], GROUNDS),
	...across(["ink", "muted"], ["accent-soft", "danger-soft"]),
	["accent", "accent-soft"],
	["danger", "danger-soft"],
	...across(["on-accent"], ["accent", "accent-hover"]),
	["on-danger", "danger"],
];
const GRAPHICS: Pair[] = [
	...across(["line-strong"], GROUNDS),
	// What is punched out of a disc.
	...STATUSES.map((status): Pair => ["paper", status]),
];
/** Parts what space parts already; carries no meaning of its own. */
const DECORATION = ["line"];

function across(fronts: string[], grounds: string[]): Pair[] {
	return fronts.flatMap((front) => grounds.map((ground): Pair => [front, ground]));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooFaint(pairs: Pair[], theme: "light" | "dark", least: number): string[] {
	return pairs
		.map(([front, ground]) => {
			const [a, b] = [TOKENS.get(front)?.[theme], TOKENS.get(ground)?.[theme]];
			if (!a || !b) throw new Error(`no such token: ${front} or ${ground}`);
			return { pair: `${front} on ${ground}`, ratio: contrast(a, b) };
		})
		.filter(({ ratio }) => ratio < least)
		.map(({ pair, ratio }) => `${pair} ${ratio.toFixed(2)}`);
}

describe("the colours", () => {
	test.each([["light"], ["dark"]] as const)("carry text legibly on every ground in the %s theme", (theme) => {
		expect(tooFaint(TEXT, theme, 4.5)).toEqual([]);
	});

	test.each([["light"], ["dark"]] as const)("keep signs and borders visible in the %s theme", (theme) => {
		expect(tooFaint(GRAPHICS, theme, 3)).toEqual([]);
	});

	test("are all judged, and each is given for both themes", () => {
		const judged = new Set([...TEXT, ...GRAPHICS].flat());
		const declared = [...CSS.matchAll(/--color-([\w-]+): (?!initial|transparent|currentColor)/g)].map(
			([, name]) => name,
		);
		expect(declared.filter((name) => !TOKENS.has(name ?? ""))).toEqual([]);
		expect([...TOKENS.keys()].filter((name) => !judged.has(name)).toSorted()).toEqual(DECORATION);
	});

	test("reach black on white at 21", () => {
		expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
	});
});
