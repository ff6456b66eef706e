import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { GET, HEAD } from "@/app/feeds/[token]/route";
import { addDays } from "@/lib/domain/date-value";
import { type MadeFeed, MOST_FEEDS } from "@/lib/domain/feed";
import { makeAgreement, makeCommitment, makeEvent } from "@/prisma/fixtures";
import { today } from "../clock";
import { db } from "../db";
import { inRequest } from "../request";
import { asOwner } from "../testing/database";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";
import { listFeeds, makeFeed, revokeFeed } from "./feeds";
import { grantOfFeed } from "./grant";

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

async function made(viewer: Viewer, given: object = {}): Promise<MadeFeed> {
	const outcome = await makeFeed(viewer, { name: "Mine", ...given }, "en");
	if (!outcome || !("done" in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
	return outcome.done;
}

function asked(token: string, headers: Record<string, string> = {}, path = `${token}.ics`) {
	const request = new Request(`http://localhost:3000/feeds/${path}`, { headers });
	return GET(request, { params: Promise.resolve({ token: path }) });
}

async function entries(token: string) {
	const calendar = new ICAL.Component(ICAL.parse(await (await asked(token)).text()));
	const events = calendar.getAllSubcomponents("vevent").map((component) => {
		const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
		const value = (name: string) => component.getFirstPropertyValue(name);
		const days = `${startDate}/${endDate}`;
		return { uid, summary, description, days, status: value("status"), sequence: value("sequence"), url: value("url") };
	});
	return { calendar, events };
}

/** A filter that only this test's commitments lie in. */
async function ofItsOwn() {
	const { id: agreementId } = await makeAgreement(db());
	return { agreementId, query: `agreement=${agreementId}` };
}

describe("a feed", () => {
	it("tells its token once and keeps its hash alone", async () => {
		const { id, token, url } = await made(analyst);
		expect(token).toMatch(/^[\w-]{43}$/);
		expect(url.endsWith(`/feeds/${token}.ics`)).toBe(true);
		const [row] = await asOwner("SELECT to_jsonb(f)::text AS row FROM calendar_feeds f WHERE id = $1", [id]);
		expect(String(row?.row)).not.toContain(token);
		const audited = await db().auditEvent.findMany({ where: { subjectId: id } });
		expect(JSON.stringify(audited.map(({ details, action }) => [action, details]))).not.toContain(token);
		expect(audited.map(({ action }) => action)).toEqual(["feed.make"]);
		expect((await listFeeds(analyst)).find((feed) => feed.id === id)).not.toHaveProperty("token");
	});

	it("is replayed without its token", async () => {
		const idempotency = { key: `api:${randomUUID()}`, fingerprint: new Uint8Array(32) };
		const call = () => inRequest({ requestId: null, idempotency }, () => made(analyst));
		const { id } = await call();
		await expect(call()).rejects.toBeInstanceOf(Replay);
		const where = { userId_key: { userId: analyst.userId, key: idempotency.key } };
		const kept = await db().idempotencyKey.findUniqueOrThrow({ where });
		expect(kept.body).toMatchObject({ done: { id, token: null, url: null } });
	});

	it("keeps its filter in one spelling, without order, page and past", async () => {
		const { query } = await made(analyst, { query: "?kind=measure&owner=me&sort=-due&limit=5&kind=project&cursor=x" });
		expect(query).toBe("owner=me&kind=measure&kind=project");
	});

	it.each([
		[{ name: "" }, "name required"],
		[{ name: "x".repeat(101) }, "name too_long"],
		[{ name: "x", query: "status=nothing" }, "query filter_unknown"],
		[{ name: "x", query: `agreement=${randomUUID()}` }, "query filter_unknown"],
		[{ name: "x", query: `q=${"x".repeat(5000)}` }, "query too_long"],
		[{ name: "x", carries: [] }, "carries too_little"],
		[{ name: "x", carries: ["notes"] }, "carries.0 not_one_of"],
		[{ name: "x", token: "y" }, "token unknown_field"],
	])("is not made of %j", async (given, said) => {
		const answer = await makeFeed(analyst, given, "en");
		if (!answer || !("errors" in answer)) throw new Error("went through");
		expect(`${answer.errors[0]?.path} ${answer.errors[0]?.rule}`).toBe(said);
	});

	it("is made by every role, and by nobody beyond the cap, two at once included", async () => {
		const viewer = await signedIn("viewer");
		const outcomes = await Promise.all(
			Array.from({ length: MOST_FEEDS + 2 }, (_, n) => makeFeed(viewer, { name: `Feed ${n}` }, "tr")),
		);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(MOST_FEEDS);
		expect(await makeFeed(viewer, { name: "One more" }, "tr")).toMatchObject({ errors: [{ rule: "too_many_feeds" }] });
		const [first] = await listFeeds(viewer);
		await revokeFeed(viewer, first?.id ?? "");
		expect(await makeFeed(viewer, { name: "One more" }, "tr")).toHaveProperty("done");
	});
});

describe("a feed's address", () => {
	it("is a 404 at once when revoked, and stays one", async () => {
		const { id, token } = await made(analyst);
		expect((await asked(token)).status).toBe(200);
		expect(await revokeFeed(analyst, id)).toHaveProperty("done");
		const gone = await asked(token);
		expect([gone.status, await gone.text()]).toEqual([404, "There is nothing at this address.\n"]);
		expect(await revokeFeed(analyst, id)).toBeNull();
		expect((await listFeeds(analyst)).map((feed) => feed.id)).not.toContain(id);
		const back = asOwner("UPDATE calendar_feeds SET revoked_at = NULL WHERE id = $1", [id]);
		await expect(back).rejects.toThrow("stays revoked");
	});

	it("is the same 404 for an unknown token, another form of it, and a closed account", async () => {
		const owner = await signedIn("viewer");
		const { token } = await made(owner);
		for (const path of ["x.ics", `${"A".repeat(43)}.ics`, token, `${token}.ICS`, `${token}.ics.ics`, `%00${token}.ics`])
			expect([path, (await asked(token, {}, path)).status]).toEqual([path, 404]);
		await db().user.update({ where: { id: owner.userId }, data: { deactivatedAt: new Date() }, select: { id: true } });
		expect((await asked(token)).status).toBe(404);
		expect(await grantOfFeed(token)).toBeNull();
	});

	it("is nobody else's to revoke", async () => {
		const { id, token } = await made(analyst);
		const admin = await signedIn("admin");
		expect(await revokeFeed(admin, id)).toBeNull();
		expect(await revokeFeed(admin, "no id")).toBeNull();
		expect((await asked(token)).status).toBe(200);
	});

	it("answers as a private calendar, counts readings, and lets one that has it go without", async () => {
		const { id, token } = await made(analyst, await ofItsOwn().then(({ query }) => ({ query })));
		const answer = await asked(token);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			"content-type": "text/calendar; charset=utf-8",
			"cache-control": "private, no-store",
			"x-robots-tag": "noindex, nofollow, noarchive",
			"referrer-policy": "no-referrer",
		});
		const again = await asked(token, { "if-none-match": answer.headers.get("etag") ?? "" });
		expect([again.status, await again.text()]).toEqual([304, ""]);
		const path = `${token}.ics`;
		const request = new Request(`http://localhost:3000/feeds/${path}`, { method: "HEAD" });
		expect((await HEAD(request, { params: Promise.resolve({ token: path }) })).status).toBe(200);
		const feed = (await listFeeds(analyst)).find((one) => one.id === id);
		expect(feed).toMatchObject({ fetches: 2 });
		expect(feed?.fetchedAt).not.toBeNull();
	});
});

