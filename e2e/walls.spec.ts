import { ROLES } from "@/lib/domain/vocabulary";
import { each } from "./each";
import { test as base, expect } from "./fixtures";
import { type Answer, send, withoutEcho } from "./http";
import { routeFiles } from "./route-files";
import { CALLS, callAddress, mayOpen, PAGES } from "./route-table";
import { makeWorld, type World } from "./world";

const test = base.extend<object, { world: World }>({
	world: [async ({ api }, use) => use(await makeWorld(await api("analyst"), await api("admin"))), { scope: "worker" }],
});

const EVERYBODY = ["nobody", ...ROLES] as const;
const FILES = routeFiles();

test("every page and call that there is stands in the table, and no other", () => {
	const pages = FILES.filter(({ kind }) => kind === "page").map(({ route }) => route);
	expect(pages.toSorted()).toEqual(Object.keys(PAGES).toSorted());
	const calls = FILES.filter(({ kind }) => kind === "route").flatMap(({ route, methods }) =>
		methods.map((method) => `${method} ${route}`),
	);
	const named = Object.entries(CALLS).flatMap(([route, methods]) =>
		Object.keys(methods).map((method) => `${method} ${route}`),
	);
	expect(calls.toSorted()).toEqual(named.toSorted());
});

for (const role of EVERYBODY) {
	test(`pages open to ${role} as the table says`, async ({ world, cookieFor }) => {
		const headers: Record<string, string> = role === "nobody" ? {} : { cookie: await cookieFor(role) };
		await each(Object.entries(PAGES), async ([route, { who, at }]) => {
			const path = at(world);
			const answer = await send({ path, headers });
			const said = `${role} ${path}`;
			if (route === "/sign-in" && role !== "nobody") return expectRedirect(answer, /^\/$/, said);
			if (mayOpen(role, who)) {
				expect(answer.status, said).toBe(200);
				if (path.includes("?q=")) expect(withoutEcho(answer.text), said).toContain(world.canary);
			} else if (role === "nobody") {
				expectRedirect(answer, /^\/sign-in(\?next=|$)/, said);
				expect(withoutEcho(answer.text), said).not.toContain(world.canary);
			} else {
				expect(answer.status, said).toBe(403);
			}
		});
	});

	test(`calls answer ${role} as the table says`, async ({ world, cookieFor, makePerson }) => {
		const person = role === "nobody" ? null : await makePerson(role);
		const asked = Object.entries(CALLS).flatMap(([route, methods]) =>
			Object.entries(methods).map(([method, who]) => ({ route, method, who })),
		);
		await each(asked, async ({ route, method, who }) => {
			const path = callAddress(route, world);
			// Of one call the very purpose is to end every session of who makes it.
			const caller = route.endsWith("/sessions") && role !== "nobody" ? await makePerson(role) : person;
			const headers = {
				"content-type": "application/json",
				...(caller && { cookie: await cookieFor(caller) }),
			};
			const { status, text } = await send({ method, path, headers, ...(method !== "GET" && { body: "{}" }) });
			const said = `${role} ${method} ${path} → ${status}`;
			expect(status, said).toBeLessThan(500);
			if (!who || mayOpen(role, who)) expect([401, 403], said).not.toContain(status);
			else expect(status, said).toBe(role === "nobody" ? 401 : 403);
			if (role === "nobody") expect(text, said).not.toContain(world.canary);
		});
	});
}

function expectRedirect({ status, headers }: Answer, to: RegExp, said: string): void {
	expect([303, 307], said).toContain(status);
	expect(headers.location, said).toMatch(to);
}
