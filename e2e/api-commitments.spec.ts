import type { Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeAgreement, makeBody, makeCommitment, makeEvent, makePassage, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

test("a title and a kind make a commitment, and the rest has its default", async ({ api }) => {
	const analyst = await api("analyst");
	const made = await analyst.post("/commitments", { title: "Open a school", kind: "project" });
	expect(made.status).toBe(201);
	expect(made.headers.location).toBe(`/api/v1/commitments/${made.body.ref}`);
	expect(made.body).toMatchObject({
		...{ version: 1, title: "Open a school", lang: "en", titles: { en: "Open a school" }, kind: "project" },
		...{ strength: "discussed", status: "unassessed", statusChangeId: null, confirmed: null },
		...{ timeliness: "no_date", freshness: "never", due: null, agreement: null, body: null, parties: [] },
		...{ sectors: [], importance: "normal", mentions: [], nextAction: null, reviewedOn: null, archived: false },
	});
	expect(made.body.ref).toMatch(/^SOZ-\d{4,}$/);
	const { items } = (await analyst.get("/people")).body;
	expect(items).toContainEqual(expect.objectContaining({ id: made.body.owner.id, role: "analyst" }));
	expect((await analyst.get(`/commitments/${made.body.ref}`)).body).toEqual(made.body);
});

test("everything that is given on creation is read back", async ({ api }) => {
	const analyst = await api("analyst");
	const body = await makeBody(analyst);
	const agreement = await makeAgreement(analyst, { bodyId: body.id });
	const given = {
		titles: { en: "Run a ferry", tr: "Feribot işletmek", ru: "Запустить паром" },
		descriptions: { en: "Across the sea." },
		fulfilmentTest: "A ferry sails once a week.",
		kind: "recurring",
		strength: "agreed",
		undertakenOn: "2024-10",
		due: { value: "2027-Q3", basis: "stated" },
		agreementId: agreement.id,
		bodyId: body.id,
		parties: [{ code: "KAZ", role: "participates" }, "TKM"],
		sectors: ["transport", "caspian"],
		ownerId: null,
		importance: "high",
		expectedCount: 6,
	};
	const { status, body: made } = await analyst.post("/commitments", given);
	expect(status).toBe(201);
	expect(made).toMatchObject({
		...{ titles: given.titles, descriptions: given.descriptions, fulfilmentTest: given.fulfilmentTest },
		...{ kind: "recurring", strength: "agreed", undertakenOn: "2024-10", owner: null, importance: "high" },
		due: { first: "2027-07-01", last: "2027-09-30", precision: "quarter", basis: "stated" },
		...{ timeliness: "not_due", agreement: { id: agreement.id }, body: { id: body.id } },
		tally: { held: 0, expected: 6 },
	});
	expect(made.parties).toHaveLength(2);
	expect(made.parties).toContainEqual({ code: "TKM", role: "undertakes" });
	expect(made.parties).toContainEqual({ code: "KAZ", role: "participates" });
	expect(made.sectors.toSorted()).toEqual(["caspian", "transport"]);
	const turkish = await analyst.get(`/commitments/${made.ref}?lang=tr`);
	expect(turkish.body).toMatchObject({ title: "Feribot işletmek", description: "Across the sea." });
});

test("references count on by prefix, and two made at once get two", async ({ api }) => {
	const analyst = await api("analyst");
	const code = `Z${uniqueWord().slice(1, 7).toUpperCase()}`;
	const { id } = await makeBody(analyst, { code });
	const made = await Promise.all(Array.from({ length: 5 }, () => makeCommitment(analyst, { bodyId: id })));
	expect(made.map(({ ref }) => ref).toSorted()).toEqual([1, 2, 3, 4, 5].map((n) => `${code}-000${n}`));
});

test("a change names the version it saw, and the second one is told what there is now", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const { ref } = await makeCommitment(analyst);
	const first = await analyst.patch(`/commitments/${ref}`, { title: "First", version: 1 });
	expect(first).toMatchObject({ status: 200, body: { title: "First", version: 2 } });
	const second = await reviewer.patch(`/commitments/${ref}`, { title: "Second", sectors: ["trade"], version: 1 });
	expect(second).toMatchObject({ status: 409, body: { current: { version: 2, title: "First" } } });
	expect((await analyst.get(`/commitments/${ref}`)).body).toEqual(first.body);
	const again = await reviewer.patch(`/commitments/${ref}`, {
		title: "Second",
		version: second.body.current.version,
	});
	expect(again).toMatchObject({ status: 200, body: { title: "Second", version: 3, sectors: [] } });
});

