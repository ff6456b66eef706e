import type { Api, Body, Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeAgreement, makeBody, makeCommitment, makeEvent, makePassage, makeSource, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

const NOWHERE = "0190a1b2-0000-7000-8000-000000000000";

function code(): string {
	return `Q${uniqueWord().slice(1, 8).toUpperCase()}`;
}

/** What makes one of each noun, a change of it, and what the change looks like. */
const NOUNS: Record<string, { given: () => Given; change: Given; shown: Given }> = {
	agreements: {
		given: () => ({ title: `Programme ${uniqueWord()}`, form: "treaty", period: "2024/2026", parties: ["TKM", "KAZ"] }),
		change: { title: "Renamed" },
		shown: { title: "Renamed", form: "treaty" },
	},
	events: {
		given: () => ({ title: `Visit ${uniqueWord()}`, kind: "visit", date: "2031-05", place: "Awaza" }),
		change: { titles: { en: "Renamed", tr: "Yeni ad" } },
		shown: { title: "Renamed", kind: "visit", state: "planned", place: "Awaza" },
	},
	bodies: {
		given: () => ({ name: `Council ${uniqueWord()}`, kind: "business_council", code: code(), members: ["TKM", "KAZ"] }),
		change: { name: "Renamed" },
		shown: { name: "Renamed", kind: "business_council" },
	},
	parties: {
		given: () => ({ name: `State ${uniqueWord()}`, kind: "state", code: code(), variants: ["Other spelling"] }),
		change: { name: "Renamed" },
		shown: { name: "Renamed", kind: "state" },
	},
	"people-named": {
		given: () => ({ name: `Minister ${uniqueWord()}`, posts: [{ party: "TKM", title: "Minister", from: "2020" }] }),
		change: { name: "Renamed" },
		shown: { name: "Renamed" },
	},
	sources: {
		given: () => ({ title: `Communiqué ${uniqueWord()}`, lang: "ru", grade: "one_side", url: "https://example.org/c" }),
		change: { title: "Renamed" },
		shown: { title: "Renamed", lang: "ru", grade: "one_side" },
	},
};

for (const [noun, { given, change, shown }] of Object.entries(NOUNS)) {
	test(`${noun} are made, read, listed and changed by the version that was seen`, async ({ api }) => {
		const [analyst, viewer] = [await api("analyst"), await api("viewer")];
		const made = await analyst.post(`/${noun}`, given());
		expect(made.status, made.text).toBe(201);
		expect(made.headers.location).toBe(`/api/v1/${noun}/${made.body.id}`);
		expect((await viewer.get(`/${noun}/${made.body.id}`)).body).toEqual(made.body);
		const q = String(made.body.title ?? made.body.name).split(" ")[1];
		const listed = await viewer.get(`/${noun}?q=${q}`);
		expect(listed.body.items.map(({ id }: Given) => id)).toEqual([made.body.id]);
		expect(listed.body).toMatchObject({ next: null, total: 1 });

		const changed = await analyst.patch(`/${noun}/${made.body.id}`, { ...change, version: made.body.version });
		expect(changed.status, changed.text).toBe(200);
		expect(changed.body).toMatchObject({ ...shown, id: made.body.id, version: made.body.version + 1 });
		const stale = await analyst.patch(`/${noun}/${made.body.id}`, { ...change, version: made.body.version });
		expect(stale).toMatchObject({ status: 409, body: { current: { version: made.body.version + 1 } } });
	});

	test(`${noun} that are not there are not found, and bad ones are refused by field`, async ({ api }) => {
		const analyst = await api("analyst");
		for (const id of [NOWHERE, "nothing", "..", "%20", "1;drop"]) {
			if (id === "..") continue;
			expect((await analyst.get(`/${noun}/${id}`)).status, id).toBe(404);
			expect((await analyst.patch(`/${noun}/${id}`, { ...change, version: 1 })).status, id).toBe(404);
		}
		const empty = await analyst.post(`/${noun}`, {});
		expect(empty.status).toBe(422);
		expect(empty.body.errors.length).toBeGreaterThan(0);
		const strange = await analyst.post(`/${noun}`, { ...given(), surprise: 1 });
		expect(strange).toMatchObject({ status: 422, body: { errors: [{ path: "surprise", rule: "unknown_field" }] } });
	});
}

async function refusedAt(api: Api, path: string, given: Given): Promise<string[]> {
	const { status, body } = await api.post(path, given);
	expect(status, JSON.stringify(body)).toBe(422);
	return body.errors.map((error: Body) => `${error.path}: ${error.rule}`);
}

test("a code is taken once, by one who comes first", async ({ api }) => {
	const analyst = await api("analyst");
	const shared = code();
	const answers = await Promise.all(
		[1, 2, 3].map(() => analyst.post("/parties", { name: "Twice", kind: "state", code: shared })),
	);
	expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422]);
	expect(await refusedAt(analyst, "/parties", { name: "X", kind: "state", code: "lower" })).toEqual([
		"code: code_malformed",
	]);
});

