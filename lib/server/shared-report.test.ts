import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { verificationCode } from "@/lib/domain/verification-code";
import { makeCommitment } from "@/prisma/fixtures";
import { reportOutput } from "./api/report-output";
import { editNote, retractNote } from "./commitments/notes";
import { db } from "./db";
import { revokeAllLinks, revokeLink } from "./reports/links";
import { previewReport } from "./reports/read";
import { listLinks } from "./reports/register";
import { archiveReport } from "./reports/write";
import { openShare } from "./shared-report";
import { asOwner } from "./testing/database";
import { doneOf, linkTo, PASSWORD, reportOf, sharedWorld } from "./testing/reports";
import { asked, readShared, tried } from "./testing/shares";
import { signedIn } from "./testing/viewers";
import type { Viewer } from "./viewer";

const NOTHING = "There is nothing at this address.\n";

type World = Awaited<ReturnType<typeof sharedWorld>>;

let analyst: Viewer;
let world: World;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	world = await sharedWorld(analyst);
});

/** Every key at every depth, with "[]" for the items of a list: "groups[].items[].ref". */
function keysOf(value: unknown, at = ""): string[] {
	if (Array.isArray(value)) return value.flatMap((inner) => keysOf(inner, `${at}[]`));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		at ? `${at}.${key}` : key,
		...keysOf(inner, at ? `${at}.${key}` : key),
	]);
}

describe("what a recipient gets", () => {
	it("has just the keys that may be known, and those of its schema", async () => {
		const id = await reportOf(analyst, world.agreementId, { groupBy: "sector", issuer: "Desk for the Caspian" });
		const content = await readShared((await linkTo(analyst, id)).token);
		expect(reportOutput.safeParse(content).error?.issues ?? []).toEqual([]);
		const counts = /^summary\.by\w+\./;
		const keys = [...new Set(keysOf(content))].filter((key) => !counts.test(key)).toSorted();
		const I = "groups[].items[]";
		const words = (at: string) => [at, `${at}.text`, `${at}.lang`, `${at}.wanted`];
		const passage = (at: string) => [
			...[at, `${at}.number`, ...words(`${at}.words`), `${at}.doubtful`, `${at}.source`],
			...["title", "lang", "publisher", "url", "dated"].map((key) => `${at}.source.${key}`),
		];
		const plain = `ref kind strength status statusSince confirmed confidence successor withdrawnBy timeliness freshness
			lookedOn undertaken sectors changedOn fulfilmentTest body`;
		expect(keys).toEqual(
			[
				...["title", "intro", "lang", "asOf", "drawnAt", "mode", "leftOut", "groupBy", "groups", "groups[].key"],
				...["issued", "issued.organisation", "issued.by", "groups[].title", "groups[].items"],
				...["show", "show.notes", "show.evidence", "show.history", "show.charts"],
				...["summary", "summary.total", "summary.byStatus", "summary.byTimeliness", "summary.byFreshness"],
				...["summary.provisional", "summary.rate"],
				...["fulfilled", "partly", "notFulfilled", "of", "rate", "leftOut"].map((key) => `summary.rate.${key}`),
				...["weaker", "open", "otherwiseClosed", "unconfirmed"].map((key) => `summary.rate.leftOut.${key}`),
				...plain.split(/\s+/).map((key) => `${I}.${key}`),
				...["title", "description", "rationale", "agreement"].flatMap((key) => words(`${I}.${key}`)),
				...["due", ...["value", "first", "last", "precision", "basis", "firstValue"].map((key) => `due.${key}`)].map(
					(key) => `${I}.${key}`,
				),
				...[`${I}.parties`, `${I}.parties[].code`, `${I}.parties[].role`, ...words(`${I}.parties[].name`)],
				...[`${I}.written`, `${I}.written[].strength`, `${I}.written[].side`, ...passage(`${I}.written[].passage`)],
				`${I}.evidence`,
				...["stance", "passage", "event", "url", "title", "publishedOn", "actOn"].map(
					(key) => `${I}.evidence[].${key}`,
				),
				`${I}.notes`,
				...["title", "body", "lang", "writtenOn", "changedOn"].map((key) => `${I}.notes[].${key}`),
				`${I}.history`,
				...["on", "value", "type", "status", "confirmed", "recordedOn", "due", "earlier", "role"].map(
					(key) => `${I}.history[].${key}`,
				),
				...words(`${I}.history[].rationale`),
				...[`${I}.history[].reason`, `${I}.history[].reason.text`, `${I}.history[].reason.lang`],
				...[`${I}.history[].event`, ...words(`${I}.history[].event.title`)],
				...["state", "date", "place"].map((key) => `${I}.history[].event.${key}`),
			].toSorted(),
		);
	});

	it.each(["live", "frozen"])("holds nothing that was held back, under a %s link", async (mode) => {
		const id = await reportOf(analyst, world.agreementId);
		const { token, id: linkId } = await linkTo(analyst, id, { mode, label: "canary-label" });
		const answer = await asked(token);
		const said = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
		expect(said).toContain("The crossing was seen open.");
		expect(said).toContain("Open the crossing");
		expect(Object.entries(world.canaries).filter(([, word]) => said.includes(word))).toEqual([]);
		expect(said).not.toContain("canary-");
		expect(said).not.toContain(world.archived.ref);
		expect(said).not.toContain(world.outside.ref);
		for (const one of [analyst.name, analyst.email, analyst.userId, world.ownerId, id, linkId, token])
			expect(said).not.toContain(one);
		expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i);
		expect(said).not.toMatch(/"(version|createdBy|recordedBy|owner|ownerId|importance|id)":/);
	});

	it("leaves out notes, evidence and history where the report does not show them", async () => {
		const show = { notes: false, evidence: false, history: false };
		const content = await readShared(
			(await linkTo(analyst, await reportOf(analyst, world.agreementId, { show }))).token,
		);
		for (const { notes, evidence, history } of content.groups.flatMap(({ items }) => items))
			expect([notes, evidence, history]).toEqual([null, null, null]);
		expect(JSON.stringify(content)).not.toContain("The crossing was seen open.");
	});

	it("is what the preview said, in the report's language", async () => {
		const id = await reportOf(analyst, world.agreementId, { locale: "ru", groupBy: "status" });
		const { withheld: _, ...preview } = (await previewReport(analyst, id)) ?? { withheld: null };
		const content = await readShared((await linkTo(analyst, id)).token);
		expect({ ...content, drawnAt: "" }).toEqual({ ...preview, drawnAt: "" });
		const titles = content.groups.flatMap(({ items }) => items.map(({ title }) => title));
		expect(titles).toContainEqual({ text: "Открыть переход", lang: "ru", wanted: true });
		expect(titles).toContainEqual({ text: "Meet again", lang: "en", wanted: false });
	});

	it("tells of a successor only where that is in the same report", async () => {
		const old = await makeCommitment(db(), { status: "superseded", createdById: analyst.userId });
		const change = await db().statusChange.findFirstOrThrow({
			where: { commitmentId: old.id },
			select: { successor: { select: { ref: true } } },
		});
		const successor = change.successor?.ref ?? "";
		const shown = async (refs: string[]) => {
			const id = await reportOf(analyst, "", { scope: { refs } });
			const content = await readShared((await linkTo(analyst, id)).token);
			return content.groups[0]?.items.find(({ ref }) => ref === old.ref)?.successor;
		};
		expect(await shown([old.ref])).toBeNull();
		expect(await shown([old.ref, successor])).toBe(successor);
	});
});

