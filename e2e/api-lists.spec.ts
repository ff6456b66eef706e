import type { Api, Body, Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeBody, makeCommitment, makePassage, makeVerdict, statusGiven, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

/** Every page of a list, each with its items. */
async function allPages(api: Api, path: string): Promise<Body[][]> {
	const pages: Body[][] = [];
	let cursor: string | null = "";
	while (cursor !== null && pages.length < 100) {
		const more = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
		const { status, body } = await api.get(path + more);
		expect(status, path).toBe(200);
		pages.push(body.items);
		cursor = body.next;
	}
	return pages;
}

async function found(api: Api, query: string): Promise<string[]> {
	const { status, body } = await api.get(`/commitments?${query}`);
	expect(status, query).toBe(200);
	expect(body.unknown, query).toEqual([]);
	return body.items.map(({ ref }: Given) => ref);
}

test("paging through by cursor yields each once, in one order, whatever it is sorted by", async ({ api }) => {
	const [analyst, viewer] = [await api("analyst"), await api("viewer")];
	const word = uniqueWord();
	const made: string[] = [];
	for (let n = 0; n < 7; n++) {
		const due = n % 3 === 0 ? null : dayFromToday(n);
		made.push((await makeCommitment(analyst, { title: `${word} ${"bca"[n % 3]}`, due })).ref);
	}
	for (const sort of [
		"due",
		"-due",
		"changed",
		"-changed",
		"ref",
		"title",
		"-title",
		"status",
		"strength",
		"importance",
		"match",
	]) {
		const path = `/commitments?q=${word}&sort=${sort}`;
		const whole = (await viewer.get(path)).body;
		expect(whole.total, sort).toBe(7);
		const pages = await allPages(viewer, `${path}&limit=2`);
		expect(
			pages.map((page) => page.length),
			sort,
		).toEqual([2, 2, 2, 1]);
		const refs = pages.flat().map(({ ref }) => ref);
		expect(refs, sort).toEqual(whole.items.map(({ ref }: Given) => ref));
		expect(refs.toSorted(), sort).toEqual(made.toSorted());
	}
});

test("all of the first data pages through once, and the total says how many", async ({ api }) => {
	const viewer = await api("viewer");
	const { total } = (await viewer.get("/commitments?sort=ref&limit=1&changedWithin=0")).body;
	expect(total).toBeGreaterThanOrEqual(0);
	for (const noun of ["agreements", "events", "bodies", "parties", "people-named", "sources"]) {
		const refs = (await allPages(viewer, `/${noun}?limit=3`)).flat().map(({ id }) => id);
		expect(refs.length, noun).toBeGreaterThan(0);
		expect(new Set(refs).size, noun).toBe(refs.length);
	}
});

test("one filter narrows, repeated ones mean or, different ones mean and", async ({ api }) => {
	const analyst = await api("analyst");
	const body = await makeBody(analyst);
	const make = (given: Given) => makeCommitment(analyst, { bodyId: body.id, ...given });
	const trade = await make({
		sectors: ["trade"],
		kind: "measure",
		parties: ["TKM"],
		importance: "high",
		due: dayFromToday(-3),
	});
	const water = await make({
		sectors: ["water"],
		kind: "meeting",
		parties: ["KAZ"],
		due: dayFromToday(10),
		ownerId: null,
	});
	const culture = await make({ sectors: ["culture"], kind: "event", strength: "signed" });
	const here = (query: string) => found(analyst, `body=${body.id}&sort=ref&${query}`);
	const [one, two, three] = [trade.ref, water.ref, culture.ref];
	expect(await here("")).toEqual([one, two, three]);
	expect(await here("sector=trade")).toEqual([one]);
	expect(await here("sector=trade&sector=water")).toEqual([one, two]);
	expect(await here("sector=trade&sector=water&kind=meeting")).toEqual([two]);
	expect(await here("party=TKM&party=KAZ")).toEqual([one, two]);
	expect(await here("timeliness=overdue")).toEqual([one]);
	expect(await here("timeliness=no_date")).toEqual([three]);
	expect(await here("dueWithin=30")).toEqual([two]);
	expect(await here("strengthMin=agreed")).toEqual([three]);
	expect(await here("strength=discussed")).toEqual([one, two]);
	expect(await here("owner=none")).toEqual([two]);
	expect(await here("owner=me")).toEqual([one, three]);
	expect(await here("freshness=never")).toEqual([one, two, three]);
	expect(await here("passage=some")).toEqual([]);
	expect(await here("changedWithin=1")).toEqual([one, two, three]);
	expect(await here("status=fulfilled")).toEqual([]);
	await analyst.post(`/commitments/${one}/mentions`, {
		passageId: (await makePassage(analyst)).id,
		strength: "agreed",
	});
	expect(await here("passage=some")).toEqual([one]);
	expect(await here("passage=none")).toEqual([two, three]);
	await analyst.post(`/commitments/${two}/status`, statusGiven("fulfilled", 1));
	expect(await here("status=fulfilled&status=planned")).toEqual([two]);
	expect(await here("confirmed=false")).toEqual([two]);
	expect(await here("timeliness=closed")).toEqual([two]);
});

test("a verdict moves from unconfirmed to confirmed in the list", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const word = uniqueWord();
	const { ref, statusChangeId, version } = await makeVerdict(analyst, { title: word });
	expect(await found(analyst, `q=${word}&confirmed=false`)).toEqual([ref]);
	await reviewer.post(`/commitments/${ref}/confirm`, { statusChangeId, version });
	expect(await found(analyst, `q=${word}&confirmed=false`)).toEqual([]);
	expect(await found(analyst, `q=${word}&confirmed=true`)).toEqual([ref]);
});

