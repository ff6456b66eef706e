import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { SORT_KEYS } from "@/lib/domain/filters";
import { LANGS, STATUSES } from "@/lib/domain/vocabulary";
import { DATES, makeAgreement, makeCommitment, makeParty } from "@/prisma/fixtures";
import { listCommitments } from "../commitments/list";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { askExport } from "./ask";
import { csvFile, csvFileHead } from "./csv-file";

await testDatabase("empty");

const READING = { lang: "en", today: "2026-10-01", past: null } as const;
// More than the first two pieces.
const ROWS = 260;
const ODD = [
	'=HYPERLINK("http://example.org")',
	"  @SUM(A1:A9)",
	"-3 wagons",
	'He said "twelve", not 12',
	"First line\nsecond line\r\nthird",
	"اتفاقية النقل; المرحلة الأولى",
	"🚂🇹🇲 Aşgabat – Almatı",
	"a\tb, c;d'e",
];

let viewer: Viewer;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const statuses = STATUSES.filter((status) => status !== "superseded" && status !== "withdrawn");
	for (let n = 0; n < ROWS; n++) {
		const status = statuses[n % statuses.length] ?? "planned";
		await makeCommitment(db(), { status, due: DATES[n % 7] ?? null, createdById: viewer.userId });
	}
}, 120_000);

async function asked(query = "") {
	const params = new URLSearchParams(query);
	return askExport(viewer, params, LANGS.find((lang) => lang === params.get("lang")) ?? "en");
}

async function granted(query = "") {
	const answer = await asked(query);
	if ("errors" in answer) throw new Error(JSON.stringify(answer.errors));
	return answer;
}

async function bytesOf(query = ""): Promise<Buffer> {
	return Buffer.from(await (await csvFile(await granted(query))).arrayBuffer());
}

async function read(query = ""): Promise<Record<string, string>[]> {
	return parse(await bytesOf(query), { bom: true, columns: true });
}

describe("the commitments as CSV", () => {
	it("are all that the list shows, in its order, whichever that is", async () => {
		for (const sort of [...SORT_KEYS, "-due", "-changed"] as const) {
			const rows = await read(`?sort=${sort}`);
			const refs: string[] = [];
			let cursor: string | undefined;
			do {
				const page = await listCommitments(viewer, { sort, limit: 100, ...(cursor && { cursor }) }, READING);
				refs.push(...page.items.map(({ ref }) => ref));
				cursor = page.next ?? undefined;
			} while (cursor);
			expect(rows.map(({ ref }) => ref)).toEqual(refs);
			expect(new Set(refs).size).toBe(ROWS);
		}
	});

	it("say of each what the list says", async () => {
		const [rows, { items }] = await Promise.all([
			read("?sort=ref&status=planned"),
			listCommitments(viewer, { sort: "ref", status: ["planned"] }, READING),
		]);
		expect(rows.slice(0, items.length)).toEqual(
			items.map((item) =>
				expect.objectContaining({
					ref: item.ref,
					title: item.title.text,
					status: item.status,
					timeliness: item.timeliness,
					freshness: item.freshness,
					due: item.due?.value ?? "",
					dueLast: item.due?.last ?? "",
					changedAt: item.changedAt,
					address: `http://127.0.0.1:3000/commitments/${item.ref}`,
				}),
			),
		);
	});

	it("come back from a sheet as they went, and no cell is a formula", async () => {
		const agreementId = (await makeAgreement(db(), { code: "ODD" })).id;
		for (const text of ODD) {
			const texts = { en: text };
			await makeCommitment(db(), { titles: texts, descriptions: texts, agreementId, createdById: viewer.userId });
		}
		const bytes = await bytesOf("?agreement=ODD&sort=ref");
		expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		const rows: string[][] = parse(bytes, { bom: true });
		const isGuarded = /^\s*[=+\-@]/;
		expect(rows.slice(1).map((row) => row[1])).toEqual(ODD.map((text) => (isGuarded.test(text) ? `'${text}` : text)));
		expect(rows.flat().filter((cell) => isGuarded.test(cell))).toEqual([]);
		expect(
			bytes
				.toString()
				.split(/\r\n(?=")/)
				.every((line) => line.replace("\ufeff", "").startsWith('"')),
		).toBe(true);
	});

	it("name parties by their part, and texts in the language asked for, else in their own", async () => {
		const [first, second] = [await makeParty(db()), await makeParty(db())];
		const titles = { en: "Rail link", tr: "Demiryolu" };
		const agreementId = (await makeAgreement(db(), { code: "PART", titles: { en: "Plan", tr: "Tasarı" } })).id;
		const parties = [
			{ id: second.id },
			{ id: first.id },
			{ id: (await makeParty(db())).id, role: "benefits" as const },
		];
		await makeCommitment(db(), {
			titles,
			agreementId,
			parties,
			sectors: ["water", "trade"],
			createdById: viewer.userId,
		});
		const [turkish] = await read("?agreement=PART&lang=tr");
		const [russian] = await read("?agreement=PART&lang=ru");
		expect(turkish).toMatchObject({ title: "Demiryolu", agreement: "Tasarı", sectors: "trade; water" });
		expect(turkish).toMatchObject({ undertakes: `${second.code}; ${first.code}`, participates: "" });
		expect(russian).toMatchObject({ title: "Rail link" });
	});

	it.each(["?colour=red", "?status=done", "?party=NOBODY", "?asOf=2031-01-01", "?asOf=soon", "?dueWithin=x"])(
		"are refused for %s, which would leave a file with more in it than was asked for",
		async (query) => {
			expect(await asked(query)).toEqual({ errors: [{ path: /\?(\w+)=/.exec(query)?.[1], rule: "not_valid" }] });
		},
	);

	it("are a file of that day, never kept by a cache; its head comes without it", async () => {
		const head = csvFileHead(await granted());
		expect(head.headers.get("content-disposition")).toBe('attachment; filename="commitments-2026-10-01.csv"');
		expect(head.headers.get("content-type")).toBe("text/csv; charset=utf-8");
		expect(head.headers.get("cache-control")).toBe("private, no-store");
		expect(await head.text()).toBe("");
	});

	it("leave every connection free while nobody reads on", async () => {
		const readers = await Promise.all(
			Array.from({ length: 30 }, async () => (await csvFile(await granted())).body?.getReader()),
		);
		const pieces = await Promise.all(readers.map((reader) => reader?.read()));
		expect(pieces.every((piece) => piece?.done === false)).toBe(true);
		expect(await db().commitment.count()).toBeGreaterThan(ROWS);
		await Promise.all(readers.map((reader) => reader?.cancel()));
	});
});