describe("a live link", () => {
	it("follows the data, notes taken back at once included", async () => {
		const own = await sharedWorld(analyst);
		const { token } = await linkTo(analyst, await reportOf(analyst, own.agreementId));
		expect((await readShared(token)).summary.total).toBe(2);
		const { id } = await makeCommitment(db(), { agreementId: own.agreementId, createdById: analyst.userId });
		expect((await readShared(token)).summary.total).toBe(3);
		await db().commitment.update({ where: { id }, data: { archivedAt: new Date(), archiveReason: "Twice." } });
		expect((await readShared(token)).summary.total).toBe(2);
		await doneOf(retractNote(await signedIn("admin"), own.full.ref, own.noteId));
		expect(JSON.stringify(await readShared(token))).not.toContain("The crossing was seen open.");
	});
});

describe("a frozen link", () => {
	it("answers the same bytes for ever, known by their SHA-256", async () => {
		const own = await sharedWorld(analyst);
		const id = await reportOf(analyst, own.agreementId);
		const { token, id: linkId } = await linkTo(analyst, id, { mode: "frozen" });
		const first = await asked(token);
		const bytes = Buffer.from(await first.arrayBuffer());
		const sha256 = createHash("sha256").update(bytes).digest();
		expect(first.headers.get("repr-digest")).toBe(`sha-256=:${sha256.toString("base64")}:`);
		expect(first.headers.get("x-verification-code")).toBe(verificationCode(sha256));
		expect((await listLinks(analyst, { reportId: id }))[0]?.code).toBe(verificationCode(sha256));
		await db().commitment.update({
			where: { id: own.full.id },
			data: { titles: { en: "Another" } },
			select: { id: true },
		});
		await editNote(await signedIn("admin"), own.full.ref, own.noteId, { body: "Not so." });
		await makeCommitment(db(), { agreementId: own.agreementId, createdById: analyst.userId });
		expect(Buffer.from(await (await asked(token)).arrayBuffer()).equals(bytes)).toBe(true);
		expect(JSON.parse(bytes.toString()).mode).toBe("frozen");
		const change = asOwner("UPDATE report_snapshots SET content = '{}' WHERE link_id = $1", [linkId]);
		await expect(change).rejects.toThrow("append-only");
	});

	it("is named to whoever takes back a note that it shows, until it is revoked", async () => {
		const own = await sharedWorld(analyst);
		const admin = await signedIn("admin");
		const id = await reportOf(analyst, own.agreementId);
		const shows = await linkTo(analyst, id, { mode: "frozen", label: "For the embassy" });
		const revoked = await linkTo(analyst, id, { mode: "frozen" });
		await revokeLink(analyst, revoked.id);
		await linkTo(analyst, id);
		await linkTo(analyst, await reportOf(analyst, own.agreementId, { show: { notes: false } }), { mode: "frozen" });
		const saved = await doneOf(retractNote(admin, own.full.ref, own.noteId));
		expect(saved.stillShownBy).toMatchObject([
			{ id: shows.id, label: "For the embassy", report: { id }, mayRevoke: true },
		]);
	});
});

