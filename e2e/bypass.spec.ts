import { each } from "./each";
import { test as base, expect } from "./fixtures";
import { type Sent, send, withoutEcho } from "./http";
import { CALLS, callAddress, PAGES } from "./route-table";
import { server } from "./settings";
import { makeWorld, type World } from "./world";

const test = base.extend<object, { world: World }>({
	world: [async ({ api }, use) => use(await makeWorld(await api("analyst"), await api("admin"))), { scope: "worker" }],
});

// Over a thousand requests each.
test.setTimeout(240_000);

/** Headers that have opened closed doors somewhere: of Next's own machinery, of proxies, of sign-in schemes. */
const HEADERS: Record<string, string>[] = [
	{ "x-middleware-subrequest": "middleware" },
	{ "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware:src/middleware:src/middleware" },
	{ "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
	{ "x-middleware-subrequest-id": "0".repeat(16) },
	{ "x-middleware-prefetch": "1" },
	{ "x-middleware-invoke": "1" },
	{ "x-middleware-next": "1" },
	{ "x-middleware-rewrite": "/" },
	{ "x-middleware-set-cookie": "next-auth.session-token=x" },
	{ "x-middleware-override-headers": "cookie", "x-middleware-request-cookie": "next-auth.session-token=x" },
	{ rsc: "1" },
	{ rsc: "1", "next-router-prefetch": "1" },
	{ rsc: "1", "next-router-prefetch": "2" },
	{ rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
	{ rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_full" },
	{ rsc: "1", "next-router-state-tree": "%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D" },
	{ "next-url": "/" },
	{ purpose: "prefetch", "sec-purpose": "prefetch;prerender" },
	{ "x-nextjs-data": "1" },
	{ "x-matched-path": "/api/health" },
	{ "x-invoke-path": "/api/health" },
	{ "x-invoke-status": "200", "x-invoke-output": "/" },
	{ "x-now-route-matches": "1=x" },
	{ "x-vercel-protection-bypass": "x", "x-prerender-revalidate": "x" },
	{ "x-original-url": "/sign-in", "x-rewrite-url": "/sign-in" },
	{ "x-forwarded-user": "admin@example.org", "x-remote-user": "admin@example.org" },
	{ "x-forwarded-host": "localhost", "x-forwarded-proto": "https", "x-forwarded-for": "127.0.0.1" },
	{ forwarded: "for=127.0.0.1;host=localhost" },
	{ "x-path": "/sign-in" },
	{ authorization: "Bearer null" },
	{ authorization: `Basic ${btoa("admin@example.org:admin")}` },
	{ cookie: "next-auth.session-token=null" },
	{ cookie: "next-auth.session-token=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0." },
	{ cookie: "__Secure-next-auth.session-token=x; next-auth.session-token.0=x; next-auth.session-token.1=y" },
	{ cookie: "__prerender_bypass=x; __next_preview_data=x" },
	{ accept: "text/x-component" },
	{ accept: "application/json", "content-type": "text/x-component" },
];

/** The same place, written otherwise. */
const SPELLINGS: ((path: string) => string)[] = [
	(path) => `${path}.rsc`,
	(path) => `${path}.segments/_tree.segment.rsc`,
	(path) => `${path}.json`,
	(path) => `${path}.html`,
	(path) => `${path}?_rsc=abc12`,
	(path) => `${path}?__nextDataReq=1&nxtPref=x`,
	(path) => `${path}/`,
	(path) => `${path}//`,
	(path) => `/${path}`,
	(path) => `/.${path}`,
	(path) => `/x/..${path}`,
	(path) => `/%2e${path}`,
	(path) => `/sign-in/%2e%2e${path}`,
	(path) => `/sign-in/..%2f${path.slice(1)}`,
	(path) => path.replaceAll("/", "%2f").replace("%2f", "/"),
	(path) => path.replaceAll("/", "\\").replace("\\", "/"),
	(path) => `${path}%20`,
	(path) => `${path};jsessionid=1`,
	(path) => `${path}/index`,
	(path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
	(path) => path.toUpperCase(),
	(path) => `/en${path}`,
	(path) => `/_next/data/development${path}.json`,
	(path) => `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`,
];

const METHODS: Omit<Sent, "path">[] = [
	...["HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"].map((method) => ({ method })),
	...["get", "GETT", "TRACE"].map((method) => ({ method })),
	{ method: "POST", headers: { "x-http-method-override": "GET" } },
	{ method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "_method=GET" },
	{ method: "POST", headers: { "next-action": "0".repeat(42), "content-type": "text/plain" }, body: "[]" },
	{ method: "POST", headers: { "next-action": "x", "content-type": "multipart/form-data; boundary=x" }, body: "--x--" },
];

/** These list what has nothing to do with the canary's rows. */
const OF_OTHERS = /^\/api\/v1\/(sessions|people|actions|dashboard|audit|feeds|bulk)\b/;

function closedAddresses(world: World): string[] {
	const pages = Object.values(PAGES).filter(({ who }) => who !== "open");
	const calls = Object.entries(CALLS).filter(([, methods]) => methods.GET && methods.GET !== "open");
	const asked = (route: string) => callAddress(route, world) + (route.includes("[") ? "" : `?q=${world.canary}`);
	return [...pages.map(({ at }) => at(world)), ...calls.map(([route]) => asked(route))];
}

/** Nobody gets to read the canary, no fault shows, and nothing leads off this origin. */
async function expectNothing(sent: Sent, { canary }: World): Promise<void> {
	const answer = await send(sent).catch((error: NodeJS.ErrnoException) => {
		// What is no HTTP at all is answered by a closed connection.
		if (error.code === "ECONNRESET" || error.code?.startsWith("HPE_")) return null;
		throw error;
	});
	if (!answer) return;
	const said = `${sent.method ?? "GET"} ${sent.path} ${JSON.stringify(sent.headers ?? {})} → ${answer.status}`;
	expect(answer.status, said).not.toBe(500);
	const shown = `${answer.text} ${JSON.stringify(answer.headers)}`.replaceAll(sent.path, "");
	expect(withoutEcho(shown), said).not.toContain(canary);
	const { location } = answer.headers;
	if (location !== undefined) expect(new URL(location, server()).origin, said).toBe(new URL(server()).origin);
}

test("the signed-in do read the canary at these addresses, so that its absence means something", async ({
	world,
	cookieFor,
}) => {
	const headers = { cookie: await cookieFor("admin") };
	const without: string[] = [];
	await each(closedAddresses(world), async (path) => {
		const { text } = await send({ path, headers });
		if (!withoutEcho(text).includes(world.canary)) without.push(path);
	});
	expect(without.filter((path) => /[\da-f]{8}-|SOZ-|\?q=/.test(path) && !OF_OTHERS.test(path))).toEqual([]);
});

test("no header opens a page or call to who is not signed in", async ({ world }) => {
	const asked = closedAddresses(world).flatMap((path) => HEADERS.map((headers) => ({ path, headers })));
	await each(asked, (sent) => expectNothing(sent, world));
});

test("no spelling of an address opens it to who is not signed in", async ({ world }) => {
	const asked = closedAddresses(world).flatMap((path) => SPELLINGS.map((spell) => ({ path: spell(path) })));
	await each(asked, (sent) => expectNothing(sent, world));
	const asData = asked.map(({ path }) => ({ path, headers: { rsc: "1" } }));
	await each(asData, (sent) => expectNothing(sent, world));
});

test("no method opens a page or call to who is not signed in", async ({ world }) => {
	const asked = closedAddresses(world).flatMap((path) => METHODS.map((method) => ({ ...method, path })));
	await each(asked, (sent) => expectNothing(sent, world));
});
