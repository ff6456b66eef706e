import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/date-value";
import { MOST_REPORT_ITEMS } from "@/lib/domain/report";
import { makeAgreement, makeCommitment } from "@/prisma/fixtures";
import { dayOf } from "../clock";
import { db } from "../db";
import { inRequest } from "../request";
import { asOwner } from "../testing/database";
import { changingNothing } from "../testing/print";
import { doneOf, linkTo, PASSWORD, reportOf, ruleOf, sharedWorld } from "../testing/reports";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";
import { changeLink, makeLink, revokeAllLinks, revokeLink } from "./links";
import { getReport, listReports, previewReport } from "./read";
import { listLinks } from "./register";
import { archiveReport, createReport, editReport } from "./write";

let analyst: Viewer;
let colleague: Viewer;
let admin: Viewer;
let world: Awaited<ReturnType<typeof sharedWorld>>;

beforeAll(async () => {
	[analyst, colleague, admin] = [await signedIn("analyst"), await signedIn("analyst"), await signedIn("admin")];
	world = await sharedWorld(analyst);
});

const base = { title: "How it stands", locale: "ru" };

describe("a report", () => {
	it("keeps a filter of its own, with ids for codes and its maker for “me”", async () => {
		const code = `R${randomUUID().replaceAll("-", "").slice(0, 6).toUpperCase()}`;
		const { id: agreementId } = await makeAgreement(db(), { code });
		await makeCommitment(db(), { agreementId, ownerId: analyst.userId, createdById: analyst.userId });
		const filter = `?agreement=${code}&owner=me&sort=-due&limit=5&view=${randomUUID()}&archived=false`;
		const { id } = await doneOf(createReport(analyst, { ...base, scope: { filter } }));
		const report = await getReport(colleague, id);
		expect(report?.scope).toEqual({ filter: `agreement=${agreementId}&owner=${analyst.userId}&sort=-due` });
		expect(report).toMatchObject({ version: 1, isMine: false, links: { live: 0, frozen: 0 }, locale: "ru" });
		expect(report?.show).toEqual({ notes: false, evidence: true, history: true, charts: true });
		await db().agreement.update({ where: { id: agreementId }, data: { code: `${code}X` }, select: { id: true } });
		expect((await previewReport(colleague, id))?.summary.total).toBe(1);
	});

	it("shows nothing rather than more where a part of its filter has lost its meaning", async () => {
		const id = await reportOf(analyst, world.agreementId);
		await asOwner("UPDATE reports SET query = query || '&status=gone_for_good' WHERE id = $1", [id]);
		expect((await previewReport(analyst, id))?.summary.total).toBe(0);
	});

	it("keeps the order of commitments picked one by one, each once", async () => {
		const refs = [world.open.ref, world.full.ref.toLowerCase(), world.open.ref];
		const { id } = await doneOf(createReport(analyst, { ...base, scope: { refs } }));
		const preview = await previewReport(analyst, id);
		expect(preview?.groups[0]?.items.map(({ ref }) => ref)).toEqual([world.open.ref, world.full.ref]);
	});

	it.each([
		[{ scope: {} }, "scope scope_empty"],
		[{ scope: { refs: [] } }, "scope scope_empty"],
		[{ scope: { filter: {} } }, "scope scope_empty"],
		[{ scope: { filter: "sort=due" } }, "scope scope_empty"],
		[{ scope: { refs: ["SOZ-0999999"] } }, "scope.refs.0 not_found"],
		[{ scope: { refs: ["\0"] } }, "scope.refs.0 bad_characters"],
		[{ scope: { refs: Array(5000).fill("SOZ-0001") } }, "scope.refs too_much"],
		[{ scope: { refs: ["SOZ-0001"], filter: "status=planned" } }, "scope refs_or_filter"],
		[{ scope: { filter: { status: "nothing" } } }, "scope.filter.status unknown_filter"],
		[{ scope: { filter: { agreement: randomUUID() } } }, "scope.filter.agreement unknown_filter"],
		[{ scope: { filter: { kind: "measure", asOf: "2020-01-01" } } }, "scope.filter.asOf past_not_shared"],
		[{ scope: { filter: { kind: "measure", archived: true } } }, "scope.filter.archived archived_not_shared"],
		[{ scope: { filter: { q: randomUUID() } } }, "scope scope_matches_nothing"],
		[{ scope: { filter: { status: "planned" } }, title: " " }, "title required"],
		[{ scope: { filter: { status: "planned" } }, intro: "x".repeat(10_001) }, "intro too_long"],
		[{ scope: { filter: { status: "planned" } }, locale: "kk" }, "locale not_one_of"],
		[{ scope: { filter: { status: "planned" } }, ownerId: "x" }, "ownerId unknown_field"],
	])("is not made of %j", async (given, said) => {
		expect(ruleOf(await createReport(analyst, { ...base, ...given }))).toBe(said);
	});

	it("holds a thousand and no more", async () => {
		const { id: agreementId } = await makeAgreement(db());
		const fill = (from: number, to: number) =>
			asOwner(
				`INSERT INTO commitments (id, ref, kind, titles, lang, agreement_id, created_by_id, changed_at, created_at)
				SELECT gen_random_uuid(), 'MANY-' || 1000 + n, 'measure', '{"en": "One of many"}', 'en', $1::uuid, $2::uuid,
					now(), now() FROM generate_series($3::int, $4::int) n`,
				[agreementId, analyst.userId, from, to],
			);
		await fill(1, MOST_REPORT_ITEMS);
		const id = await reportOf(analyst, agreementId);
		await fill(MOST_REPORT_ITEMS + 1, MOST_REPORT_ITEMS + 3);
		const preview = await previewReport(analyst, id);
		expect([preview?.summary.total, preview?.leftOut]).toEqual([MOST_REPORT_ITEMS, 3]);
		const again = await createReport(analyst, { ...base, scope: { filter: { agreement: agreementId } } });
		expect(again).toMatchObject({ errors: [{ rule: "scope_too_large", values: { max: 1000, found: 1003 } }] });
	});

	it("is for those who may share; everybody at the desk may look", async () => {
		const viewer = await signedIn("viewer");
		const id = await reportOf(analyst, world.agreementId);
		const given = { ...base, scope: { refs: [world.full.ref] } };
		expect(await createReport(viewer, given)).toEqual({ refused: "forbidden" });
		expect(await editReport(viewer, id, { title: "Mine", version: 1 })).toEqual({ refused: "forbidden" });
		expect(await makeLink(viewer, id, { mode: "live" })).toEqual({ refused: "forbidden" });
		expect((await listReports(viewer)).map((report) => report.id)).toContain(id);
		expect(await previewReport(viewer, id)).toHaveProperty("withheld");
	});

	it("counts what is held back", async () => {
		const preview = await previewReport(analyst, await reportOf(analyst, world.agreementId));
		expect(preview?.withheld).toEqual({ internalNotes: 1, provisionalVerdicts: 1, archived: 1 });
		expect(preview?.summary).toMatchObject({ total: 2, provisional: 1, rate: { of: 0, leftOut: { unconfirmed: 1 } } });
	});

	it("keeps what it was before each change, and notes who changed it", async () => {
		const id = await reportOf(analyst, world.agreementId, { intro: "Before." });
		const edited = await editReport(colleague, id, {
			title: "Since May",
			intro: null,
			show: { notes: false },
			version: 1,
		});
		expect(edited).toEqual({ done: { id, version: 2 } });
		const versions = await db().reportVersion.findMany({ where: { reportId: id } });
		expect(versions).toMatchObject([{ version: 1, changedById: colleague.userId, row: { intro: "Before." } }]);
		const actions = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
		expect(actions.map(({ action, actorId }) => [action, actorId])).toEqual([
			["report.create", analyst.userId],
			["report.edit", colleague.userId],
		]);
		expect(await editReport(analyst, id, { title: "Late", version: 1 })).toMatchObject({
			...{ refused: "stale", current: { version: 2, title: "Since May" } },
		});
		expect(await editReport(analyst, id, { title: "Since May", version: 2 })).toEqual({ done: { id, version: 2 } });
		expect(await editReport(analyst, randomUUID(), { title: "x", version: 1 })).toBeNull();
		expect(await editReport(analyst, "no id", { title: "x", version: 1 })).toBeNull();
	});

	it("widens under a live link only for its maker or an admin, and only when that is confirmed", async () => {
		const id = await reportOf(analyst, world.agreementId, { show: { notes: false } });
		await linkTo(analyst, id, { mode: "frozen" });
		const wider = { scope: { refs: [world.outside.ref] } };
		expect(await editReport(colleague, id, { show: { notes: true }, version: 1 })).toHaveProperty("done");
		await linkTo(colleague, id);
		expect(ruleOf(await editReport(colleague, id, { ...wider, confirmWiden: true, version: 2 }))).toBe(
			"scope widen_not_yours",
		);
		expect(ruleOf(await editReport(analyst, id, { ...wider, version: 2 }))).toBe("confirmWiden confirm_widen");
		expect(await editReport(analyst, id, { ...wider, confirmWiden: true, version: 2 })).toHaveProperty("done");
		const [event] = await db().auditEvent.findMany({
			...{ where: { subjectId: id, action: "report.edit", refused: false }, orderBy: { id: "desc" }, take: 1 },
		});
		expect(event?.details).toMatchObject({ widened: true });
		expect(await editReport(colleague, id, { show: { notes: false }, title: "Less", version: 3 })).toHaveProperty(
			"done",
		);
		expect(
			await editReport(admin, id, { ...{ show: { notes: true }, confirmWiden: true, version: 4 } }),
		).toHaveProperty("done");
	});

	it("is archived by its maker or an admin, and brought back", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const away = { reason: "No longer needed.", version: 1 };
		expect(ruleOf(await archiveReport(colleague, id, away))).toBe(" not_your_report");
		expect(await archiveReport(analyst, id, away)).toHaveProperty("done");
		expect((await listReports(analyst)).map((report) => report.id)).not.toContain(id);
		expect((await listReports(analyst, { archived: true })).map((report) => report.id)).toContain(id);
		expect(ruleOf(await editReport(analyst, id, { title: "x", version: 2 }))).toBe(" report_archived");
		expect(ruleOf(await makeLink(analyst, id, { mode: "live" }))).toBe(" report_archived");
		expect(await archiveReport(admin, id, { archived: false, version: 2 })).toHaveProperty("done");
	});
});

