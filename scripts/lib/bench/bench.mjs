import { writeFileSync } from "node:fs";
import { build, preparing, serving } from "../build.mjs";
import { inCheckout } from "../checkout.mjs";
import { report } from "../failure.mjs";
import { fill } from "../fill/fill.mjs";
import { step } from "../steps.mjs";
import { measureBrowser } from "./browser.mjs";
import { goalRow, goalsOf } from "./goals.mjs";
import { isLoaded, surroundings } from "./machine.mjs";
import { measureDatabase } from "./measure.mjs";
import { honesty, performancePage } from "./report.mjs";

const PAGE = "docs/performance.md";
const BROWSER_AT = 100_000;

function columns(rows) {
	const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
	return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join("  ")}`).join("\n");
}

async function measureSize(n, { ms, day, withBrowser, onClose }) {
	const database = await fill({ n });
	onClose(database.close);
	let result;
	await step(String(n), async (say) => {
		const inBrowser = withBrowser ? (origin, cookie) => measureBrowser(origin, cookie, say) : null;
		result = { n, ...(await measureDatabase(database, { ms, day, say, inBrowser })) };
		return "measured";
	});
	await database.close();
	return result;
}

/** Builds, fills what is missing, measures each size, prints the goals and writes the page. */
export async function bench({ sizes, ms, withBrowser, page = PAGE, onClose }) {
	const around = await surroundings();
	around.loaded = isLoaded(around);
	if (around.loaded) process.stdout.write(`  ! ${honesty(around).replaceAll("**", "")}\n`);
	await preparing(async () => {
		await step("build", build);
		serving.join();
		onClose(async () => serving.leave());
	});
	const day = new Date().toISOString().slice(0, 10);
	const results = [];
	const browserAt = sizes.includes(BROWSER_AT) ? BROWSER_AT : sizes.at(-1);
	for (const n of sizes) {
		try {
			results.push(await measureSize(n, { ms, day, withBrowser: withBrowser && n === browserAt, onClose }));
		} catch (error) {
			// The sizes that were measured are worth their page.
			process.exitCode = report(error);
			continue;
		}
		writeFileSync(inCheckout(page), performancePage({ results, day, around }));
	}
	if (results.length === 0) return;
	const goals = goalsOf((n) => results.find((result) => result.n === n));
	process.stdout.write(`\n${columns([["goal", "must", "aim", "measured", ""], ...goals.map(goalRow)])}\n\n`);
	process.stdout.write(`  ${honesty(around).replaceAll("**", "")}\n  All figures: ${page}\n`);
}
