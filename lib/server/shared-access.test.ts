import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { HEAD } from "@/app/r/[token]/data.json/route";
import { POST } from "@/app/r/[token]/unlock/route";
import { changeLink, revokeLink } from "./reports/links";
import { listLinks } from "./reports/register";
import { verifyCode } from "./reports/verify";
import { asOwner } from "./testing/database";
import { doneOf, linkTo, PASSWORD, reportOf, sharedWorld } from "./testing/reports";
import { ADDRESS, asked, context, cookieFor, FIREFOX, tried } from "./testing/shares";
import { signedIn } from "./testing/viewers";
import { visitor } from "./testing/visitors";
import type { Viewer } from "./viewer";

let analyst: Viewer;
let world: Awaited<ReturnType<typeof sharedWorld>>;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	world = await sharedWorld(analyst);
});

describe("a password", () => {
	it("is asked for before a word is said, and opens this address alone for twelve hours", async () => {
		const id = await reportOf(analyst, world.agreementId, { title: "Secret title" });
		const { token } = await linkTo(analyst, id, { password: PASSWORD });
		const locked = await asked(token);
		expect([locked.status, await locked.text()]).toEqual([403, "This address asks for a password.\n"]);
		const answer = await tried(token, PASSWORD);
		expect([answer.status, answer.headers.get("location")]).toEqual([303, `/r/${token}`]);
		const set = answer.headers.get("set-cookie") ?? "";
		expect(set).toMatch(new RegExp(`^soz\\.share=[^;]+; Path=/r/${token}; Max-Age=43200; HttpOnly; SameSite=Lax$`));
		const cookie = set.split(";")[0] ?? "";
		expect((await asked(token, { cookie: `a=b; ${cookie}` })).status).toBe(200);
		const other = await linkTo(analyst, id, { password: PASSWORD });
		expect((await asked(other.token, { cookie })).status).toBe(403);
		const later = cookie.replace(/\d{10}/, (until) => String(Number(until) + 1));
		for (const forged of [later, `${cookie}x`, "soz.share=", "soz.share=9999999999.x", "soz.share=%00"])
			expect((await asked(token, { cookie: forged })).status).toBe(403);
	});

	it("that is changed or taken away closes or opens the address at once", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const link = await linkTo(analyst, id, { password: PASSWORD });
		const cookie = await cookieFor(link.token);
		expect((await asked(link.token, { cookie })).status).toBe(200);
		await doneOf(changeLink(analyst, link.id, { password: "six loud camels at noon" }));
		expect((await asked(link.token, { cookie })).status).toBe(403);
		expect((await tried(link.token, PASSWORD)).status).toBe(422);
		await doneOf(changeLink(analyst, link.id, { password: null }));
		expect((await asked(link.token)).status).toBe(200);
		await doneOf(revokeLink(analyst, link.id));
		expect((await asked(link.token, { cookie })).status).toBe(404);
		expect((await tried(link.token, PASSWORD)).status).toBe(404);
	});

	it("may be tried ten times, and the right one does not count", async () => {
		const { token } = await linkTo(analyst, await reportOf(analyst, world.agreementId), { password: PASSWORD });
		for (let n = 0; n < 5; n++) expect((await tried(token, PASSWORD)).status).toBe(303);
		for (let n = 0; n < 10; n++) expect((await tried(token, "not this one at all")).status).toBe(422);
		const refused = await tried(token, PASSWORD);
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		const html = await tried(token, PASSWORD, { accept: "text/html,*/*" });
		expect([html.status, html.headers.get("location")]).toEqual([303, `/r/${token}?unlock=wait`]);
		expect(html.headers.get("set-cookie")).toBeNull();
	});

	it("from another site, or in a form that is none, opens nothing", async () => {
		const { token } = await linkTo(analyst, await reportOf(analyst, world.agreementId), { password: PASSWORD });
		expect((await tried(token, PASSWORD, { origin: "https://evil.example" })).status).toBe(403);
		for (const [body, type] of [
			[`{"password":"${PASSWORD}"}`, "application/json"],
			["password=%ff%00&password", "application/x-www-form-urlencoded"],
			[`password=${"x".repeat(100_000)}`, "application/x-www-form-urlencoded"],
			["--x", "multipart/form-data; boundary=y"],
			["", ""],
		] as const) {
			const request = new Request(`${ADDRESS}/x/unlock`, { method: "POST", body, headers: { "content-type": type } });
			expect((await POST(request, context(token))).status).toBe(422);
		}
		const form = new FormData();
		form.set("password", PASSWORD);
		const multipart = new Request(`${ADDRESS}/x/unlock`, { method: "POST", body: form });
		expect((await POST(multipart, context(token))).status).toBe(303);
	});
});

describe("views", () => {
	it("are counted without a word about anybody, and not for scanners, previews, prefetches or a HEAD", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const { token } = await linkTo(analyst, id);
		const views = async () => (await listLinks(analyst, { reportId: id }))[0];
		await asked(token, { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" });
		await asked(token, { "user-agent": "Slackbot-LinkExpanding 1.0" });
		await asked(token, { "sec-purpose": "prefetch;prerender" });
		await asked(token, { "next-router-prefetch": "1" });
		const request = new Request(`${ADDRESS}/x/data.json`, { method: "HEAD", headers: { "user-agent": FIREFOX } });
		const head = await HEAD(request, context(token));
		expect([head.status, await head.text()]).toEqual([200, ""]);
		expect(await views()).toMatchObject({ views: 0, lastViewedAt: null });
		await asked(token);
		await asked(token);
		expect(await views()).toMatchObject({ views: 2, lastViewedAt: expect.any(String) });
		const [row] = await asOwner("SELECT to_jsonb(l)::text AS row FROM report_links l WHERE report_id = $1", [id]);
		expect(String(row?.row)).not.toContain("Firefox");
	});
});

describe("a verification code", () => {
	const standing = async (code: string) => await verifyCode(visitor(), code);

	it("tells how the snapshot stands, and nothing else", async () => {
		const id = await reportOf(analyst, world.agreementId);
		const first = await linkTo(analyst, id, { mode: "frozen", password: PASSWORD });
		const code = (await listLinks(analyst, { reportId: id }))[0]?.code ?? "";
		expect(await standing(code)).toEqual({ standing: "current" });
		expect(await standing(` ${code.toLowerCase().replace(/(.{5})/g, "$1-")}`)).toEqual({ standing: "current" });
		const second = await linkTo(analyst, id, { mode: "frozen" });
		expect(await standing(code)).toEqual({ standing: "superseded" });
		await revokeLink(analyst, second.id);
		expect(await standing(code)).toEqual({ standing: "current" });
		await revokeLink(analyst, first.id);
		expect(await standing(code)).toEqual({ standing: "withdrawn" });
	});

	it.each(["", "nothing", "\0", "00000000000000000000", `${"A".repeat(10_000)}`, randomUUID()])(
		"is not %j",
		async (code) => {
			expect(await standing(code)).toBeNull();
		},
	);

	it("may be tried sixty times from one place", async () => {
		const peer = visitor();
		for (let n = 0; n < 60; n++) expect(await verifyCode(peer, "x")).toBeNull();
		expect(await verifyCode(peer, "x")).toHaveProperty("retryAfter");
		expect(await standing("x")).toBeNull();
	});
});
