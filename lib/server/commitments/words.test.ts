import { beforeAll, describe, expect, it } from "vitest";
import type { Texts } from "@/lib/domain/texts";
import { makeBody, makeCommitment, makeParty } from "@/prisma/fixtures";
import { db } from "../db";
import { rebuild } from "../rebuild";
import { refreshSearchRow } from "../search-rows";
import { system } from "../system";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { listCommitments } from "./list";

await testDatabase("empty");

const READING = { lang: "en", today: "2026-10-01", past: null } as const;
const POET = { en: "Magtymguly Pyragy", tr: "Mahtumkulu Firaki", ru: "Махтумкули Фраги" };

const titles: Record<string, Texts> = {
	"TKM-KAZ-0001": {
		en: "Widen cooperation in gas",
		tr: "Gaz alanında işbirliğini genişletmek",
		ru: "Расширить сотрудничество в газовой сфере",
	},
	"TKM-KAZ-0002": { en: "Celebrate the poet's anniversary", tr: "Mahtumkulu'nun yıl dönümünü kutlamak" },
	"TKM-KAZ-0003": { ru: "Отметить юбилей Махтумкули" },
	"TKM-KAZ-0012": { en: "Lay a second pipeline by the sea", tk: "Deňziň ýanynda ikinji turba geçirmek" },
	"TKM-KAZ-0100": { ru: "Ёлка для детей", kk: "Балаларға шырша" },
	"CASP-0001": { en: "Sign the Oʻzbekiston trade memorandum", tr: "IĞDIR İÇİN ÖZEL BÖLGE" },
	"CASP-0002": { en: "Rate is 50% of A_B in C:\\path", tr: "Avrupa Birliği ile görüşmek" },
};

let viewer: Viewer;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const person = await db().person.create({ data: { names: POET, lang: "en" }, select: { id: true } });
	await db().nameVariant.create({ data: { spelling: "Мақтымқұлы Пырағы", lang: "kk", personId: person.id } });
	const union = await makeParty(db(), {
		names: { en: "European Union", tr: "Avrupa Birliği", ru: "Европейский союз" },
	});
	await db().nameVariant.create({ data: { spelling: "EU", lang: "en", partyId: union.id } });
	await makeBody(db(), { names: { en: "Caspian Summit", ru: "Каспийский саммит" } });
	for (const place of ["Ashgabat"]) {
		await db().nameVariant.createMany({
			data: [
				{ spelling: "Aşgabat", place },
				{ spelling: "Ашхабад", place },
			],
		});
	}
	for (const [ref, texts] of Object.entries(titles)) {
		const lang = Object.keys(texts)[0] ?? "en";
		await makeCommitment(db(), { ref, titles: texts, lang, createdById: viewer.userId });
	}
	await makeCommitment(db(), {
		ref: "PLACE-0001",
		titles: { ru: "Встреча в Ашхабаде" },
		lang: "ru",
		createdById: viewer.userId,
	});
	await makeCommitment(db(), {
		ref: "PLACE-0002",
		titles: { en: "Meet again" },
		descriptions: { en: "The delegations are meeting in the capital's negotiations hall." },
		createdById: viewer.userId,
	});
	await rebuild(await system("first data"));
});

async function found(...q: string[]): Promise<string[]> {
	const { items } = await listCommitments(viewer, { q, limit: 200 }, READING);
	return items.map(({ ref }) => ref).toSorted();
}