test("search finds without diacritics, in another script, by reference and by part of a word", async ({ api }) => {
	const analyst = await api("analyst");
	const word = uniqueWord();
	const { ref } = await makeCommitment(analyst, {
		title: undefined,
		titles: { en: `Cooperation ${word}`, tr: `İşbirliği ${word}`, ru: `Сотрудничество ${word}` },
	});
	for (const q of [
		`isbirligi ${word}`,
		`ISBIRLIGI ${word}`,
		`сотруднич ${word}`,
		`coopera ${word}`,
		ref,
		ref.toLowerCase(),
		word.slice(0, 9),
	]) {
		expect(await found(analyst, `q=${encodeURIComponent(q)}`), q).toContain(ref);
	}
	expect(await found(analyst, `q=${word}zzzz`)).toEqual([]);
	const named = await found(analyst, "q=magtymguly");
	expect(named.length).toBeGreaterThan(0);
	expect((await found(analyst, `q=${encodeURIComponent("Mahtumkulu")}`)).toSorted()).toEqual(named.toSorted());
	expect((await found(analyst, `q=${encodeURIComponent("Махтумкули")}`)).toSorted()).toEqual(named.toSorted());
});

test("what a filter cannot mean is named and narrows nothing, and never a fault", async ({ api }) => {
	const [analyst, viewer] = [await api("analyst"), await api("viewer")];
	const { id } = await makeBody(analyst);
	for (let n = 0; n < 2; n++) await makeCommitment(analyst, { bodyId: id });
	const bad = [
		"status=done",
		"timeliness=late",
		"confirmed=maybe",
		"sector=%00",
		"party=<script>",
		"owner=root",
		"strengthMin=9",
		"kind=",
		"dueWithin=-1",
		"dueWithin=1e9",
		"changedWithin=x",
		"sort=price",
		"limit=0",
		"limit=1000",
		"limit=-5",
		"cursor=garbage",
		"cursor=%F0%9F%A4%9D",
		"cursor=eyJ4IjoxfQ",
		"archived=perhaps",
		"colour=red",
		"q=%00",
		"constructor=1",
		"status[$ne]=planned",
		`cursor=${"A".repeat(4000)}`,
	];
	for (const query of bad) {
		const { status, body } = await viewer.get(`/commitments?body=${id}&${query}`);
		expect(status, query).toBe(200);
		// A field left blank narrows nothing, and any text may be searched for.
		if (/^(kind=|q=)/.test(query)) continue;
		expect(body.total, query).toBe(2);
		expect(body.unknown.length, query).toBeGreaterThan(0);
	}
	for (const noun of ["agreements", "events", "bodies", "parties", "people-named", "sources"]) {
		for (const query of [
			"cursor=garbage",
			"cursor=eyJ4IjoxfQ",
			"limit=x",
			"limit=100000",
			"q=%25_%5C'\"",
			"archived=x",
		]) {
			expect((await viewer.get(`/${noun}?${query}`)).status, `${noun} ${query}`).toBe(200);
		}
	}
});

test("?lang= chooses the language of texts, and a missing one falls back to the original", async ({ api }) => {
	const [analyst, viewer] = [await api("analyst"), await api("viewer")];
	const word = uniqueWord();
	await makeCommitment(analyst, { title: undefined, titles: { tr: `Köprü ${word}`, ru: `Мост ${word}` }, lang: "tr" });
	const titleIn = async (lang: string) => (await viewer.get(`/commitments?q=${word}&lang=${lang}`)).body.items[0].title;
	expect(await titleIn("ru")).toBe(`Мост ${word}`);
	expect(await titleIn("tr")).toBe(`Köprü ${word}`);
	expect(await titleIn("en")).toBe(`Köprü ${word}`);
	expect(await titleIn("klingon")).toBe(`Köprü ${word}`);
});
