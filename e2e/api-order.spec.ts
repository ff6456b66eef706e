import type { Api, Given } from "./api-client";
import { expect, test } from "./fixtures";
import { send } from "./http";
import { makeCommitment, makeVerdict, SENTENCE, statusGiven } from "./rows";
import { server } from "./settings";

const LONG = `{"body":"${"x".repeat(1024 * 1024)}"}`;

/** Everything that writes to a commitment, with what it may be given. */
const WRITES: [method: "post" | "patch" | "delete", below: string, given: Given][] = [
	["patch", "", { title: "Another", version: 1 }],
	["post", "/status", statusGiven("planned", 1)],
	["post", "/confirm", { statusChangeId: "0190a1b2-0000-7000-8000-000000000000", version: 1 }],
	["post", "/due", { value: "2030", basis: "stated", effectiveOn: "2024-01-01", reason: SENTENCE, version: 1 }],
	["post", "/notes", { body: "A note." }],
	["patch", "/notes/0190a1b2-0000-7000-8000-000000000000", { body: "Another." }],
	["post", "/actions", { what: "Call" }],
	["patch", "/actions/0190a1b2-0000-7000-8000-000000000000", { done: true }],
	["post", "/reviews", { places: "The site" }],
	["post", "/mentions", { passageId: "0190a1b2-0000-7000-8000-000000000000", strength: "agreed" }],
	["delete", "/mentions", { passageId: "0190a1b2-0000-7000-8000-000000000000" }],
	["post", "/links", { ref: "SOZ-0001", type: "supports" }],
	["delete", "/links", { ref: "SOZ-0001", type: "supports" }],
	["post", "/events", { eventId: "0190a1b2-0000-7000-8000-000000000000", role: "fulfils" }],
	["delete", "/events", { eventId: "0190a1b2-0000-7000-8000-000000000000", role: "fulfils" }],
	["post", "/archive", { reason: "Twice.", version: 1 }],
];

const NOUN_WRITES: [method: "post" | "patch", path: string][] = [
	["post", "/commitments"],
	...["agreements", "events", "bodies", "parties", "people-named", "sources"].flatMap(
		(noun) =>
			[
				["post", `/${noun}`],
				["patch", `/${noun}/0190a1b2-0000-7000-8000-000000000000`],
			] as [method: "post" | "patch", path: string][],
	),
	["post", "/sources/0190a1b2-0000-7000-8000-000000000000/passages"],
	["patch", "/sources/0190a1b2-0000-7000-8000-000000000000/passages/0190a1b2-0000-7000-8000-000000000000"],
	["post", "/users"],
	["patch", "/users/0190a1b2-0000-7000-8000-000000000000"],
];

test("nobody reads or writes without signing in", async ({ api }) => {
	const [nobody, analyst] = [await api("nobody"), await api("analyst")];
	const { ref } = await makeCommitment(analyst);
	for (const path of ["/commitments", `/commitments/${ref}`, `/commitments/${ref}/story`, "/people", "/users"]) {
		expect((await nobody.get(path)).status, path).toBe(401);
	}
	for (const [method, below, given] of WRITES) {
		expect((await nobody[method](`/commitments/${ref}${below}`, given)).status, `${method} ${below}`).toBe(401);
	}
	for (const [method, path] of NOUN_WRITES) expect((await nobody[method](path, {})).status, path).toBe(401);
});

test("a viewer may read everything and write nothing, and nothing is changed", async ({ api }) => {
	const [viewer, analyst] = [await api("viewer"), await api("analyst")];
	const before = await makeCommitment(analyst);
	for (const [method, below, given] of WRITES) {
		const { status, body } = await viewer[method](`/commitments/${before.ref}${below}`, given);
		expect(status, `${method} ${below}`).toBe(403);
		expect(body).toMatchObject({ type: "urn:soz:problem:forbidden", title: "Not allowed" });
	}
	for (const [method, path] of NOUN_WRITES) expect((await viewer[method](path, {})).status, path).toBe(403);
	expect((await viewer.get(`/commitments/${before.ref}`)).body).toEqual(before);
});

test("refusals are judged in one order: 401, 403, 404, 413, 415, 422, 409, 422", async ({ api }) => {
	const [nobody, viewer, analyst] = [await api("nobody"), await api("viewer"), await api("analyst")];
	const { ref } = await makeCommitment(analyst);
	const nowhere = "/commitments/SOZ-999999/status";
	const there = `/commitments/${ref}/status`;
	const text = { "content-type": "text/plain" };
	const statusOf = async (who: Api, path: string, body: string, headers = {}) =>
		(await who.raw("POST", path, body, headers)).status;
	const stale = JSON.stringify(statusGiven("planned", 7, { evidence: [] }));

	expect(await statusOf(nobody, nowhere, LONG, text), "401 before 403").toBe(401);
	expect(await statusOf(viewer, nowhere, LONG, text), "403 before 404").toBe(403);
	expect(await statusOf(analyst, nowhere, LONG, text), "404 before 413").toBe(404);
	expect(await statusOf(analyst, there, LONG, text), "413 before 415").toBe(413);
	expect(await statusOf(analyst, there, "{", text), "415 before 422").toBe(415);
	expect(await statusOf(analyst, there, "{"), "not JSON").toBe(422);
	expect(await statusOf(analyst, there, JSON.stringify({ version: 7 })), "422 of fields before 409").toBe(422);
	expect(await statusOf(analyst, there, stale), "409 before 422 of rules").toBe(409);
	const rule = await analyst.post(there, statusGiven("planned", 1, { evidence: [] }));
	expect(rule).toMatchObject({
		status: 422,
		body: { type: "urn:soz:problem:rule", errors: [expect.objectContaining({ rule: "needs_dated_source" })] },
	});
});

