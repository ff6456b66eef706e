import type { Api, Given } from "./api-client";
import { expect, test } from "./fixtures";
import { makeCommitment, makeEvent, makePassage, makeVerdict, report, SENTENCE, statusGiven } from "./rows";
import { dayFromToday } from "./settings";

async function refusal(api: Api, ref: string, given: Given) {
	const { status, body } = await api.post(`/commitments/${ref}/status`, given);
	expect(status, JSON.stringify(body)).toBe(422);
	return body.errors.map(({ path, rule }: Given) => `${path}: ${rule}`);
}

test("a status with its evidence is recorded, by passage, event or address", async ({ api }) => {
	const analyst = await api("analyst");
	const passage = await makePassage(analyst);
	const event = await makeEvent(analyst, { state: "held", date: dayFromToday(-40) });
	const { ref } = await makeCommitment(analyst, { undertakenOn: dayFromToday(-400) });
	const evidence = [
		{ passageId: passage.id, actOn: dayFromToday(-50), stance: "context" },
		{ eventId: event.id },
		report({ stance: "contradicts" }),
	];
	const { status, body } = await analyst.post(
		`/commitments/${ref}/status`,
		statusGiven("in_progress", 1, { evidence }),
	);
	expect(status).toBe(200);
	expect(body).toMatchObject({ status: "in_progress", confirmed: null, freshness: "fresh", version: 2 });
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	const entry = story.find((one: Given) => one.type === "status");
	expect(entry.change.id).toBe(body.statusChangeId);
	expect(entry.change.rationale).toBe(SENTENCE);
	expect(entry.change.evidence.map((one: Given) => one.stance)).toEqual(["context", "supports", "contradicts"]);
});

test("each status without what it needs is refused, naming field and rule, and nothing changes", async ({ api }) => {
	const analyst = await api("analyst");
	const made = await makeCommitment(analyst, { undertakenOn: dayFromToday(-100), due: dayFromToday(20) });
	const none = (status: string, over: Given = {}) => statusGiven(status, 1, { evidence: [], ...over });
	const cases: [Given, string][] = [
		[none("unassessed"), "status: nothing_new"],
		[none("no_evidence"), "status: needs_review"],
		[none("not_started"), "evidence: needs_source"],
		[none("planned"), "evidence: needs_dated_source"],
		[
			none("planned", { evidence: [{ url: "https://example.org/undated" }] }),
			"evidence.0.publishedOn: source_needs_date",
		],
		[none("in_progress"), "evidence: needs_act"],
		[
			none("in_progress", { evidence: [report({ actOn: dayFromToday(-101) })] }),
			"evidence.0.actOn: act_before_undertaking",
		],
		[none("in_progress", { evidence: [report({ stance: "contradicts" })] }), "evidence: only_support_counts"],
		[none("stalled"), "evidence: needs_source"],
		[none("partly_fulfilled"), "evidence: needs_result"],
		[none("fulfilled"), "evidence: needs_deliverable"],
		[none("not_fulfilled"), "status: due_not_past"],
		[none("superseded"), "successorRef: needs_successor"],
		[none("superseded", { successorRef: made.ref }), "successorRef: follows_itself"],
		[none("superseded", { successorRef: "NOBODY-0001" }), "successorRef: not_found"],
		[none("withdrawn", { evidence: [report()] }), "withdrawnBy: needs_withdrawing_party"],
		[none("withdrawn", { withdrawnBy: "TKM" }), "evidence: needs_source"],
		[none("not_assessable", { rationale: "Vague." }), "rationale: rationale_too_short"],
		[none("not_started", { evidence: [report()], effectiveOn: dayFromToday(1) }), "effectiveOn: in_future"],
	];
	for (const [given, expected] of cases) {
		expect(await refusal(analyst, made.ref, given), JSON.stringify(given)).toContain(expected);
	}
	expect((await analyst.get(`/commitments/${made.ref}`)).body).toEqual(made);
});

test("evidence that is not there, or two things at once, is refused at its place", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	const nowhere = "0190a1b2-0000-7000-8000-000000000000";
	expect(await refusal(analyst, ref, statusGiven("not_started", 1, { evidence: [{ passageId: nowhere }] }))).toEqual([
		"evidence.0.passageId: not_found",
	]);
	expect(await refusal(analyst, ref, statusGiven("not_started", 1, { evidence: [{ eventId: "x" }] }))).toEqual([
		"evidence.0.eventId: not_found",
	]);
	const both = { ...report(), eventId: nowhere };
	expect(await refusal(analyst, ref, statusGiven("not_started", 1, { evidence: [both] }))).toContain(
		"evidence.0: needs_one_thing",
	);
	expect(
		await refusal(analyst, ref, statusGiven("not_started", 1, { evidence: [report({ url: "javascript:alert(1)" })] })),
	).toEqual(["evidence.0.url: not_an_address"]);
});

