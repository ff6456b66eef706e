import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../db";
import { inRequest } from "../request";
import { system } from "../system";
import { COMMANDS } from "../testing/commitment-commands";
import { asOwner, testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";
import { addNote } from "./notes";

await testDatabase("empty");

let viewer: Viewer;
let author: Viewer;
let admin: Viewer;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	author = await signedIn("analyst");
	admin = await signedIn("admin");
});

const names = Object.keys(COMMANDS);
const onOne = names.filter((name) => name !== "createCommitment");

function prepare(name: string) {
	const command = COMMANDS[name];
	if (!command) throw new Error(name);
	return command(author);
}

function key() {
	return { key: `test:${randomUUID()}`, fingerprint: new Uint8Array(32) };
}

async function lastAudit() {
	return db().auditEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
}

describe.each(names)("%s", (name) => {
	it("is done with its audit event in one transaction", async () => {
		const { ref, run, given } = await prepare(name);
		const before = await db().auditEvent.count();
		const outcome = await inRequest({ requestId: "request-7" }, () => run(admin, ref, given));
		expect(outcome).toHaveProperty("done");
		expect(await db().auditEvent.count()).toBe(before + 1);
		const event = await lastAudit();
		expect(event).toMatchObject({ actorId: admin.userId, refused: false, requestId: "request-7" });
		expect(event.subjectKind).toBe("commitment");
		const { id } = await db().commitment.findUniqueOrThrow({ where: { ref: event.subjectRef ?? "" } });
		expect(event.subjectId).toBe(id);
	});

	it("is refused to a viewer, which is noted and changes nothing", async () => {
		const { ref, run, given } = await prepare(name);
		expect(await changingNothing(() => run(viewer, ref, given))).toEqual({ refused: "forbidden" });
		const event = await lastAudit();
		expect(event).toMatchObject({ actorId: viewer.userId, refused: true, details: { refused: "forbidden" } });
		if (name !== "createCommitment") expect(event.subjectRef).toBe(ref);
	});

	it("tells a viewer nothing of the fields, nor whether the commitment is there", async () => {
		const { run } = await prepare(name);
		expect(await run(viewer, "SOZ-9999", { nonsense: true })).toEqual({ refused: "forbidden" });
		expect(await run(viewer, "\0 not a reference", null)).toEqual({ refused: "forbidden" });
	});

	it("refuses a field that it does not know, by name, and changes nothing", async () => {
		const { ref, run, given } = await prepare(name);
		const outcome = await changingNothing(() => run(admin, ref, { ...given, colour: "red" }));
		expect(outcome).toMatchObject({ refused: "invalid", errors: [{ path: "colour", rule: "unknown_field" }] });
	});

	it("refuses anything that is not an object of its fields", async () => {
		const { ref, run } = await prepare(name);
		await changingNothing(async () => {
			for (const given of [null, 7, "text", [], { version: "1" }, { version: 0 }]) {
				expect(await run(admin, ref, given)).toMatchObject({ refused: "invalid" });
			}
		});
	});

	it("called twice with one idempotency key, at once or later, has one effect", async () => {
		const { ref, run, given } = await prepare(name);
		const idempotency = key();
		const call = () => inRequest({ requestId: null, idempotency }, () => run(admin, ref, given));
		const audits = await db().auditEvent.count();
		const outcomes = await Promise.allSettled([call(), call()]);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
		for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Replay);
		await expect(call()).rejects.toBeInstanceOf(Replay);
		expect(await db().auditEvent.count()).toBe(audits + 1);
	});

	it("leaves nothing behind when its last step fails", async () => {
		const { ref, run, given } = await prepare(name);
		await asOwner(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut'; END $$`);
		await asOwner("CREATE TRIGGER cut BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION fail()");
		try {
			const work = () => inRequest({ requestId: null, idempotency: key() }, () => run(admin, ref, given));
			await changingNothing(() => expect(work()).rejects.toThrow("cut"));
		} finally {
			await asOwner("DROP TRIGGER cut ON audit_events; DROP FUNCTION fail()");
		}
	});

	it("is done by the project's own programs as well", async () => {
		const { ref, run, given } = await prepare(name);
		const actor = await system("jobs");
		const own = name === "addAction" ? { ...given, ownerId: author.userId } : given;
		expect(await run(actor, ref, own)).toHaveProperty("done");
		expect(await lastAudit()).toMatchObject({ actorId: actor.userId, refused: false });
	});
});