test("of ten who change one version at once, one wins", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	const answers = await Promise.all(
		Array.from({ length: 10 }, (_, n) => analyst.patch(`/commitments/${ref}`, { title: `Title ${n}`, version: 1 })),
	);
	expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)]);
	expect((await analyst.get(`/commitments/${ref}`)).body.version).toBe(2);
});

test("only what is given changes, and null empties", async ({ api }) => {
	const analyst = await api("analyst");
	const made = await makeCommitment(analyst, { description: "Long ago.", parties: ["TKM"], undertakenOn: "2020" });
	const { status, body } = await analyst.patch(`/commitments/${made.ref}`, {
		description: null,
		undertakenOn: null,
		version: 1,
	});
	expect(status).toBe(200);
	expect(body).toMatchObject({ title: made.title, description: null, undertakenOn: null, parties: made.parties });
});

test("put away with a reason, it leaves the list and can be brought back", async ({ api }) => {
	const analyst = await api("analyst");
	const word = uniqueWord();
	const { ref } = await makeCommitment(analyst, { title: `Plant ${word}` });
	const found = async (more = "") => (await analyst.get(`/commitments?q=${word}${more}`)).body.items.length;
	expect(await found()).toBe(1);
	expect((await analyst.post(`/commitments/${ref}/archive`, { version: 1 })).body).toMatchObject({
		errors: [{ path: "reason" }],
	});
	const away = await analyst.post(`/commitments/${ref}/archive`, { reason: "Entered twice.", version: 1 });
	expect(away).toMatchObject({ status: 200, body: { archived: true, version: 2 } });
	expect(await found()).toBe(0);
	expect(await found("&archived=true")).toBe(1);
	expect((await analyst.get(`/commitments/${ref}`)).body.archived).toBe(true);
	const note = await analyst.post(`/commitments/${ref}/notes`, { body: "Too late." });
	expect(note.status).toBe(422);
	const back = await analyst.post(`/commitments/${ref}/archive`, { archived: false, version: 2 });
	expect(back).toMatchObject({ status: 200, body: { archived: false, version: 3 } });
	expect(await found()).toBe(1);
});

test("a moved due date keeps the first one, and says since when and why", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst, { due: { value: "2021", basis: "stated" } });
	const move = (over: Given) =>
		analyst.post(`/commitments/${ref}/due`, {
			...{ value: dayFromToday(10), basis: "stated", effectiveOn: dayFromToday(-5), reason: "Put off by both." },
			...over,
		});
	const moved = await move({ version: 1, evidence: { url: "https://example.org/new-date" } });
	expect(moved).toMatchObject({
		status: 200,
		body: { version: 2, timeliness: "due_soon", due: { value: dayFromToday(10), firstValue: "2021" } },
	});
	expect(await move({ version: 1 })).toMatchObject({ status: 409, body: { current: { version: 2 } } });
	const unclear = await move({ version: 2, value: "2026-11", first: "2026-11-02", last: "2026-11-30" });
	expect(unclear).toMatchObject({
		status: 422,
		body: { errors: [expect.objectContaining({ rule: "bounds_disagree" })] },
	});
	const backwards = await move({ version: 2, value: "2026/2024" });
	expect(backwards).toMatchObject({
		status: 422,
		body: { errors: [expect.objectContaining({ path: "value", rule: "end_before_start" })] },
	});
	expect((await move({ version: 2, value: null })).body).toMatchObject({ due: null, timeliness: "no_date" });
});

test("the story tells everything in order of time", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const passage = await makePassage(analyst);
	const event = await makeEvent(analyst, { state: "held", date: dayFromToday(-3) });
	const other = await makeCommitment(analyst);
	const { ref } = await makeCommitment(analyst, { due: "2030" });
	const at = `/commitments/${ref}`;
	await analyst.post(`${at}/mentions`, { passageId: passage.id, strength: "agreed" });
	await analyst.post(`${at}/events`, { eventId: event.id, role: "fulfils" });
	await analyst.post(`${at}/links`, { ref: other.ref, type: "supports" });
	await analyst.post(`${at}/reviews`, { places: "The ministry's site" });
	await analyst.post(`${at}/notes`, { body: "Ask again in May." });
	await reviewer.post(`${at}/actions`, { what: "Call the ministry" });
	const { status, body } = await (await api("viewer")).get(`${at}/story`);
	expect(status).toBe(200);
	const types = body.items.map((entry: Given) => entry.type);
	for (const type of ["mentioned", "held", "created", "linked", "review", "status", "note", "action"]) {
		expect(types).toContain(type);
	}
	const days = body.items.map((entry: Given) => entry.on);
	expect(days).toEqual(days.toSorted());
	expect(body.total).toBe(body.items.length);
});