describe("a note taken back while a report is being frozen", () => {
	it("is either not in the snapshot, or the snapshot is named", async () => {
		const admin = await signedIn("admin");
		for (let n = 0; n < 6; n++) {
			const own = await sharedWorld(analyst);
			const id = await reportOf(analyst, own.agreementId);
			const [link, saved] = await Promise.all([
				linkTo(analyst, id, { mode: "frozen" }),
				doneOf(retractNote(admin, own.full.ref, own.noteId)),
			]);
			const shows = JSON.stringify(await readShared(link.token)).includes("The crossing was seen open.");
			expect((saved.stillShownBy ?? []).map((one) => one.id)).toEqual(shows ? [link.id] : []);
		}
	});
});

describe("an address", () => {
	it("is the same 404, to the byte, when unknown, revoked, expired, archived or mistyped", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const [revoked, expired, typed] = [await linkTo(analyst, id), await linkTo(analyst, id), await linkTo(analyst, id)];
		const other = await reportOf(analyst, world.agreementId);
		const archived = await linkTo(analyst, other);
		await archiveReport(analyst, other, { reason: "Done.", version: 1 });
		await revokeLink(analyst, revoked.id);
		await asOwner("ALTER TABLE report_links DISABLE TRIGGER keeps_revoked");
		await asOwner(
			"UPDATE report_links SET created_at = now() - interval '2 days', expires_at = now() - interval '1 second' WHERE id = $1",
			[expired.id],
		);
		await asOwner("ALTER TABLE report_links ENABLE TRIGGER keeps_revoked");
		const wrong = `${typed.token.startsWith("A") ? "B" : "A"}${typed.token.slice(1)}`;
		const tokens = [revoked.token, expired.token, archived.token, wrong, "x", "", "%00", "\0", `${typed.token}/`];
		for (const token of [...tokens, typed.token.toUpperCase(), "A".repeat(43), "ы".repeat(43), "a".repeat(100_000)]) {
			for (const answer of [await asked(token), await tried(token, PASSWORD)]) {
				const said = [answer.status, await answer.text(), answer.headers.get("content-type")];
				expect([token.slice(0, 9), ...said]).toEqual([token.slice(0, 9), 404, NOTHING, "text/plain; charset=utf-8"]);
			}
			expect(await openShare(token, undefined)).toBeNull();
		}
		expect((await asked(typed.token)).status).toBe(200);
	});

	it("closes at once with all of its report", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const links = [await linkTo(analyst, id), await linkTo(analyst, id, { mode: "frozen" })];
		for (const { token } of links) expect((await asked(token)).status).toBe(200);
		await revokeAllLinks(analyst, id);
		for (const { token } of links) expect((await asked(token)).status).toBe(404);
	});

	it("is kept by nobody, found by nobody and told to nobody", async () => {
		const { token } = await linkTo(analyst, await reportOf(analyst, world.agreementId));
		for (const answer of [await asked(token), await asked("x"), await tried("x", "y")])
			expect(Object.fromEntries(answer.headers)).toMatchObject({
				...{ "cache-control": "private, no-store", "referrer-policy": "no-referrer" },
				"x-robots-tag": "noindex, nofollow, noarchive",
			});
	});
});
