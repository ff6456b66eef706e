import { goalRow, goalsOf } from "./goals.mjs";
import { PEERS } from "./peers.mjs";
import { ratio, shown } from "./statistics.mjs";

const VARIANTS = { raw: "SQL over `pg`", bare: "bare `node:http`", json: "API", html: "page" };

function table(head, rows) {
	const lines = [head, head.map(() => "---"), ...rows];
	return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function grouped(n) {
	return n.toLocaleString("en");
}

function figureRows(reads) {
	return Object.values(reads).flatMap((read) =>
		Object.entries(VARIANTS).flatMap(([variant, words]) => {
			const figure = read[variant];
			if (!figure) return [];
			if (figure.failed) return [[read.name, words, `failed: ${figure.failed}`, "", "", "", "", ""]];
			const { p50, p95, p99, perSecond, cpuMs } = figure;
			const times = shown(ratio(p50, read.raw?.p50), "×");
			return [[read.name, words, ...[p50, p95, p99, perSecond, cpuMs].map((value) => shown(value)), times]];
		}),
	);
}

function peerRows(reads) {
	return Object.entries(PEERS).flatMap(([key, peers]) =>
		Object.entries(peers).map(([peer, [p50, perSecond, cpuMs]]) => [
			reads[key]?.name ?? key,
			peer,
			...[p50, perSecond, cpuMs].map((value) => shown(value)),
			shown(ratio(reads[key]?.json?.p50, p50), "×"),
		]),
	);
}

function growthRows(results) {
	const [first] = results;
	const names = Object.entries(first.reads);
	return names.flatMap(([key, { name }]) =>
		["json", "html"].flatMap((variant) => {
			const values = results.map(({ reads }) => reads[key]?.[variant]?.p50);
			if (values.every((value) => value === undefined)) return [];
			return [
				[name, VARIANTS[variant], ...values.map((value) => shown(value)), shown(ratio(values.at(-1), values[0]), "×")],
			];
		}),
	);
}

function contentionRows(results) {
	return results.map(({ n, contended }) => {
		if (!contended || contended.failed === undefined || typeof contended.failed === "string")
			return [grouped(n), `failed: ${contended?.failed ?? "not measured"}`, "", "", ""];
		const { perSecond, p50, p95, failed } = contended;
		return [grouped(n), shown(perSecond), shown(p50), shown(p95), String(failed)];
	});
}

/** How the machine stood, and what may be said on the strength of it. */
export function honesty({ loaded, load, share }) {
	const words = `Load average ${load.toFixed(1)} at the start, ${Math.round(share * 100)} % of the processors taken by others.`;
	return loaded
		? `**Measured on a loaded machine: no claim rests on these figures.** ${words}`
		: `The machine was quiet. ${words}`;
}

/** docs/performance.md, from the results in the order of their sizes. */
export function performancePage({ results, day, around }) {
	const at = (n) => results.find((result) => result.n === n);
	const main = at(100_000) ?? results.at(-1);
	const parts = [
		"# Performance",
		`Written by \`npm run bench\` on ${day}: 2 shared cores, PostgreSQL on the same machine, one process of the application, databases of ${results.map(({ n }) => grouped(n)).join(", ")} synthetic commitments (\`npm run fill\`). How it is measured: decisions 084 to 086. ${honesty(around)}`,
		"## Goals\nAt 100,000 commitments where nothing else is said.",
		table(["goal", "must", "aim", "measured", ""], goalsOf(at).map(goalRow)),
		"## Growth\np50 alone, in ms, and the last against the first.",
		table(["operation", "", ...results.map(({ n }) => grouped(n)), "growth"], growthRows(results)),
		"## Twenty writers at once\nStatus changes with a note, all on the same few tallies: how many a second, p50 and p95 in ms, and refused ones.",
		table(["commitments", "a second", "p50", "p95", "refused"], contentionRows(results)),
		...results.flatMap(({ n, reads }) => [
			`## ${grouped(n)} commitments\nMilliseconds alone, operations a second with 8 clients, CPU ms of application and database together for one of those; the last column is p50 against the same SQL by itself.`,
			table(["operation", "", "p50", "p95", "p99", "a second", "CPU", "to SQL"], figureRows(reads)),
		]),
		`## Beside others\nThe figures of two content systems on the same data, measured once; ours is the API at ${grouped(main.n)}.`,
		table(["operation", "", "p50", "a second", "CPU", "ours to it"], peerRows(main.reads)),
	];
	return `${parts.join("\n\n")}\n`;
}
