import { beforeAll, describe, expect, it } from "vitest";
import { LINK_TYPES, type LinkType } from "@/lib/domain/vocabulary";
import { makeCommitment, makeEvent } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { linkEvent, unlinkEvent } from "./event-links";
import { linkCommitments, unlinkCommitments } from "./links";

await testDatabase("empty");

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

const fresh = () => makeCommitment(db(), { createdById: analyst.userId });
const event = async () => (await makeEvent(db(), { createdById: analyst.userId })).id;

function link(from: { ref: string }, to: { ref: string }, type: LinkType) {
	return linkCommitments(analyst, from.ref, { ref: to.ref, type });
}

const rule = (path: string, name: string) => ({ refused: "rule", errors: [{ path, rule: name }] });

describe("a link between commitments", () => {
	it.each(LINK_TYPES)("says that one %s another, without a new version of either", async (type) => {
		const [from, to] = [await fresh(), await fresh()];
		expect(await link(from, to, type)).toMatchObject({ done: { ref: from.ref, version: 1 } });
		const row = await db().commitmentLink.findFirstOrThrow({ where: { fromId: from.id } });
		expect(row).toMatchObject({ toId: to.id, type, createdById: analyst.userId, removedAt: null });
		const versions = await db().commitment.findMany({
			where: { id: { in: [from.id, to.id] } },
			select: { version: true },
		});
		expect(versions).toEqual([{ version: 1 }, { version: 1 }]);
	});

	it("is not made to itself, to nobody, or twice", async () => {
		const [from, to] = [await fresh(), await fresh()];
		expect(await changingNothing(() => link(from, from, "supports"))).toEqual(rule("ref", "links_itself"));
		for (const ref of ["SOZ-9999", "\0", "1 OR 1=1"]) {
			expect(await changingNothing(() => link(from, { ref }, "supports"))).toEqual({
				refused: "invalid",
				errors: [{ path: "ref", rule: "not_found" }],
			});
		}
		const outcomes = await Promise.all([link(from, to, "splits"), link(from, to, "splits")]);
		expect(outcomes).toContainEqual(rule("ref", "already_there"));
		expect(await link(from, to, "supports")).toHaveProperty("done");
	});

	it("that continues or replaces never leads back, over however many and of whichever of the two", async () => {
		const [a, b, c] = [await fresh(), await fresh(), await fresh()];
		await link(a, b, "continues");
		await link(b, c, "replaces");
		expect(await changingNothing(() => link(c, a, "continues"))).toEqual(rule("ref", "makes_loop"));
		expect(await changingNothing(() => link(b, a, "replaces"))).toEqual(rule("ref", "makes_loop"));
		expect(await link(a, c, "continues")).toHaveProperty("done");
		expect(await link(c, a, "supports")).toHaveProperty("done");
	});

	it("does not close a loop where two colleagues each draw one half at the same moment", async () => {
		const [a, b] = [await fresh(), await fresh()];
		const outcomes = await Promise.all([link(a, b, "continues"), link(b, a, "continues")]);
		expect(outcomes).toContainEqual(rule("ref", "makes_loop"));
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
	});

	it("is taken back by its id from either end, or by what it was made with, and no longer counts", async () => {
		const [a, b] = [await fresh(), await fresh()];
		await link(a, b, "continues");
		expect(
			await changingNothing(() => unlinkCommitments(analyst, b.ref, { ref: a.ref, type: "continues" })),
		).toBeNull();
		const { id } = await db().commitmentLink.findFirstOrThrow({ where: { fromId: a.id } });
		expect(await unlinkCommitments(analyst, b.ref, { id })).toMatchObject({ done: { linkId: id } });
		expect(await db().commitmentLink.findUnique({ where: { id } })).toMatchObject({ removedById: analyst.userId });
		expect(await link(b, a, "continues")).toHaveProperty("done");
		expect(await unlinkCommitments(analyst, b.ref, { ref: a.ref, type: "continues" })).toHaveProperty("done");
	});
});

describe("a link to an event", () => {
	it("is made once in each role, and anew once it was taken back", async () => {
		const { ref, id } = await fresh();
		const given = { eventId: await event(), role: "fulfils" };
		const outcomes = await Promise.all([linkEvent(analyst, ref, given), linkEvent(analyst, ref, given)]);
		expect(outcomes).toContainEqual(rule("eventId", "already_there"));
		expect(await linkEvent(analyst, ref, { ...given, role: "reviews" })).toHaveProperty("done");
		expect(await unlinkEvent(analyst, ref, given)).toHaveProperty("done");
		expect(await changingNothing(() => unlinkEvent(analyst, ref, given))).toBeNull();
		expect(await linkEvent(analyst, ref, given)).toHaveProperty("done");
		expect(await db().commitmentEvent.count({ where: { commitmentId: id } })).toBe(3);
	});

	it("is refused to an event that there is not and in a role that there is not", async () => {
		const { ref } = await fresh();
		const nobody = "00000000-0000-4000-8000-000000000000";
		expect(await changingNothing(() => linkEvent(analyst, ref, { eventId: nobody, role: "fulfils" }))).toEqual({
			refused: "invalid",
			errors: [{ path: "eventId", rule: "not_found" }],
		});
		expect(await linkEvent(analyst, ref, { eventId: await event(), role: "ends" })).toMatchObject({
			errors: [{ path: "role", rule: "not_one_of" }],
		});
	});
});