describe("a search finds", () => {
	it.each([
		["without diacritics", "isbirligi", ["TKM-KAZ-0001"]],
		["with them", "İşbirliği", ["TKM-KAZ-0001"]],
		["in capitals, dotted and dotless", "ISBIRLIGI", ["TKM-KAZ-0001"]],
		["capitals of Turkish", "ığdır için", ["CASP-0001"]],
		["Turkmen letters", "denzin yanynda", ["TKM-KAZ-0012"]],
		["ё by е", "елка", ["TKM-KAZ-0100"]],
		["Kazakh words", "балаларға", ["TKM-KAZ-0100"]],
		["an apostrophe of any kind, or none", "O'zbekiston", ["CASP-0001"]],
		["none for one", "ozbekiston", ["CASP-0001"]],
		["a name with a suffix after its apostrophe", "mahtumkulu’nun", ["TKM-KAZ-0002", "TKM-KAZ-0003"]],
		["the first two letters of a word", "pi", ["TKM-KAZ-0012"]],
		["a part of a word", "peline", ["TKM-KAZ-0012"]],
		["another form of an English word", "pipelines", ["TKM-KAZ-0012"]],
		["another form of a Russian word", "сотрудничества", ["TKM-KAZ-0001"]],
		["a word of the description", "delegation", ["PLACE-0002"]],
		["every word, in any order", "sea pipeline", ["TKM-KAZ-0012"]],
		["nothing where one word is missing", "pipeline mountain", []],
		["what is written in another script by a name's first letters", "magtymguly", ["TKM-KAZ-0002", "TKM-KAZ-0003"]],
		["a name in any script of its spellings", "мақтымқұлы", ["TKM-KAZ-0002", "TKM-KAZ-0003"]],
		["a place by any of its spellings", "asgabat", ["PLACE-0001"]],
		["a name with all its words", "magtymguly anniversary", ["TKM-KAZ-0002"]],
		["a name by another language's", "european", ["CASP-0002"]],
	])("%s", async (_how, q, refs) => {
		expect(await found(q)).toEqual(refs);
	});

	it("either of two queries", async () => {
		expect(await found("pipeline", "isbirligi")).toEqual(["TKM-KAZ-0001", "TKM-KAZ-0012"]);
	});

	it("references by their beginning, the exact one first", async () => {
		expect(await found("TKM-KAZ-00")).toEqual(["TKM-KAZ-0001", "TKM-KAZ-0002", "TKM-KAZ-0003", "TKM-KAZ-0012"]);
		expect(await found("tkm-kaz-0012")).toEqual(["TKM-KAZ-0012"]);
		expect(await found("casp-")).toEqual(["CASP-0001", "CASP-0002"]);
	});

	it("what a reference begins with before what is only written so", async () => {
		const { ref } = await makeCommitment(db(), {
			titles: { en: "Follow CASP closely" },
			due: "2020",
			createdById: viewer.userId,
		});
		await db().$transaction((tx) => refreshAll(tx));
		const { items } = await listCommitments(viewer, { q: ["casp"], limit: 2 }, READING);
		expect(items.map((item) => item.ref)).toEqual(expect.arrayContaining(["CASP-0001", "CASP-0002"]));
		const { next } = await listCommitments(viewer, { q: ["casp"], limit: 2 }, READING);
		const rest = await listCommitments(viewer, { q: ["casp"], limit: 2, cursor: next ?? "" }, READING);
		expect(rest.items.map((item) => item.ref)).toEqual([ref]);
	});
});

async function refreshAll(tx: Parameters<typeof refreshSearchRow>[0]) {
	for (const { id } of await tx.commitment.findMany({ select: { id: true } }))
		await refreshSearchRow(tx, "commitment", id);
}

describe("a search that makes no sense", () => {
	it.each([
		"%",
		"_",
		"\\",
		"%%%",
		"!!! ???",
		"🙂🙃",
		"'",
		'"',
		"\0",
		"\u200b",
		" ",
		"'; DROP TABLE commitments; --",
		"a & | ! ( b",
		":*",
		"\ud800",
		"٪",
		"{}[]",
	])("finds nothing that is not there and does not fail: %j", async (q) => {
		const refs = await found(q);
		expect(refs.length).toBeLessThan(Object.keys(titles).length);
	});

	it("takes signs of patterns for signs", async () => {
		expect(await found("50%")).toEqual(["CASP-0002"]);
		expect(await found("50_")).toEqual(["CASP-0002"]);
		expect(await found("pi%ne")).toEqual([]);
	});

	it.each([
		["one word", "щ".repeat(500)],
		["signs that unfold to many letters", "\ufdfa".repeat(500)],
		["a hundred words", "pipe ".repeat(100).trim()],
		[
			"a hundred different words",
			Array.from({ length: 100 }, (_, n) => `w${n}`)
				.join(" ")
				.slice(0, 500),
		],
		["mixed scripts", "aяğү".repeat(125)],
	])("answers fast at its full length: %s", async (_what, q) => {
		const start = performance.now();
		await found(q);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});

describe("the search rows", () => {
	it("are the same row by row as all at once", async () => {
		const rows = () =>
			db().$queryRaw`SELECT kind, subject_id, folded, words::text FROM search_rows ORDER BY kind, subject_id`;
		await rebuild(await system("first data"));
		const atOnce = await rows();
		await db().$executeRaw`DELETE FROM search_rows WHERE kind = 'commitment'`;
		await db().$transaction((tx) => refreshAll(tx));
		expect(await rows()).toEqual(atOnce);
	});

	it("follow their subject", async () => {
		const { id, ref } = await makeCommitment(db(), { titles: { en: "Open a consulate" }, createdById: viewer.userId });
		expect(await found("consulate")).toEqual([]);
		await db().$transaction((tx) => refreshSearchRow(tx, "commitment", id));
		expect(await found("consulate")).toEqual([ref]);
		await db().commitment.update({ where: { id }, data: { titles: { en: "Open a school" } } });
		await db().$transaction((tx) => refreshSearchRow(tx, "commitment", id));
		expect(await found("consulate")).toEqual([]);
		expect(await found("school")).toEqual([ref]);
	});
});