describe("what a feed holds", () => {
	it("is what is due, on the last day of its window, until it is closed", async () => {
		const { agreementId, query } = await ofItsOwn();
		const of = (given: object) => makeCommitment(db(), { agreementId, createdById: analyst.userId, ...given });
		const day = await of({ due: "2027-03-04", titles: { en: "Open, the; crossing\\", ru: "Открыть переход" } });
		const year = await of({ due: "2028" });
		await of({ due: "2027", status: "fulfilled" });
		await of({ due: "2027/.." });
		await of({});
		await of({ due: "2027-05-05", archived: true });
		const { events } = await entries((await made(analyst, { query })).token);
		expect(events).toMatchObject([
			{ uid: `due-${day.id}@soz`, summary: `Due: Open, the; crossing\\ (${day.ref})`, days: "2027-03-04/2027-03-05" },
			{ uid: `due-${year.id}@soz`, days: "2028-12-31/2029-01-01" },
		]);
		expect(events[0]?.url).toMatch(new RegExp(`/commitments/${day.ref}$`));
		expect(events[1]?.description).toContain("Due: 2028.");
	});

	it("are open next actions, one's own and others', and never a note", async () => {
		const { agreementId, query } = await ofItsOwn();
		const { id: commitmentId } = await makeCommitment(db(), { agreementId, createdById: analyst.userId });
		const other = await signedIn("reviewer");
		const act = (what: string, ownerId: string, more: object = {}) =>
			db().nextAction.create({
				data: {
					...{ commitmentId, what, lang: "en", ownerId, createdById: ownerId, dueOn: new Date("2027-01-02") },
					...more,
				},
			});
		await act("Call the ministry", analyst.userId);
		await act("Ask the embassy", other.userId);
		await act("Done already", analyst.userId, { doneAt: new Date(), doneById: analyst.userId });
		await act("Some day", analyst.userId, { dueOn: null });
		await db().note.create({
			data: { commitmentId, body: "canary of a note", lang: "en", visibility: "internal", createdById: analyst.userId },
		});
		const { token } = await made(analyst, { query });
		const { events } = await entries(token);
		expect(events.map(({ summary }) => summary).toSorted()).toEqual([
			`To do (${other.name}): Ask the embassy`,
			"To do: Call the ministry",
		]);
		expect(await (await asked(token)).text()).not.toContain("canary");
	});

	it("are the events that bear on the filter, by state, all days only where each is known", async () => {
		const { agreementId, query } = await ofItsOwn();
		const { id: commitmentId } = await makeCommitment(db(), { agreementId, createdById: analyst.userId });
		const createdById = analyst.userId;
		const bear = async (given: object) => {
			const { id: eventId } = await makeEvent(db(), { createdById, titles: { en: "Session" }, ...given });
			await db().commitmentEvent.create({ data: { commitmentId, eventId, role: "fulfils", createdById } });
		};
		await bear({ state: "held", date: "2021-02-03/2021-02-05" });
		await bear({ state: "cancelled", date: "2021-03-03" });
		await bear({ state: "put_off", date: "2021-04" });
		await bear({ state: "planned", date: "2021" });
		await bear({ state: "planned", date: null });
		await makeEvent(db(), { createdById, titles: { en: "Of nobody" }, date: "2021-02-03" });
		const { token } = await made(analyst, { query, carries: ["events"] });
		const { events } = await entries(token);
		expect(events.map(({ summary, days, status }) => [summary, days, status])).toEqual([
			["Session", "2021-02-03/2021-02-06", "CONFIRMED"],
			["Cancelled: Session", "2021-03-03/2021-03-04", "CANCELLED"],
			["Put off: Session (April 2021)", "2021-04-30/2021-05-01", "CANCELLED"],
			["Session (2021)", "2021-12-31/2022-01-01", "TENTATIVE"],
		]);
	});

	it("follows its owner where it says “me”, and speaks the owner's language", async () => {
		const owner = await signedIn("viewer");
		const given = { due: "2027-06-07", createdById: analyst.userId, titles: { en: "Mine", tr: "Benim" } };
		await makeCommitment(db(), { ...given, ownerId: owner.userId });
		await makeCommitment(db(), { ...given, ownerId: analyst.userId });
		const { token } = await made(owner, { query: "owner=me", carries: ["due_dates"] });
		expect((await entries(token)).events.map(({ summary }) => summary.replace(/\(.*/, ""))).toEqual(["Due: Mine "]);
		await db().user.update({ where: { id: owner.userId }, data: { locale: "tr" }, select: { id: true } });
		expect((await entries(token)).events[0]?.summary).toContain("Son tarih: Benim");
	});

	it("is at most two thousand dates, those nearest to today, and says so", async () => {
		const { agreementId, query } = await ofItsOwn();
		await asOwner(
			`INSERT INTO commitments (id, ref, kind, titles, lang, agreement_id, due_value, due_first, due_last, due_precision,
				due_basis, first_due_value, first_due_last, created_by_id, changed_at, created_at)
			SELECT gen_random_uuid(), 'FEED-' || n + 2000, 'measure', '{"en": "One of many"}', 'en', $1::uuid,
				to_char($2::date + n, 'YYYY-MM-DD'), $2::date + n, $2::date + n, 'day', 'stated',
				to_char($2::date + n, 'YYYY-MM-DD'), $2::date + n, $3::uuid, now(), now()
			FROM generate_series(-900, 1300) n`,
			[agreementId, today(), analyst.userId],
		);
		const { calendar, events } = await entries((await made(analyst, { query })).token);
		expect(events).toHaveLength(2000);
		expect(events[0]?.days.slice(0, 10)).toBe(addDays(today(), -900));
		expect(events.at(-1)?.days.slice(0, 10)).toBe(addDays(today(), 1099));
		expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain("2\\,000 dates nearest to today");
	});
});