describe("a link", () => {
	it("tells its token once and keeps its hash alone", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const link = await linkTo(analyst, id, { label: "For the embassy", password: PASSWORD });
		expect(link.token).toMatch(/^[\w-]{43}$/);
		expect(link.url.endsWith(`/r/${link.token}`)).toBe(true);
		const kept = await asOwner("SELECT to_jsonb(l)::text AS row FROM report_links l WHERE id = $1", [link.id]);
		const audited = await db().auditEvent.findMany({ where: { subjectId: id } });
		const all = JSON.stringify([kept, audited.map(({ details }) => details), await listLinks(analyst)]);
		expect(all).not.toContain(link.token);
		expect(all).not.toContain(PASSWORD);
		expect(JSON.stringify(await listLinks(admin))).not.toContain("argon2");
		const [registered] = await listLinks(analyst, { reportId: id });
		expect(registered).toMatchObject({ label: "For the embassy", hasPassword: true, state: "living", views: 0 });
		expect((await getReport(colleague, id))?.links).toEqual({ live: 1, frozen: 0 });
	});

	it("is replayed without its token", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const idempotency = { key: `api:${randomUUID()}`, fingerprint: new Uint8Array(32) };
		const call = () => inRequest({ requestId: null, idempotency }, () => linkTo(analyst, id));
		const made = await call();
		await expect(call()).rejects.toBeInstanceOf(Replay);
		const where = { userId_key: { userId: analyst.userId, key: idempotency.key } };
		const kept = await db().idempotencyKey.findUniqueOrThrow({ where });
		expect(kept.body).toMatchObject({ done: { id: made.id, token: null, url: null } });
		expect(await db().reportLink.count({ where: { reportId: id } })).toBe(1);
	});

	it("is good for thirty days unless said, and for a year at most", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const days = (at: string) => (Date.parse(at) - Date.now()) / 86_400_000;
		expect(days((await linkTo(analyst, id)).expiresAt)).toBeCloseTo(30, 1);
		expect(days((await linkTo(analyst, id, { expiresAt: addDays(dayOf(new Date()), 365) })).expiresAt)).toBeGreaterThan(
			365,
		);
		const soon = new Date(Date.now() + 60_000).toISOString();
		expect((await linkTo(analyst, id, { expiresAt: soon })).expiresAt).toBe(soon);
	});

	it.each([
		[{ mode: "open" }, "mode not_one_of"],
		[{ expiresAt: "2020-01-01" }, "expiresAt expiry_past"],
		[{ expiresAt: "2020-01-01T00:00:00Z" }, "expiresAt expiry_past"],
		[{ expiresAt: addDays(dayOf(new Date()), 366) }, "expiresAt expiry_too_far"],
		[{ expiresAt: "9999-12-31" }, "expiresAt expiry_too_far"],
		[{ expiresAt: "2999-01-01T00:00:00+05:00" }, "expiresAt expiry_too_far"],
		[{ expiresAt: "soon" }, "expiresAt not_a_date"],
		[{ password: "abc" }, "password password_too_short"],
		[{ password: "" }, "password password_too_short"],
		[{ password: "password1234" }, "password password_common"],
		[{ password: PASSWORD, embedSites: ["https://example.org"] }, "embedSites embed_with_password"],
		[{ embedSites: ["http://example.org"] }, "embedSites.0 not_a_site"],
		[{ embedSites: ["https://example.org/page"] }, "embedSites.0 not_a_site"],
		[{ embedSites: ["https://*"] }, "embedSites.0 not_a_site"],
		[{ token: "x" }, "token unknown_field"],
	])("is not made of %j", async (given, said) => {
		const id = await reportOf(analyst, world.agreementId);
		const outcome = await makeLink(analyst, id, { mode: "live", ...given });
		expect(ruleOf(outcome)).toBe(said);
		expect(await db().reportLink.count({ where: { reportId: id } })).toBe(0);
	});

	it("is listed to its maker, its report's maker and an admin, and revoked by them alone", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const link = await linkTo(colleague, id);
		const other = await signedIn("reviewer");
		for (const [viewer, sees] of [
			[analyst, true],
			[colleague, true],
			[admin, true],
			[other, false],
		] as const)
			expect((await listLinks(viewer)).some((one) => one.id === link.id)).toBe(sees);
		await changingNothing(async () => expect(await revokeLink(other, link.id)).toBeNull());
		await changingNothing(async () => expect(await changeLink(other, link.id, { password: PASSWORD })).toBeNull());
		const { revokedAt } = await doneOf(revokeLink(analyst, link.id, { reason: "Sent to the wrong address." }));
		expect(await revokeLink(admin, link.id)).toEqual({ done: { id: link.id, revokedAt } });
		const [registered] = await listLinks(colleague, { reportId: id });
		expect(registered).toMatchObject({ state: "revoked", revokedBy: { id: analyst.userId } });
		expect(ruleOf(await changeLink(analyst, link.id, { password: null }))).toBe(" link_revoked");
		const back = asOwner("UPDATE report_links SET revoked_at = NULL, revoked_by_id = NULL WHERE id = $1", [link.id]);
		await expect(back).rejects.toThrow();
	});

	it("never lasts longer, shows another report or gets another address once it is out", async () => {
		const { id } = await linkTo(analyst, await reportOf(analyst, world.agreementId));
		for (const set of ["expires_at = expires_at + interval '1 day'", "mode = 'frozen'", "token_hash = sha256('x')"])
			await expect(asOwner(`UPDATE report_links SET ${set} WHERE id = $1`, [id])).rejects.toThrow("a link keeps");
	});

	it("goes with all others of its report: one's own report whole, else those one made", async () => {
		const id = await reportOf(analyst, world.agreementId);
		await linkTo(analyst, id);
		await linkTo(colleague, id);
		expect(await revokeAllLinks(colleague, id)).toEqual({ done: { revoked: 1 } });
		await linkTo(colleague, id, { mode: "frozen" });
		expect(await revokeAllLinks(analyst, id)).toEqual({ done: { revoked: 2 } });
		expect(await revokeAllLinks(analyst, randomUUID())).toBeNull();
	});
});
