import { beforeAll, describe, expect, it } from "vitest";
import type { SearchHit } from "@/lib/domain/search-hit";
import { runNode } from "@/scripts/lib/run.mjs";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { QUERIES, type Query } from "./queries";
import { search } from "./search";

await testDatabase("empty");

const LOADER = ["--conditions=react-server", "--import", "tsx", "prisma/seed.mts"];
const SHOWN = 60;
/** The floors over all queries, and below them those of any one language. */
const FLOOR = { recall1: 0.9, recall5: 0.98, meanRank: 1.3 };
const FLOOR_OF_ONE = { recall1: 0.85, recall5: 0.95, meanRank: 1.6 };

let viewer: Viewer;

beforeAll(async () => {
	const { code, output } = await runNode(LOADER);
	expect(code, output).toBe(0);
	viewer = await signedIn("viewer");
});

/** The place of what was expected among what was found, from 1; `null` where it was not found. */
async function rankOf({ q, first }: Query): Promise<{ rank: number | null; best: string }> {
	const { hits } = await search(viewer, q, "en", { limit: SHOWN });
	const names = hits.map(nameOf);
	const at = names.indexOf(first);
	return { rank: at === -1 ? null : at + 1, best: names[0] ?? "nothing" };
}

function nameOf({ kind, label, title }: SearchHit): string {
	return `${kind} ${kind === "passage" || label === null ? title.text : label}`;
}

describe("over the first data", () => {
	const ranks = new Map<Query, number | null>();

	it.each(QUERIES)("$lang: “$q” finds $first", async (query) => {
		const { rank, best } = await rankOf(query);
		ranks.set(query, rank);
		expect(rank, `first is ${best}`).not.toBeNull();
		expect(rank, `first is ${best}`).toBeLessThanOrEqual(query.within ?? 1);
	});

	it("searches find what is meant at once, or nearly", () => {
		const rows = ["all", "en", "tr", "ru", "tk", "kk"].map((lang) => {
			const own = QUERIES.filter((query) => lang === "all" || query.lang === lang).map(
				(query) => ranks.get(query) ?? null,
			);
			const upTo = (n: number) => own.filter((rank) => rank !== null && rank <= n).length / own.length;
			const mean = own.reduce<number>((sum, rank) => sum + (rank ?? SHOWN), 0) / own.length;
			return { lang, queries: own.length, recall1: upTo(1), recall5: upTo(5), meanRank: mean };
		});
		const line = ({ lang, queries, recall1, recall5, meanRank }: (typeof rows)[number]) =>
			`${lang.padEnd(4)} ${String(queries).padStart(7)} ${recall1.toFixed(3).padStart(9)} ${recall5.toFixed(3).padStart(9)} ${meanRank.toFixed(2).padStart(9)}`;
		process.stdout.write(`\nlang queries  recall@1  recall@5 mean rank\n${rows.map(line).join("\n")}\n`);
		expect(QUERIES.length).toBeGreaterThanOrEqual(80);
		for (const { lang, recall1, recall5, meanRank } of rows) {
			const floor = lang === "all" ? FLOOR : FLOOR_OF_ONE;
			expect(recall1, lang).toBeGreaterThanOrEqual(floor.recall1);
			expect(recall5, lang).toBeGreaterThanOrEqual(floor.recall5);
			expect(meanRank, lang).toBeLessThanOrEqual(floor.meanRank);
		}
	});

	it("finds nothing in a database without words, and says so without failing", async () => {
		expect((await search(viewer, "!!! ???", "en", { limit: 10 })).hits).toEqual([]);
		expect(await db().commitment.count()).toBeGreaterThan(0);
	});
});
