import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../db";
import { inRequest } from "../request";
import { bulkHand, putAway } from "../testing/bulk";
import { asOwner, testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";
import { findPlan, prepareBulk } from "./plan";
import { startBulk } from "./run";

await testDatabase("empty");

let analyst: Viewer;
let colleague: Viewer;
let viewer: Viewer;
let hand: ReturnType<typeof bulkHand>;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	colleague = await signedIn("analyst");
	viewer = await signedIn("viewer");
	hand = bulkHand(analyst);
});

describe("a plan", () => {
	it("changes nothing, keeps each as it is seen, and says what to expect", async () => {
		const [one = "", two = "", three = ""] = await hand.fresh(3, { sectors: ["trade"] });
		await db().commitment.updateMany({ where: { ref: two }, data: { importance: "high" } });
		await putAway(three);
		const given = { refs: [one, two, three, "SOZ-9999", one], change: { importance: "high" }, dryRun: true };
		const tables = await changedTables(() => hand.planned(given));
		expect(tables).toEqual(["audit_events", "bulk_items", "bulk_runs"]);
		const run = await hand.view(await hand.planned(given));
		expect(run).toMatchObject({ state: "prepared", total: 4, expected: { changed: 1, same: 1, archived: 1, gone: 1 } });
		expect(run.items).toHaveLength(1);
		expect(run.items[0]).toMatchObject({ ref: one, before: { importance: "normal" }, after: { importance: "high" } });
		expect(run.notDone.map(({ ref, foreseen }) => [ref, foreseen])).toEqual([
			[three, "archived"],
			["SOZ-9999", "gone"],
		]);
	});

	it("takes all that a filter matches, archived ones only where it says so", async () => {
		const refs = await hand.fresh(3, { sectors: ["caspian"] });
		await putAway(refs[0] ?? "");
		const change = { importance: "low" };
		expect(await hand.view(await hand.planned({ filter: { sector: "caspian" }, change }))).toMatchObject({
			total: 2,
			scope: { sector: ["caspian"] },
		});
		const all = { sector: ["caspian"], archived: [true, false] };
		expect(await hand.view(await hand.planned({ filter: all, change }))).toMatchObject({ total: 3 });
		expect(await hand.view(await hand.planned({ filter: "sector=caspian&sort=-due", change }))).toMatchObject({
			total: 2,
		});
	});

	it.each([
		[{ colour: "red" }, "filter.colour", "unknown_filter"],
		[{ status: ["planned", "done"] }, "filter.status", "unknown_filter"],
		[{ party: "NOPE" }, "filter.party", "unknown_filter"],
		[{ owner: randomUUID() }, "filter.owner", "unknown_filter"],
		[{ q: "x".repeat(501) }, "filter.q", undefined],
		[{ status: "" }, "filter.status", "required"],
		[{ status: [] }, "filter.status", "required"],
		[{ asOf: "2024-01-01" }, "filter.asOf", "past_not_changed"],
		[{ knownAt: "2024-01-01" }, "filter.knownAt", "past_not_changed"],
		[{ limit: 10 }, "filter.limit", "page_not_a_set"],
		[{ cursor: "abc" }, "filter.cursor", "page_not_a_set"],
		["sector=trade&__proto__=1", "filter.__proto__", "unknown_filter"],
	])("is refused for a filter %j that a list would pass over", async (filter, path, rule) => {
		await hand.fresh(1);
		const outcome = await changingNothing(() => prepareBulk(analyst, { filter, change: { importance: "low" } }));
		expect(outcome).toMatchObject({ refused: "invalid", errors: [{ path, ...(rule && { rule }) }] });
	});

	it.each([
		[{ refs: ["SOZ-0001"], change: {} }, "change", "nothing_chosen"],
		[{ refs: ["SOZ-0001"], change: { reason: "Why?" } }, "change", "nothing_chosen"],
		[{ refs: ["SOZ-0001"], change: { status: "fulfilled" } }, "change.status", "unknown_field"],
		[{ refs: ["SOZ-0001"], change: { archived: true } }, "change.reason", "required"],
		[{ refs: ["SOZ-0001"], change: { importance: "low", reason: "x" } }, "change.reason", "only_for_archiving"],
		[{ refs: ["SOZ-0001"], change: { importance: "urgent" } }, "change.importance", "not_one_of"],
		[{ refs: ["SOZ-0001"], change: { ownerId: randomUUID() } }, "change.ownerId", "not_found"],
		[{ refs: ["SOZ-0001"], change: { sectors: {} } }, "change.sectors", "required"],
		[{ refs: ["SOZ-0001"], change: { sectors: { add: ["trade"], set: [] } } }, "change.sectors", "set_or_add"],
		[
			{ refs: ["SOZ-0001"], change: { sectors: { add: ["trade"], remove: ["trade"] } } },
			"change.sectors",
			"listed_twice",
		],
		[
			{ refs: ["SOZ-0001"], change: { nextAction: { what: "x".repeat(10_000) } } },
			"change.nextAction.what",
			"too_long",
		],
		[{ refs: ["SOZ-0001"], change: { nextAction: { what: " " } } }, "change.nextAction.what", "required"],
		[{ refs: [], change: { importance: "low" } }, "refs", "too_little"],
		[{ change: { importance: "low" } }, "refs", "refs_or_filter"],
		[{ refs: ["SOZ-0001"], filter: {}, change: { importance: "low" } }, "refs", "refs_or_filter"],
		[{ refs: ["SOZ-1\0"], change: { importance: "low" } }, "refs.0", "bad_characters"],
		[{ refs: Array.from({ length: 5001 }, (_, n) => `SOZ-${n}`), change: { importance: "low" } }, "refs", "too_much"],
	])("is refused for %j", async (given, path, rule) => {
		const outcome = await changingNothing(() => prepareBulk(analyst, given));
		expect(outcome).toMatchObject({ refused: "invalid" });
		const said = outcome && "errors" in outcome ? outcome.errors : [];
		expect(said).toContainEqual(expect.objectContaining({ path, rule }));
	});

	it("is refused to a viewer before anything of it is read, and that is noted", async () => {
		const outcome = await changingNothing(() => prepareBulk(viewer, { nonsense: true }));
		expect(outcome).toEqual({ refused: "forbidden" });
		expect(await db().auditEvent.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			...{ action: "bulk.plan", actorId: viewer.userId, refused: true },
		});
	});

	it("of more than five thousand is refused, and says how many there may be", async () => {
		await asOwner(
			`INSERT INTO commitments (id, ref, kind, titles, lang, created_by_id, strength)
			SELECT gen_random_uuid(), 'MANY-' || lpad(n::text, 4, '0'), 'standing', '{"en":"One of many"}', 'en', $1, 'signed'
			FROM generate_series(1, 5001) n`,
			[analyst.userId],
		);
		const filter = { kind: "standing", strength: "signed" };
		const change = { importance: "low" };
		expect(await changingNothing(() => prepareBulk(analyst, { filter, change }))).toEqual({
			refused: "rule",
			errors: [{ path: "filter", rule: "too_many_matches", values: { max: 5000 } }],
		});
		await asOwner("UPDATE commitments SET strength = 'agreed' WHERE ref = 'MANY-5001'");
		expect(await hand.view(await hand.planned({ filter, change }))).toMatchObject({
			total: 5000,
			expected: { changed: 5000 },
		});
		expect(await changingNothing(() => prepareBulk(analyst, { filter: { q: "zzzznothing" }, change }))).toMatchObject({
			errors: [{ path: "filter", rule: "nothing_matches" }],
		});
	}, 30_000);

	it("sent twice is made once, and found again by its form's key", async () => {
		const refs = await hand.fresh(1);
		const idempotency = { key: "form:abc", fingerprint: new Uint8Array(32) };
		const send = () =>
			inRequest({ requestId: null, idempotency }, () => prepareBulk(analyst, { refs, change: { importance: "low" } }));
		const outcome = await send();
		await expect(send()).rejects.toBeInstanceOf(Replay);
		expect(outcome).toEqual({ done: { id: await findPlan(analyst, "abc") } });
		expect(await findPlan(colleague, "abc")).toBeNull();
	});

	it("older than a day is not carried out, and leaves but its outline when the next is made", async () => {
		const refs = await hand.fresh(1);
		const change = { importance: "low" };
		const id = await hand.planned({ refs, change });
		await asOwner("UPDATE bulk_runs SET created_at = now() - interval '25 hours' WHERE id = $1", [id]);
		expect(await startBulk(analyst, id)).toMatchObject({ errors: [{ rule: "plan_expired" }] });
		expect(await hand.view(id)).toMatchObject({ isExpired: true });
		await hand.planned({ refs, change });
		expect(await db().bulkItem.count({ where: { runId: id } })).toBe(0);
	});
});
