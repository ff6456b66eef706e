import type { Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeCommitment, makeEvent, makePassage } from "./rows";
import { dayFromToday, today } from "./settings";

test("a note is internal unless said otherwise, is edited by its author, and can be taken back", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const { ref } = await makeCommitment(analyst);
	const at = `/commitments/${ref}/notes`;
	const made = await analyst.post(at, { title: "Call", body: "They **promised** an answer." });
	expect(made.status).toBe(201);
	expect(made.headers.location).toBe(`/api/v1${at}/${made.body.id}`);
	expect((await reviewer.patch(`${at}/${made.body.id}`, { body: "Not mine." })).body).toMatchObject({
		errors: [expect.objectContaining({ rule: "not_your_note" })],
	});
	const edited = await analyst.patch(`${at}/${made.body.id}`, { body: "They answered.", visibility: "shareable" });
	expect(edited).toMatchObject({ status: 200, body: { id: made.body.id, version: 2 } });
	const stale = await analyst.patch(`${at}/${made.body.id}`, { body: "Late.", version: 1 });
	expect(stale).toMatchObject({ status: 409, body: { current: { version: 2, body: "They answered." } } });
	expect((await analyst.patch(`${at}/${made.body.id}`, { retracted: true })).status).toBe(200);
	expect((await analyst.patch(`${at}/${made.body.id}`, { body: "Again." })).status).toBe(422);
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	const { note } = story.find((one: Given) => one.type === "note");
	expect(note).toMatchObject({ id: made.body.id, visibility: "shareable" });
});

test("a next action has an owner and a day, shows on the commitment, and is done once", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const { ref, owner } = await makeCommitment(analyst);
	const at = `/commitments/${ref}/actions`;
	const made = await analyst.post(at, { what: "Call the ministry", dueOn: dayFromToday(7) });
	expect(made.status).toBe(201);
	const shown = (await analyst.get(`/commitments/${ref}`)).body.nextAction;
	expect(shown).toEqual({ id: made.body.id, what: "Call the ministry", owner, dueOn: dayFromToday(7) });
	const stranger = await analyst.post(at, { what: "Ask", ownerId: "0190a1b2-0000-7000-8000-000000000000" });
	expect(stranger).toMatchObject({ status: 422, body: { errors: [expect.objectContaining({ path: "ownerId" })] } });
	expect((await reviewer.patch(`${at}/${made.body.id}`, { done: true })).status).toBe(200);
	expect((await reviewer.patch(`${at}/${made.body.id}`, { done: true })).status).toBe(200);
	expect((await analyst.get(`/commitments/${ref}`)).body.nextAction).toBeNull();
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.filter((one: Given) => one.type === "action_done")).toHaveLength(1);
});

test("the first review of an unassessed commitment sets no evidence, and later ones only keep it fresh", async ({
	api,
}) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	const review = () => analyst.post(`/commitments/${ref}/reviews`, { places: "The ministry's site" });
	expect((await review()).status).toBe(201);
	const once = (await analyst.get(`/commitments/${ref}`)).body;
	expect(once).toMatchObject({ status: "no_evidence", freshness: "fresh", reviewedOn: today(), version: 2 });
	expect((await review()).status).toBe(201);
	const twice = (await analyst.get(`/commitments/${ref}`)).body;
	expect(twice).toMatchObject({ status: "no_evidence", statusChangeId: once.statusChangeId });
	expect((await analyst.post(`/commitments/${ref}/reviews`, {})).body.errors).toEqual([
		expect.objectContaining({ path: "places", rule: "required" }),
	]);
});

test("two first reviews at once set the status once", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const { ref } = await makeCommitment(analyst);
	const given = { places: "The ministry's site" };
	const answers = await Promise.all([analyst, reviewer].map((who) => who.post(`/commitments/${ref}/reviews`, given)));
	expect(answers.map(({ status }) => status)).toEqual([201, 201]);
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.filter((one: Given) => one.type === "status")).toHaveLength(1);
	expect(story.filter((one: Given) => one.type === "review")).toHaveLength(2);
});