test("an agreement follows one before it, never itself nor in a circle", async ({ api }) => {
	const analyst = await api("analyst");
	const first = await makeAgreement(analyst, { period: "2021/2023" });
	const second = await makeAgreement(analyst, { period: "2024/2026", predecessorId: first.id });
	const change = (id: string, predecessorId: string) =>
		analyst.patch(`/agreements/${id}`, { predecessorId, version: 1 });
	for (const [id, predecessor] of [
		[first.id, second.id],
		[first.id, first.id],
		[first.id, NOWHERE],
	]) {
		const { status, body } = await change(id, predecessor);
		expect(status).toBe(422);
		expect(body.errors).toEqual([expect.objectContaining({ path: "predecessorId" })]);
	}
	expect(await refusedAt(analyst, "/agreements", { title: "Back", form: "treaty", period: "2026/2024" })).toEqual([
		"period: end_before_start",
	]);
	expect(await refusedAt(analyst, "/agreements", { title: "X", form: "treaty", parties: ["NOBODY"] })).toContainEqual(
		expect.stringMatching(/^parties.*: not_found$/),
	);
});

test("an event's state has a history, and a change of it says since when and how one knows", async ({ api }) => {
	const analyst = await api("analyst");
	const event = await makeEvent(analyst, { date: dayFromToday(-20) });
	const patch = (given: Given) => analyst.patch(`/events/${event.id}`, { version: 1, ...given });
	expect((await patch({ state: "held" })).status).toBe(422);
	const held = await patch({
		...{ state: "held", effectiveOn: dayFromToday(-19), reason: "The ministry said so." },
		url: "https://example.org/held",
	});
	expect(held.status, held.text).toBe(200);
	expect(held.body).toMatchObject({ state: "held", version: 2 });
	expect(held.body.history.map(({ state }: Given) => state)).toEqual(["planned", "held"]);
});

test("a source's passages are numbered, changed by version, and say when they are doubtful", async ({ api }) => {
	const analyst = await api("analyst");
	const { id } = await makeSource(analyst);
	const at = `/sources/${id}/passages`;
	const first = await analyst.post(at, { words: { en: "They will build it.", ru: "Они построят." } });
	expect(first).toMatchObject({ status: 201, body: { number: 1, doubtful: false } });
	expect(first.headers.location).toBe(`/api/v1${at}/${first.body.id}`);
	expect((await analyst.post(at, { words: "And more." })).body.number).toBe(2);
	expect(await refusedAt(analyst, at, { words: "Again.", number: 1 })).toEqual([expect.stringMatching(/^number: /)]);
	expect(await refusedAt(analyst, at, { words: "Hm.", doubtful: true })).toEqual([
		expect.stringMatching(/^doubtfulReason: /),
	]);
	const doubted = await analyst.patch(`${at}/${first.body.id}`, {
		...{ doubtful: true, doubtfulReason: "Two sites disagree.", version: 1 },
	});
	expect(doubted).toMatchObject({ status: 200, body: { doubtful: true, version: 2 } });
	const { body } = await analyst.get(`${at}?lang=ru`);
	expect(body.items.map(({ number, words }: Given) => [number, words])).toEqual([
		[1, "Они построят."],
		[2, "And more."],
	]);
	const elsewhere = await makeSource(analyst);
	expect((await analyst.get(`/sources/${elsewhere.id}/passages/${first.body.id}`)).status).toBe(404);
	expect((await analyst.get(`/sources/${NOWHERE}/passages`)).status).toBe(404);
});

test("each noun shows its commitments", async ({ api }) => {
	const analyst = await api("analyst");
	const body = await makeBody(analyst);
	const agreement = await makeAgreement(analyst);
	const passage = await makePassage(analyst);
	const event = await makeEvent(analyst);
	const { ref } = await makeCommitment(analyst, { bodyId: body.id, agreementId: agreement.id });
	await analyst.post(`/commitments/${ref}/mentions`, { passageId: passage.id, strength: "agreed" });
	await analyst.post(`/commitments/${ref}/events`, { eventId: event.id, role: "made_at" });
	for (const path of [
		`/bodies/${body.id}`,
		`/agreements/${agreement.id}`,
		`/sources/${passage.sourceId}`,
		`/events/${event.id}`,
	]) {
		expect((await analyst.get(path)).text, path).toContain(`"${ref}"`);
	}
});
