import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/domain/refusal";
import { KINDS, SECTORS, STRENGTHS } from "@/lib/domain/vocabulary";
import { makeAgreement, makeBody, makeParty, makePassage, makeUser } from "@/prisma/fixtures";
import { archiveCommitment } from "./commitments/archive";
import { changeDue } from "./commitments/change-due";
import { changeStatus } from "./commitments/change-status";
import { confirmStatus } from "./commitments/confirm-status";
import { createCommitment } from "./commitments/create";
import { editCommitment } from "./commitments/edit";
import { addMention, removeMention } from "./commitments/mentions";
import { recordReview } from "./commitments/reviews";
import { db } from "./db";
import { rebuild } from "./rebuild";
import { system } from "./system";
import { MOVED_DUE } from "./testing/commitment-commands";
import { asApp, asOwner, testDatabase } from "./testing/database";
import { signedIn } from "./testing/viewers";
import type { Viewer } from "./viewer";

await testDatabase("empty");

type World = Record<"agreements" | "bodies" | "owners" | "passages" | "parties", string[]>;
type Row = { ref: string; version: number; statusChangeId: string | null };

let analyst: Viewer;
let reviewer: Viewer;
let world: World;

const STATUS = { rationale: "The ministry reported it on its own site.", confidence: "high" } as const;
const ACT = {
	...{ url: "https://example.org/report", title: "Report", publishedOn: "2026-09-01", actOn: "2026-09-01" },
};
const STATUSES = ["planned", "in_progress", "stalled", "partly_fulfilled", "fulfilled", "not_assessable"] as const;