describe.each(onOne)("%s", (name) => {
	it("finds nothing under a reference that there is not, whatever its form", async () => {
		const { run, given } = await prepare(name);
		await changingNothing(async () => {
			for (const nobody of ["SOZ-9999", "soz-0001", "SOZ-0000", "", "../..", "SOZ-1\0", "x".repeat(10_001)]) {
				expect(await run(admin, nobody, given)).toBeNull();
			}
		});
	});
});

describe.each(["editNote", "editAction", "removeMention", "unlinkCommitments", "unlinkEvent"])("%s", (name) => {
	it("does not reach what belongs to another commitment", async () => {
		const mine = await prepare(name);
		const other = await prepare(name);
		expect(await changingNothing(() => mine.run(admin, other.ref, mine.given))).toBeNull();
	});
});

describe.each(onOne.filter((name) => !["archiveCommitment", "editNote", "editAction"].includes(name)))("%s", (name) => {
	it("is refused while the commitment is archived", async () => {
		const { ref, run, given } = await prepare(name);
		await db().commitment.updateMany({ where: { ref }, data: { archivedAt: new Date(), archiveReason: "Put away." } });
		const outcome = await changingNothing(() => run(admin, ref, given));
		expect(outcome).toEqual({ refused: "rule", errors: [{ path: "", rule: "is_archived" }] });
	});
});

const versioned = ["editCommitment", "archiveCommitment", "changeStatus", "confirmStatus", "changeDue"];

describe.each([...versioned, "editNote", "editAction"])("%s", (name) => {
	it("of two at once exactly one is done, and the other is told how it stands now", async () => {
		const { ref, run, given } = await prepare(name);
		const seen = { version: 1, ...given };
		const outcomes = await Promise.all([run(admin, ref, seen), run(admin, ref, seen)]);
		const [winner, ...more] = outcomes.filter((outcome) => outcome && "done" in outcome);
		expect(winner).toMatchObject({ done: { version: 2 } });
		expect(more).toEqual([]);
		const loser = outcomes.find((outcome) => outcome && !("done" in outcome));
		expect(loser).toMatchObject({ refused: "stale", current: { version: 2 } });
	});

	it("judges an earlier version before any rule, and changes nothing", async () => {
		const { ref, run, given } = await prepare(name);
		const outcome = await changingNothing(() => run(admin, ref, { ...given, version: 9 }));
		expect(outcome).toMatchObject({ refused: "stale", current: { version: 1 } });
		expect(await lastAudit()).toMatchObject({ refused: true, details: { refused: "stale" } });
	});
});

it("says who was faster, with what, and how everything stands now", async () => {
	const { ref, run, given } = await prepare("changeStatus");
	await run(author, ref, given);
	// Said beside the row since: not what made the form stale.
	await addNote(admin, ref, { body: "Ask again in May." });
	const outcome = await run(admin, ref, given);
	expect(outcome).toMatchObject({
		refused: "stale",
		current: {
			version: 2,
			ref,
			status: "planned",
			rationale: given.rationale,
			changedBy: author.name,
			changedWith: "commitment.change_status",
			due: { value: "2026-06-30", precision: "day" },
		},
	});
});

it("survives a connection that is lost in the middle, with nothing half done", async () => {
	const { ref, run, given } = await prepare("changeStatus");
	await asOwner(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
		$$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`);
	await asOwner("CREATE TRIGGER dies BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION die()");
	try {
		await changingNothing(() => expect(run(admin, ref, given)).rejects.toThrow());
	} finally {
		await asOwner("DROP TRIGGER dies ON audit_events; DROP FUNCTION die()");
	}
	expect(await run(admin, ref, given)).toMatchObject({ done: { version: 2 } });
});

it("keeps each change to the tables it is about", async () => {
	const tables: Record<string, string[]> = {};
	for (const name of ["addNote", "addAction", "recordReview", "changeDue"]) {
		const { ref, run, given } = await prepare(name);
		tables[name] = await changedTables(() => run(admin, ref, given));
	}
	expect(tables).toEqual({
		addNote: ["audit_events", "notes", "search_rows"],
		addAction: ["audit_events", "next_actions"],
		recordReview: ["audit_events", "commitments", "reviews", "status_changes", "tallies"],
		changeDue: ["audit_events", "commitments", "due_changes", "tallies"],
	});
});
