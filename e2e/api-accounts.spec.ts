import { randomUUID } from "node:crypto";
import type { Given } from "./api-client";
import { apiFor } from "./api-client";
import { expect, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";

test("accounts and the audit are for administrators alone", async ({ api }) => {
	for (const role of ["viewer", "analyst", "reviewer"] as const) {
		const who = await api(role);
		for (const path of ["/users", "/audit"]) expect((await who.get(path)).status, `${role} ${path}`).toBe(403);
		expect((await who.post("/users", { name: "X", email: "x@example.org", role: "admin" })).status).toBe(403);
		expect((await who.patch(`/users/${randomUUID()}`, { role: "admin", version: 1 })).status).toBe(403);
	}
	const admin = await api("admin");
	for (const path of ["/users", "/audit"]) expect((await admin.get(path)).status).toBe(200);
});

test("everybody signed in may know who may own something, and no more of them than name and role", async ({ api }) => {
	const { items } = (await (await api("viewer")).get("/people")).body;
	for (const item of items) expect(Object.keys(item).toSorted()).toEqual(["id", "name", "role"]);
	expect(items.map(({ role }: Given) => role)).toEqual(
		expect.arrayContaining(["viewer", "analyst", "reviewer", "admin"]),
	);
});

test("an invitation makes an account once, and its link is told once", async ({ api }) => {
	const admin = await api("admin");
	const given = { name: "New colleague", email: `${uniqueWord()}@example.org`, role: "analyst" };
	const { status, headers, body } = await admin.post("/users", given);
	expect(status).toBe(201);
	expect(headers.location).toBe(`/api/v1/users/${body.id}`);
	expect(body.url).toMatch(new RegExp(`/join/${body.token}$`));
	const listed = (await admin.get("/users")).body.items.find(({ id }: Given) => id === body.id);
	expect(listed).toMatchObject({ ...given, active: true, state: "invited" });
	for (const email of [given.email, given.email.toUpperCase()]) {
		const again = await admin.post("/users", { ...given, email });
		expect(again).toMatchObject({ status: 422, body: { errors: [expect.objectContaining({ path: "email" })] } });
	}
	expect((await admin.get("/audit")).text).not.toContain(body.token);
});

test("a new role and a closed account end every session at once", async ({ api, makePerson }) => {
	const admin = await api("admin");
	const changes: Given[] = [{ role: "viewer" }, { active: false }];
	for (const change of changes) {
		const person = await makePerson("analyst");
		const theirs = await api(person);
		expect((await theirs.get("/commitments?limit=1")).status).toBe(200);
		const changed = await admin.patch(`/users/${person.id}`, { ...change, version: 1 });
		expect(changed.status, changed.text).toBe(200);
		expect((await theirs.get("/commitments?limit=1")).status, JSON.stringify(change)).toBe(401);
		const stale = await admin.patch(`/users/${person.id}`, { ...change, version: 1 });
		expect(stale).toMatchObject({ status: 409, body: { current: { version: 2 } } });
	}
});

test("an administrator cannot put away the last one of them, nor give up their own rights by a slip", async ({
	api,
}) => {
	const admin = await api("admin");
	const { items } = (await admin.get("/users")).body;
	const own = items.find(({ email }: Given) => email === "admin@example.org");
	const { status, body } = await admin.patch(`/users/${own.id}`, { role: "viewer", version: own.version });
	expect(status).toBe(422);
	expect(body.errors).toEqual([expect.objectContaining({ path: "confirmOwn", rule: "own_rights" })]);
});

test("one's sessions are listed, ended one by one, and all at once", async ({ makePerson, cookieFor, contract }) => {
	const person = await makePerson("viewer");
	const [here, there, third] = [
		apiFor(contract, await cookieFor(person)),
		apiFor(contract, await cookieFor(person)),
		apiFor(contract, await cookieFor(person)),
	];
	const { items } = (await here.get("/sessions")).body;
	expect(items).toHaveLength(3);
	expect(items.filter(({ current }: Given) => current)).toHaveLength(1);
	const other = (await there.get("/sessions")).body.items.find(({ current }: Given) => current);
	expect((await here.delete(`/sessions/${other.id}`)).status).toBe(200);
	expect((await there.get("/sessions")).status).toBe(401);
	expect((await here.delete(`/sessions/${other.id}`)).status).toBe(404);
	expect((await here.delete("/sessions")).status).toBe(200);
	expect((await third.get("/sessions")).status).toBe(401);
	expect((await here.get("/sessions")).status).toBe(401);
});

test("nobody ends a session of somebody else", async ({ api, makePerson }) => {
	const [one, two] = [await api(await makePerson("viewer")), await api(await makePerson("admin"))];
	const session = (await one.get("/sessions")).body.items[0];
	expect((await two.delete(`/sessions/${session.id}`)).status).toBe(404);
	expect((await one.get("/sessions")).status).toBe(200);
});

test("one's own account takes a name, a language and a theme, and no role", async ({ api, makePerson }) => {
	const theirs = await api(await makePerson("viewer"));
	const changed = await theirs.patch("/account", { name: "Ayna", locale: "tr", theme: "dark", version: 1 });
	expect(changed).toMatchObject({ status: 200, body: { name: "Ayna", locale: "tr", theme: "dark", version: 2 } });
	expect((await theirs.patch("/account", { name: "B", version: 1 })).status).toBe(409);
	for (const given of [
		{ role: "admin" },
		{ email: "a@example.org" },
		{ locale: "xx" },
		{ theme: "pink" },
		{ name: "" },
	]) {
		expect((await theirs.patch("/account", { ...given, version: 2 })).status, JSON.stringify(given)).toBe(422);
	}
	const { role } = (await theirs.get("/people")).body.items.find(({ name }: Given) => name === "Ayna");
	expect(role).toBe("viewer");
});

test("the audit tells who did what and what was refused, and is read by cursor", async ({ api, makePerson }) => {
	const admin = await api("admin");
	const person = await makePerson("analyst");
	const theirs = await api(person);
	const { ref } = await makeCommitment(theirs);
	await theirs.patch(`/commitments/${ref}`, { title: "Changed", version: 1 });
	await theirs.patch(`/commitments/${ref}`, { title: "Late", version: 1 });
	await theirs.post("/users", { name: "X", email: "x@example.org", role: "admin" });
	const { items } = (await admin.get(`/audit?who=${person.id}`)).body;
	expect(items.map(({ action, refused }: Given) => `${action} ${refused}`)).toEqual([
		"user.invite true",
		"commitment.edit true",
		"commitment.edit false",
		"commitment.create false",
	]);
	expect(items[2]).toMatchObject({ actor: { id: person.id, name: person.name }, subject: { ref } });

	const first = (await admin.get("/audit")).body;
	if (first.next !== null) {
		const second = (await admin.get(`/audit?after=${first.next}`)).body;
		expect(Number(second.items[0].id)).toBeLessThan(Number(first.items.at(-1).id));
	}
	for (const query of [
		"after=x",
		"after=-1",
		"after=99999999999999999999",
		"who=nobody",
		"who=x",
		"from=2026-99",
		"refused=?",
	]) {
		expect((await admin.get(`/audit?${query}`)).status, query).toBe(200);
	}
});

test("a cookie that is spoilt, ended or somebody's guess opens nothing", async ({
	contract,
	cookieFor,
	makePerson,
	db,
}) => {
	const person = await makePerson("admin");
	const cookie = await cookieFor(person);
	expect((await apiFor(contract, cookie).get("/users")).status).toBe(200);
	for (const spoilt of [
		`${cookie}x`,
		cookie.slice(0, -2),
		"next-auth.session-token=x",
		`next-auth.session-token=${"a".repeat(9000)}`,
	]) {
		expect((await apiFor(contract, spoilt).get("/users")).status).toBe(401);
	}
	await db.session.updateMany({ where: { userId: person.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
	expect((await apiFor(contract, cookie).get("/users")).status).toBe(401);
});