const step = fc.record({
	does: fc
		.constantFrom(...["create", "status", "status", "confirm", "due", "edit", "edit", "mention"])
		.chain((first) => fc.constantFrom(first, "unmention", "archive", "back", "back", "review", first)),
	at: fc.nat(1000),
	pick: fc.nat(1000),
	other: fc.nat(1000),
	bare: fc.boolean(),
	status: fc.constantFrom(...STATUSES),
	kind: fc.constantFrom(...KINDS),
	strength: fc.constantFrom(...STRENGTHS),
	sectors: fc.subarray([...SECTORS].slice(0, 4)),
	due: fc.constantFrom(null, "2025", "2026-06", "2026-11-30", "2027-03-15", "2027-03-16"),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

beforeAll(async () => {
	[analyst, reviewer] = await Promise.all([signedIn("analyst"), signedIn("reviewer")]);
	const createdById = analyst.userId;
	const twice = <T>(make: () => Promise<T>) => Promise.all([make(), make()]);
	const ids = (made: { id: string }[]) => made.map(({ id }) => id);
	world = {
		agreements: ids(await twice(() => makeAgreement(db()))),
		bodies: ids(await twice(() => makeBody(db()))),
		owners: [createdById, (await makeUser(db())).id],
		passages: ids(await twice(() => makePassage(db(), { createdById }))),
		parties: [...(await twice(() => makeParty(db()))), await makeParty(db())].map(({ code }) => code),
	};
});

function given({ pick, other, bare, kind, strength, sectors }: Step) {
	const one = (values: string[], at: number) => (bare && at % 3 === 0 ? null : values[at % values.length]);
	return {
		...{ kind, strength, sectors, agreementId: one(world.agreements, pick), bodyId: one(world.bodies, other) },
		...{
			ownerId: one(world.owners, pick + other),
			parties: world.parties.filter((_, n) => (pick + other * n) % 3 === 1),
		},
	};
}

const DOES: Record<string, (row: Row, step: Step) => Promise<Outcome<unknown>>> = {
	create: (_, one) => createCommitment(analyst, { ...given(one), title: "A measure", due: one.due }),
	status: ({ ref, version }, { status }) =>
		changeStatus(analyst, ref, { ...STATUS, status, effectiveOn: "2026-09-01", evidence: [ACT], version }),
	confirm: ({ ref, version, statusChangeId }) => confirmStatus(reviewer, ref, { statusChangeId, version }),
	due: ({ ref, version }, { due }) => changeDue(analyst, ref, { ...MOVED_DUE, value: due ?? "2027", version }),
	edit: ({ ref, version }, one) => {
		const { strength, ...fields } = given(one);
		return editCommitment(analyst, ref, one.bare ? { strength, version } : { ...fields, version });
	},
	mention: ({ ref }, { pick, strength }) => addMention(analyst, ref, { passageId: world.passages[pick % 2], strength }),
	unmention: ({ ref }, { pick }) => removeMention(analyst, ref, { passageId: world.passages[pick % 2] }),
	archive: ({ ref, version }) => archiveCommitment(analyst, ref, { reason: "Entered twice.", version }),
	back: ({ ref, version }) => archiveCommitment(analyst, ref, { archived: false, version }),
	review: ({ ref }) => recordReview(analyst, ref, { places: "The ministry's site" }),
};

async function take(one: Step): Promise<boolean> {
	const rows = await db().commitment.findMany({
		where: one.does === "back" ? { archivedAt: { not: null } } : one.does === "confirm" ? { confirmed: false } : {},
		select: { ref: true, version: true, statusChangeId: true },
		orderBy: { ref: "asc" },
	});
	const row = rows[one.at % rows.length];
	if (!row && one.does !== "create") return false;
	const outcome = await DOES[one.does]?.(row ?? { ref: "", version: 0, statusChangeId: null }, one);
	return outcome !== null && outcome !== undefined && "done" in outcome;
}

const SUMS = `SELECT dimension, fact, key, word, flag, at::text, sum(n)::int AS n FROM tallies
	GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5, 6`;
const COUNTED = `SELECT dimension, fact, key, word, flag, at::text, n FROM counted_tallies ORDER BY 1, 2, 3, 4, 5, 6`;

async function holds(): Promise<void> {
	expect(await asOwner(SUMS)).toEqual(await asOwner(COUNTED));
}

describe("every tally is what counting the rows comes to", () => {
	it("after any history of commands, and a rebuild changes nothing", { timeout: 120_000 }, async () => {
		const done = new Set<string>();
		for (let made = 0; made < 8; made++) {
			const [one] = fc.sample(step, { numRuns: 1, seed: made });
			if (one) await take({ ...one, does: "create" });
		}
		for (const [n, one] of fc.sample(step, { numRuns: 240, seed: 3 }).entries()) {
			if (await take(one)) done.add(one.does);
			if (n % 20 === 0) await holds();
		}
		expect([...done].toSorted()).toEqual(Object.keys(DOES).toSorted());
		await holds();
		const incremental = await asOwner(SUMS);
		await rebuild(await system("first data"));
		expect(await asOwner(SUMS)).toEqual(incremental);
		expect(await asOwner("SELECT FROM tallies WHERE slot <> 0 OR n = 0")).toEqual([]);
	});

	it("after statements of many rows, whatever they change, and after a refusal", async () => {
		await asOwner("UPDATE commitments SET owner_id = NULL, changed_at = now() - interval '40 days'");
		await asOwner("UPDATE commitment_parties SET role = 'benefits'");
		await asOwner("DELETE FROM commitment_sectors WHERE sector = 'trade'");
		await asOwner("DELETE FROM commitment_parties");
		await holds();
		const refused = asOwner("BEGIN; UPDATE commitments SET kind = 'project'; SELECT 1 / 0; COMMIT");
		await expect(refused).rejects.toThrow("division by zero");
		await holds();
	});

	it("when many write at the same time, each into a slot of its own", async () => {
		const made = await Promise.all(
			Array.from({ length: 6 }, (_, n) => createCommitment(analyst, { title: `At once ${n}`, kind: "measure" })),
		);
		expect(made.every((outcome) => outcome && "done" in outcome)).toBe(true);
		await holds();
	});

	it("counts each commitment once by the whole, and once by each of its parties", async () => {
		const sum = async (dimension: string) =>
			(await asOwner("SELECT sum(n)::int AS n FROM tallies WHERE dimension = $1 AND fact = 'status'", [dimension]))[0]
				?.n;
		expect(await sum("all")).toBe(await db().commitment.count({ where: { archivedAt: null } }));
		const parties = { commitment: { archivedAt: null } };
		const without = { archivedAt: null, parties: { none: {} } };
		expect(await sum("party")).toBe(
			(await db().commitmentParty.count({ where: parties })) + (await db().commitment.count({ where: without })),
		);
	});
});

it("cannot be written by the application but by changing commitments", async () => {
	await expect(asApp("UPDATE tallies SET n = 0")).rejects.toThrow("permission denied");
	await expect(asApp("DELETE FROM tallies")).rejects.toThrow("permission denied");
	await expect(asApp("INSERT INTO tallies VALUES ('all', 'x', '', '', false, 'infinity', 0, 1)")).rejects.toThrow(
		"permission denied",
	);
});

it("are left to a rebuild by whoever loads in bulk", async () => {
	await asOwner("BEGIN; SELECT set_config('soz.loading', 'on', true); UPDATE commitments SET kind = 'event'; COMMIT");
	expect(await asOwner(SUMS)).not.toEqual(await asOwner(COUNTED));
	await rebuild(await system("first data"));
	await holds();
});