test("a verdict of one's own is refused for the rule, after the version", async ({ api }) => {
	const reviewer = await api("reviewer");
	const { ref, statusChangeId, version } = await makeVerdict(reviewer);
	const confirm = (seen: number) => reviewer.post(`/commitments/${ref}/confirm`, { statusChangeId, version: seen });
	expect((await confirm(version - 1)).status).toBe(409);
	expect((await confirm(version)).status).toBe(422);
});

test("a problem says what, which field, which rule, in the language asked for", async ({ api }) => {
	const analyst = await api("analyst");
	const given = { kind: "promise", surprise: 1, title: "x".repeat(501), due: "2024-13" };
	const details: string[] = [];
	for (const lang of ["en", "tr", "ru"]) {
		const { status, headers, body } = await analyst.post(`/commitments?lang=${lang}`, given);
		expect(status).toBe(422);
		expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
		expect(body).toMatchObject({ type: "urn:soz:problem:invalid", title: "Not valid", status: 422 });
		const rules = body.errors.map(({ path, rule }: Given) => `${path}: ${rule}`);
		expect(rules.toSorted()).toEqual([
			"due: not_a_date",
			"kind: not_one_of",
			"surprise: unknown_field",
			"title: too_long",
		]);
		expect(body.detail).toBe(body.errors[0].message);
		details.push(body.detail);
	}
	expect(new Set(details).size).toBe(3);
});

test("bodies that are no object, or hold what no text may, are refused and never a fault", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	for (const body of [
		"null",
		"[]",
		'"text"',
		"3",
		"true",
		'{"__proto__":{"title":"x"},"kind":"measure"}',
		"\u00ff\u00fe",
	]) {
		for (const path of ["/commitments", `/commitments/${ref}/notes`, `/commitments/${ref}/status`, "/events"]) {
			expect((await analyst.raw("POST", path, Buffer.from(body, "latin1"))).status, `${path} ${body}`).toBe(422);
		}
	}
	for (const title of ["a\u0000b", "half \ud83d", "", "  ", 7, null, {}, ["x"]]) {
		const { status, body } = await analyst.post("/commitments", { title, kind: "measure" });
		expect(status, JSON.stringify(title)).toBe(422);
		expect(body.errors).toContainEqual(expect.objectContaining({ path: "title" }));
	}
});

test("10,000 characters are kept and one more is refused", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst, { description: "д".repeat(10_000) });
	expect((await analyst.get(`/commitments/${ref}`)).body.description).toHaveLength(10_000);
	const tooLong = "д".repeat(10_001);
	for (const [path, given] of [
		["/commitments", { title: "Long", kind: "measure", description: tooLong }],
		[`/commitments/${ref}/notes`, { body: tooLong }],
		[`/commitments/${ref}/status`, statusGiven("not_assessable", 1, { rationale: tooLong })],
		[`/commitments/${ref}/reviews`, { places: "Site", finding: tooLong }],
		[`/commitments/${ref}/archive`, { reason: tooLong, version: 1 }],
	] as const) {
		const { status, body } = await analyst.post(path, given);
		expect(status, path).toBe(422);
		expect(body.errors).toEqual([expect.objectContaining({ rule: "too_long" })]);
	}
});

test("script, emoji and text from right to left are kept as typed", async ({ api }) => {
	const analyst = await api("analyst");
	const title = `<script>alert(1)</script> 'x" & ترجمة العهد 🤝🏽 Ñandú \u202e مرحبا`;
	const note = "<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) 👩‍🚀";
	const { ref, title: kept } = await makeCommitment(analyst, { title });
	expect(kept).toBe(title);
	await analyst.post(`/commitments/${ref}/notes`, { body: note });
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.find((one: Given) => one.type === "note").note.body).toBe(note);
});

test("a page of another origin may not write in somebody's name", async ({ api }) => {
	const analyst = await api("analyst");
	const given = { title: "Foreign", kind: "measure" };
	const own = new URL(server());
	const foreign = [
		"https://evil.example",
		"null",
		`http://${own.hostname}:1`,
		`https://${own.host}`,
		`${server()}.evil.example`,
	];
	for (const origin of foreign) {
		expect((await analyst.post("/commitments", given, { origin })).status, origin).toBe(403);
	}
	for (const site of ["cross-site", "same-site"]) {
		expect((await analyst.post("/commitments", given, { "sec-fetch-site": site })).status, site).toBe(403);
	}
	expect((await analyst.post("/commitments", given)).status).toBe(201);
	for (const origin of [server(), `http://localhost:${own.port}`]) {
		expect((await analyst.post("/commitments", given, { origin })).status, origin).toBe(201);
	}
	const { ref } = await makeCommitment(analyst);
	const patched = await analyst.patch(
		`/commitments/${ref}`,
		{ title: "x", version: 1 },
		{ origin: "https://evil.example" },
	);
	expect(patched.status).toBe(403);
});

test("references that are none are not found, and never a fault", async ({ api, cookieFor }) => {
	const analyst = await api("analyst");
	for (const ref of ["SOZ-0000", "soz-0001", "SOZ-0001'--", "%F0%9F%A4%9D", "x".repeat(500)]) {
		expect((await analyst.get(`/commitments/${ref}`)).status, ref).toBe(404);
		expect((await analyst.post(`/commitments/${ref}/notes`, { body: "Lost." })).status, ref).toBe(404);
	}
	const cookie = await cookieFor("analyst");
	for (const ref of ["%00", "%", "%ff", "SOZ-0001%00", "..%2f..%2fusers", "..%5cusers"]) {
		const { status } = await send({ path: `/api/v1/commitments/${ref}`, headers: { cookie } });
		expect([400, 404], ref).toContain(status);
	}
});
