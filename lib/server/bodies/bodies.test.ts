import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeParty } from "@/prisma/fixtures";
import { today } from "../clock";
import { db } from "../db";
import { createEvent } from "../events/write";
import { addNameVariant, removeNameVariant } from "../name-variants";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getBody, listBodies } from "./read";
import { addMember, createBody, editBody, endMember, removeMember } from "./write";

let analyst: Viewer;
let viewer: Viewer;
let one: string;
let other: string;
const reading = { lang: "en", today: today(), past: null } as const;

beforeAll(async () => {
	[analyst, viewer] = await Promise.all([signedIn("analyst"), signedIn("viewer")]);
	one = (await makeParty(db())).code;
	other = (await makeParty(db())).code;
});

function make(given: Record<string, unknown> = {}) {
	return saved(createBody(analyst, { name: "Commission", kind: "commission", ...given }));
}

async function read(id: string) {
	const body = await getBody(analyst, id, reading);
	if (!body) throw new Error("gone");
	return body;
}

describe("a body's members", () => {
	it("come and go, and those who left stay with their dates", async () => {
		const { id } = await make({ members: [one] });
		await saved(addMember(analyst, id, { party: other, from: "2010", to: "2019-06" }));
		const [first] = (await read(id)).members;
		await saved(endMember(analyst, id, first?.id ?? "", { to: "2021" }));
		await saved(addMember(analyst, id, { party: one, from: "2024-Q3" }));
		const { members, version } = await read(id);
		expect(version).toBe(4);
		expect(members.map(({ party, from, to, current }) => [party.code, from, to, current])).toEqual([
			[one, null, "2021", false],
			[other, "2010", "2019-06", false],
			[one, "2024-35", null, true],
		]);
		const { items } = await listBodies(analyst, { q: one }, reading);
		expect(items).toEqual([]);
	});

	it("do not leave before they came, nor come while they are there", async () => {
		const { id } = await make({ members: [{ party: one, from: "2015" }] });
		const [member] = (await read(id)).members;
		const turned = { refused: "invalid", errors: [{ path: "to", rule: "end_before_start" }] };
		expect(await addMember(analyst, id, { party: other, from: "2020", to: "2019" })).toEqual(turned);
		expect(await endMember(analyst, id, member?.id ?? "", { to: "2014-12-31" })).toEqual(turned);
		expect(await addMember(analyst, id, { party: one })).toMatchObject({ errors: [{ rule: "listed_twice" }] });
		expect(await addMember(analyst, id, { party: "NOBODY" })).toMatchObject({ errors: [{ rule: "not_found" }] });
		expect(
			await createBody(analyst, { name: "B", kind: "summit", members: [{ party: one, from: "2020", to: "2019" }] }),
		).toMatchObject({
			errors: [{ path: "members.0.to", rule: "end_before_start" }],
		});
	});

	it("are taken back where they were entered by mistake, but not by a viewer or from another body", async () => {
		const [{ id }, elsewhere] = [await make({ members: [one, other] }), await make()];
		const [first] = (await read(id)).members;
		const memberId = first?.id ?? "";
		expect(await removeMember(viewer, id, memberId)).toEqual({ refused: "forbidden" });
		expect(await removeMember(analyst, elsewhere.id, memberId)).toBeNull();
		expect(await endMember(analyst, elsewhere.id, memberId, { to: "2020" })).toBeNull();
		await saved(removeMember(analyst, id, memberId));
		expect((await read(id)).members).toHaveLength(1);
		const row = await db().bodyMember.findUniqueOrThrow({ where: { id: memberId } });
		expect(row.removedAt).not.toBeNull();
	});

	it("are a whole list in an edit: kept by code or id, added, or removed", async () => {
		const { id } = await make({ members: [{ party: one, from: "2010" }] });
		const [kept] = (await read(id)).members;
		expect(await editBody(analyst, id, { members: [one], version: 1 })).toEqual({ done: { id, version: 1 } });
		await saved(editBody(analyst, id, { members: [{ id: kept?.id, party: one, from: "2011" }, other], version: 1 }));
		const { members } = await read(id);
		expect(members.map((member) => [member.id === kept?.id, member.party.code, member.from])).toEqual([
			[false, other, null],
			[true, one, "2011"],
		]);
		const twice = [
			{ id: kept?.id, party: one },
			{ id: kept?.id, party: one },
			{ id: randomUUID(), party: one },
		];
		expect(await editBody(analyst, id, { members: twice, version: 2 })).toMatchObject({
			errors: [
				{ path: "members.1.id", rule: "listed_twice" },
				{ path: "members.2.id", rule: "not_found" },
			],
		});
	});

	it("are both added by two who add at the same moment", async () => {
		const { id } = await make();
		await Promise.all([addMember(analyst, id, { party: one }), addMember(analyst, id, { party: other })].map(saved));
		expect((await read(id)).members).toHaveLength(2);
	});
});

describe("a body's spellings", () => {
	it("bring it up in any script, until they are removed", async () => {
		const { id } = await make();
		const owner = { kind: "body", id } as const;
		await saved(addNameVariant(analyst, owner, { spelling: "Комиссия", lang: "ru" }));
		expect(await addNameVariant(analyst, owner, { spelling: "Комиссия", lang: "ru" })).toMatchObject({
			errors: [{ path: "spelling", rule: "listed_twice" }],
		});
		const [variant] = (await read(id)).variants;
		expect(variant).toMatchObject({ spelling: "Комиссия", lang: "ru" });
		await saved(removeNameVariant(analyst, owner, variant?.id ?? ""));
		expect((await read(id)).variants).toEqual([]);
		expect(await removeNameVariant(analyst, owner, variant?.id ?? "")).toBeNull();
		expect(await removeNameVariant(viewer, owner, randomUUID())).toEqual({ refused: "forbidden" });
	});
});

describe("a body's page", () => {
	it("parts its events into what lies ahead and what is past, and counts its commitments", async () => {
		const { id } = await make();
		const event = (date: string | undefined, state: string) =>
			saved(
				createEvent(analyst, { title: `${state} ${date}`, kind: "session", bodyId: id, state, ...(date && { date }) }),
			);
		await event("2020-05-05", "held");
		await event("2199-01", "planned");
		await event("2021", "planned");
		await event(undefined, "planned");
		await event("2190-01-01", "cancelled");
		await makeCommitment(db(), { bodyId: id, createdById: analyst.userId });
		const { ahead, past, standing, lastHeld, nextPlanned } = await read(id);
		expect(ahead.map(({ title }) => title.text)).toEqual(["planned 2199-01", "planned undefined"]);
		expect(past.map(({ title, passed }) => [title.text, passed])).toEqual([
			["cancelled 2190-01-01", false],
			["planned 2021", true],
			["held 2020-05-05", false],
		]);
		expect([lastHeld, nextPlanned, standing.total]).toEqual(["2020-05-05", "2199-01-01", 1]);
	});
});
