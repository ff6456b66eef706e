import { beforeEach, expect, it, vi } from "vitest";
import { listLinks } from "./reports/register";
import { currentShare, notePageView, type ReportGrant, sharedReport, shareRoute } from "./shared-report";
import { linkTo, PASSWORD, reportOf, sharedWorld } from "./testing/reports";
import { ADDRESS, asked, context, cookieFor, FIREFOX } from "./testing/shares";
import { signedIn } from "./testing/viewers";

// What Next tells a page of its request.
const asking = vi.hoisted(() => ({ headers: new Headers(), cookie: "" }));
vi.mock("next/headers", () => ({
	headers: async () => asking.headers,
	cookies: async () => ({ get: () => (asking.cookie ? { value: asking.cookie } : undefined) }),
}));

beforeEach(() => {
	asking.headers = new Headers({ "user-agent": FIREFOX });
	asking.cookie = "";
});

async function reportWith(given: object) {
	const analyst = await signedIn("analyst");
	const { agreementId } = await sharedWorld(analyst);
	const id = await reportOf(analyst, agreementId);
	const link = await linkTo(analyst, id, given);
	return { ...link, register: async () => (await listLinks(analyst, { reportId: id }))[0] };
}

function granted(opened: Awaited<ReturnType<typeof currentShare>>): ReportGrant {
	if (opened?.kind !== "share") throw new Error("not opened");
	return opened;
}

it("opens for a page as it does for data, once the password was given", async () => {
	const { token, register } = await reportWith({ mode: "frozen", password: PASSWORD });
	expect(await currentShare(token)).toEqual({ kind: "locked" });
	asking.cookie = (await cookieFor(token)).replace("soz.share=", "");
	const { content, receipt } = await sharedReport(granted(await currentShare(token)));
	expect(receipt?.code).toBe((await register())?.code);
	expect(content.summary.total).toBe(2);
	const answer = await asked(token, { cookie: `soz.share=${asking.cookie}` });
	expect(await answer.json()).toEqual(content);
});

it("counts a page that was drawn, but for HEAD, prefetches and steps within it", async () => {
	const { token, register } = await reportWith({});
	const grant = granted(await currentShare(token));
	const unread = { "x-method": "HEAD", rsc: "1", purpose: "prefetch", "user-agent": "curl/8" };
	for (const [name, value] of Object.entries(unread)) {
		asking.headers = new Headers({ "user-agent": FIREFOX });
		asking.headers.set(name, value);
		await notePageView(grant);
	}
	expect((await register())?.views).toBe(0);
	asking.headers = new Headers({ "user-agent": FIREFOX, "x-method": "GET" });
	await notePageView(grant);
	expect((await register())?.views).toBe(1);
});

it("stands before every route below its address, whatever that answers", async () => {
	const { token } = await reportWith({});
	const route = shareRoute(async ({ locale }) => new Response(locale, { headers: { "X-Own": "yes" } }));
	const call = (method: string, at: string) => route(new Request(`${ADDRESS}/x/other`, { method }), context(at));
	expect(await (await call("GET", token)).text()).toBe("en");
	const head = await call("HEAD", token);
	expect([head.headers.get("x-own"), await head.text()]).toEqual(["yes", ""]);
	expect((await call("GET", "x")).status).toBe(404);
});