test("a window that is over and was looked at since may end as not fulfilled", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref, timeliness } = await makeCommitment(analyst, { due: dayFromToday(-60) });
	expect(timeliness).toBe("overdue");
	const given = statusGiven("not_fulfilled", 1, { evidence: [] });
	expect(await refusal(analyst, ref, given)).toEqual(["status: needs_review_after_due"]);
	const review = await analyst.post(`/commitments/${ref}/reviews`, { places: "Both ministries' sites" });
	expect(review.status).toBe(201);
	const looked = (await analyst.get(`/commitments/${ref}`)).body;
	expect(looked).toMatchObject({ status: "no_evidence", timeliness: "outcome_unknown", version: 2 });
	const { status, body } = await analyst.post(`/commitments/${ref}/status`, { ...given, version: 2 });
	expect(status).toBe(200);
	expect(body).toMatchObject({ status: "not_fulfilled", confirmed: false, timeliness: "closed" });
});

test("superseded leads on to its successor, and no chain comes back to where it began", async ({ api }) => {
	const analyst = await api("analyst");
	const [one, two] = [await makeCommitment(analyst), await makeCommitment(analyst)];
	const supersede = (ref: string, successorRef: string) =>
		analyst.post(`/commitments/${ref}/status`, statusGiven("superseded", 1, { evidence: [], successorRef }));
	expect((await supersede(one.ref, two.ref)).status).toBe(200);
	expect(await supersede(two.ref, one.ref)).toMatchObject({
		status: 422,
		body: { errors: [expect.objectContaining({ path: "successorRef", rule: "makes_loop" })] },
	});
});

test("a verdict stays provisional until somebody else who may confirms it", async ({ api, makePerson }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const verdict = await makeVerdict(analyst);
	expect(verdict.confirmed).toBe(false);
	const given = { statusChangeId: verdict.statusChangeId, version: verdict.version };
	const confirm = (who: Api, body: Given = given) => who.post(`/commitments/${verdict.ref}/confirm`, body);
	expect((await confirm(analyst)).status).toBe(403);
	expect((await confirm(await api("viewer"))).status).toBe(403);
	expect((await confirm(reviewer, { ...given, version: 1 })).status).toBe(409);
	expect(await confirm(reviewer)).toMatchObject({
		status: 200,
		body: { confirmed: true, version: verdict.version + 1 },
	});
	const twice = await confirm(await api(await makePerson("reviewer")), { ...given, version: verdict.version + 1 });
	expect(twice).toMatchObject({
		status: 422,
		body: { errors: [expect.objectContaining({ rule: "already_confirmed" })] },
	});
});

test("nobody confirms a verdict of their own, whatever their role", async ({ api }) => {
	for (const role of ["reviewer", "admin"] as const) {
		const author = await api(role);
		const { ref, statusChangeId, version } = await makeVerdict(author);
		const { status, body } = await author.post(`/commitments/${ref}/confirm`, { statusChangeId, version });
		expect(status).toBe(422);
		expect(body.errors).toEqual([expect.objectContaining({ path: "statusChangeId", rule: "own_verdict" })]);
		expect((await author.get(`/commitments/${ref}`)).body.confirmed).toBe(false);
	}
});

test("what was closed opens again only with a reason and a source", async ({ api }) => {
	const analyst = await api("analyst");
	const { ref, version } = await makeVerdict(analyst);
	const bare = statusGiven("not_started", version, { evidence: [] });
	expect(await refusal(analyst, ref, bare)).toContain("evidence: needs_source_to_reopen");
	const opened = await analyst.post(`/commitments/${ref}/status`, { ...bare, evidence: [report()] });
	expect(opened).toMatchObject({ status: 200, body: { status: "not_started", confirmed: null } });
});

test("of two who record a status on the same version, the second is told what the first recorded", async ({ api }) => {
	const [analyst, reviewer] = [await api("analyst"), await api("reviewer")];
	const { ref } = await makeCommitment(analyst);
	const answers = await Promise.all([
		analyst.post(`/commitments/${ref}/status`, statusGiven("planned", 1)),
		reviewer.post(`/commitments/${ref}/status`, statusGiven("stalled", 1)),
	]);
	const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
	expect(won?.status).toBe(200);
	expect(lost).toMatchObject({ status: 409, body: { current: { version: 2, status: won?.body.status } } });
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.filter((one: Given) => one.type === "status")).toHaveLength(1);
});