test("a mention makes it as strong as its strongest, and taking it back weakens it again", async ({ api }) => {
	const analyst = await api("analyst");
	const [weak, strong] = [await makePassage(analyst), await makePassage(analyst)];
	const { ref } = await makeCommitment(analyst);
	const at = `/commitments/${ref}/mentions`;
	const first = await analyst.post(at, { passageId: weak.id, strength: "intended", side: "TKM" });
	expect(first.status).toBe(201);
	expect((await analyst.post(at, { passageId: strong.id, strength: "signed" })).status).toBe(201);
	const both = (await analyst.get(`/commitments/${ref}`)).body;
	expect(both.strength).toBe("signed");
	expect(both.mentions.map((one: Given) => one.strength)).toEqual(["intended", "signed"]);
	expect(both.mentions[0].passage).toMatchObject({ id: weak.id });
	expect((await analyst.post(at, { passageId: weak.id, strength: "signed" })).body.errors).toEqual([
		expect.objectContaining({ path: "passageId", rule: "already_there" }),
	]);
	expect((await analyst.post(at, { passageId: weak.id, strength: "sworn" })).body.errors).toEqual([
		expect.objectContaining({ path: "strength", rule: "not_one_of" }),
	]);
	const gone = await analyst.delete(at, { passageId: strong.id });
	expect(gone).toMatchObject({ status: 200, body: { ref, strength: "intended", mentions: [{ id: first.body.id }] } });
	expect((await analyst.delete(at, { passageId: strong.id })).status).toBe(404);
});

test("commitments are linked once, never to themselves, never in a circle, and unlinked from either end", async ({
	api,
}) => {
	const analyst = await api("analyst");
	const [one, two] = [await makeCommitment(analyst), await makeCommitment(analyst)];
	const link = (from: string, to: string) => analyst.post(`/commitments/${from}/links`, { ref: to, type: "continues" });
	const made = await link(one.ref, two.ref);
	expect(made.status).toBe(201);
	for (const [from, to, rule] of [
		[one.ref, two.ref, "already_there"],
		[one.ref, one.ref, "links_itself"],
		[two.ref, one.ref, "makes_loop"],
		[one.ref, "NOBODY-0001", "not_found"],
	] as const) {
		expect((await link(from, to)).body.errors).toEqual([expect.objectContaining({ path: "ref", rule })]);
	}
	expect((await analyst.delete(`/commitments/${two.ref}/links`, { id: made.body.id })).status).toBe(200);
	expect((await analyst.delete(`/commitments/${one.ref}/links`, { ref: two.ref, type: "continues" })).status).toBe(404);
});

test("an event is linked in a role, counts for a recurring one, and is unlinked", async ({ api }) => {
	const analyst = await api("analyst");
	const event = await makeEvent(analyst, { state: "held", date: dayFromToday(-10) });
	const { ref } = await makeCommitment(analyst, { kind: "recurring", expectedCount: 3 });
	const at = `/commitments/${ref}/events`;
	const given = { eventId: event.id, role: "instance_of" };
	expect((await analyst.post(at, given)).status).toBe(201);
	expect((await analyst.post(at, given)).body.errors).toEqual([
		expect.objectContaining({ path: "eventId", rule: "already_there" }),
	]);
	const { tally } = (await analyst.get(`/commitments/${ref}`)).body;
	expect(tally).toMatchObject({ held: 1, expected: 3, lastHeldOn: dayFromToday(-10) });
	expect(await analyst.delete(at, given)).toMatchObject({ status: 200, body: { ref, tally: { held: 0 } } });
	expect((await analyst.delete(at, given)).status).toBe(404);
});

test("what lies below one commitment is not found below another", async ({ api }) => {
	const analyst = await api("analyst");
	const [one, two] = [await makeCommitment(analyst), await makeCommitment(analyst)];
	const note = await analyst.post(`/commitments/${one.ref}/notes`, { body: "Mine." });
	const action = await analyst.post(`/commitments/${one.ref}/actions`, { what: "Call" });
	expect((await analyst.patch(`/commitments/${two.ref}/notes/${note.body.id}`, { body: "Moved." })).status).toBe(404);
	expect((await analyst.patch(`/commitments/${two.ref}/actions/${action.body.id}`, { done: true })).status).toBe(404);
	expect((await analyst.patch(`/commitments/${one.ref}/notes/nothing`, { body: "Moved." })).status).toBe(404);
});
