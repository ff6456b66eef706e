import { randomUUID } from "node:crypto";
import type { Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeCommitment, makePassage, statusGiven, uniqueWord } from "./rows";

const key = (value: string = randomUUID()) => ({ "idempotency-key": value });

test("the same key and body answer the same and have one effect, one after the other or at once", async ({ api }) => {
	const analyst = await api("analyst");
	const word = uniqueWord();
	const given = { title: `Dam ${word}`, kind: "measure" };
	const header = key();
	const first = await analyst.post("/commitments", given, header);
	const rest = await Promise.all(Array.from({ length: 5 }, () => analyst.post("/commitments", given, header)));
	expect(first.status).toBe(201);
	for (const again of rest) {
		expect(again).toMatchObject({ status: 201, body: first.body, headers: { location: first.headers.location } });
	}
	expect((await analyst.get(`/commitments?q=${word}`)).body.total).toBe(1);

	const other = key();
	const answers = await Promise.all(
		Array.from({ length: 6 }, () => analyst.post("/commitments", { ...given, title: `Weir ${word}` }, other)),
	);
	expect(new Set(answers.map(({ status, body }) => `${status} ${body.ref}`)).size).toBe(1);
	expect((await analyst.get(`/commitments?q=${word}`)).body.total).toBe(2);
});

test("another body, or another place, under the same key is refused and does nothing", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	const header = key();
	expect((await analyst.post(`/commitments/${ref}/notes`, { body: "One." }, header)).status).toBe(201);
	for (const [path, given] of [
		[`/commitments/${ref}/notes`, { body: "Two." }],
		[`/commitments/${ref}/actions`, { what: "Call" }],
		["/commitments", { title: "Three", kind: "measure" }],
	] as const) {
		const { status, body } = await analyst.post(path, given, header);
		expect(status, path).toBe(422);
		expect(body.type).toBe("urn:soz:problem:key_reused");
	}
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.filter(({ type }: Given) => type === "note" || type === "action")).toHaveLength(1);
});

test("a key belongs to who used it", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const header = key();
	const given = { title: uniqueWord(), kind: "measure" };
	const one = await analyst.post("/commitments", given, header);
	const two = await reviewer.post("/commitments", given, header);
	expect(two.status).toBe(201);
	expect(two.body.ref).not.toBe(one.body.ref);
});

test("a refused call keeps nothing under its key, so that it can be mended and sent again", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	const header = key();
	const bare = statusGiven("not_started", 1, { evidence: [] });
	expect((await analyst.post(`/commitments/${ref}/status`, bare, header)).status).toBe(422);
	expect((await analyst.post(`/commitments/${ref}/status`, statusGiven("not_started", 1), header)).status).toBe(200);
});

test("every call that makes or records something has one effect when it is sent twice at once", async ({ api }) => {
	const analyst = await api("analyst");
	const passage = await makePassage(analyst);
	const other = await makeCommitment(analyst);
	const { ref } = await makeCommitment(analyst);
	const calls: [below: string, given: Given][] = [
		["notes", { body: "Ask again." }],
		["actions", { what: "Call" }],
		["reviews", { places: "The site" }],
		["mentions", { passageId: passage.id, strength: "agreed" }],
		["links", { ref: other.ref, type: "supports" }],
	];
	for (const [below, given] of calls) {
		const header = key();
		const twice = await Promise.all([1, 2].map(() => analyst.post(`/commitments/${ref}/${below}`, given, header)));
		expect(
			twice.map(({ status }) => status),
			below,
		).toEqual([201, 201]);
		expect(twice[0]?.body, below).toEqual(twice[1]?.body);
	}
	const { version } = (await analyst.get(`/commitments/${ref}`)).body;
	const header = key();
	const given = statusGiven("planned", version);
	const twice = await Promise.all([1, 2].map(() => analyst.post(`/commitments/${ref}/status`, given, header)));
	expect(twice.map(({ status }) => status)).toEqual([200, 200]);
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items as Given[];
	const count = (type: string) => story.filter((entry) => entry.type === type).length;
	expect([count("note"), count("action"), count("review"), count("linked"), count("status")]).toEqual([1, 1, 1, 1, 2]);
});

test("a key has to be a key", async ({ api }) => {
	const analyst = await api("analyst");
	for (const value of ["", "x".repeat(151), "two words"]) {
		const { status, body } = await analyst.post("/commitments", { title: "T", kind: "measure" }, key(value));
		expect(status, value).toBe(422);
		expect(body.errors).toEqual([expect.objectContaining({ path: "Idempotency-Key" })]);
	}
});

test("the token of an invitation is in the first answer and in no repeated one", async ({ api }) => {
	const admin = await api("admin");
	const header = key();
	const given = { name: "New colleague", email: `${uniqueWord()}@example.org`, role: "viewer" };
	const first = await admin.post("/users", given, header);
	expect(first.status).toBe(201);
	expect(first.body.token).toMatch(/^[\w-]{43}$/);
	const again = await admin.post("/users", given, header);
	expect(again).toMatchObject({ status: 201, body: { id: first.body.id, token: null } });
	expect(again.text).not.toContain(first.body.token);
});
