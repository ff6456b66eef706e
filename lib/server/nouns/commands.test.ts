import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../db";
import { inRequest } from "../request";
import { codeOfItsOwn, NOUNS, PARTS, saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";

let analyst: Viewer;
let viewer: Viewer;

beforeAll(async () => {
	[analyst, viewer] = await Promise.all([signedIn("analyst"), signedIn("viewer")]);
	const { count } = await db().party.createMany({
		data: [{ code: "KAZ", kind: "state", names: { en: "Kazakhstan" }, lang: "en" }],
		skipDuplicates: true,
	});
	expect(count).toBeLessThan(2);
});

function lastAudit(id: string) {
	return db().auditEvent.findFirst({ where: { subjectId: id }, orderBy: { id: "desc" } });
}

describe.each(Object.entries(NOUNS))("%s", (kind, { make, name, create, edit, archive }) => {
	const changed = { [name]: `Renamed ${randomUUID()}` };

	it("is made, noted in the audit and found by search", async () => {
		const word = `x${randomUUID().replaceAll("-", "")}`;
		const { id, version } = await saved(create(analyst, { ...make, [name]: `Named ${word}` }));
		expect(version).toBe(1);
		expect(await lastAudit(id)).toMatchObject({ action: `${kind}.create`, actorId: analyst.userId, refused: false });
		const found = await db().$queryRaw`
			SELECT kind FROM search_rows WHERE subject_id = ${id}::uuid AND folded LIKE ${`%${word}%`}`;
		expect(found).toEqual([{ kind }]);
	});

	it("is not made, changed or put away by a viewer, whatever is sent", async () => {
		const { id } = await saved(create(analyst, make));
		expect(await create(viewer, { nonsense: true })).toEqual({ refused: "forbidden" });
		expect(await edit(viewer, id, { nonsense: true })).toEqual({ refused: "forbidden" });
		expect(await archive(viewer, id, { nonsense: true })).toEqual({ refused: "forbidden" });
		expect(await edit(viewer, "no id at all", {})).toEqual({ refused: "forbidden" });
		expect(await lastAudit(id)).toMatchObject({ action: `${kind}.archive`, actorId: viewer.userId, refused: true });
	});

	it("is nobody's where there is none of that id", async () => {
		for (const id of [randomUUID(), "no id at all", "' OR 1=1 --", ""]) {
			expect(await edit(analyst, id, { ...changed, version: 1 })).toBeNull();
			expect(await archive(analyst, id, { reason: "Entered twice.", version: 1 })).toBeNull();
		}
	});

	it("keeps what it was in the audit when it is edited", async () => {
		const { id } = await saved(create(analyst, make));
		expect(await edit(analyst, id, { ...changed, version: 1 })).toEqual({ done: { id, version: 2 } });
		const { details } = (await lastAudit(id)) ?? {};
		const field = kind === "source" ? "title" : `${name}s`;
		expect(JSON.stringify(details)).toContain(JSON.stringify(make[name]));
		expect(details).toMatchObject({ version: 2, changes: { [field]: {} } });
	});

	it("is left alone by an edit that changes nothing", async () => {
		const { id } = await saved(create(analyst, make));
		expect(await edit(analyst, id, { [name]: make[name], version: 1 })).toEqual({ done: { id, version: 1 } });
		expect(await lastAudit(id)).toMatchObject({ action: `${kind}.create` });
	});

	it("tells who was slower how it is now, and by whom", async () => {
		const { id } = await saved(create(analyst, make));
		await saved(edit(analyst, id, { ...changed, version: 1 }));
		const slower = await edit(analyst, id, { [name]: "Too late", version: 1 });
		expect(slower).toMatchObject({ refused: "stale", current: { version: 2, changedBy: analyst.name } });
		expect(JSON.stringify(slower)).toContain(changed[name]);
		expect(await archive(analyst, id, { reason: "Late.", version: 1 })).toMatchObject({ refused: "stale" });
	});

	it("lets one of two edits at the same moment through", async () => {
		const { id } = await saved(create(analyst, make));
		const both = await Promise.all(["one", "two"].map((text) => edit(analyst, id, { [name]: text, version: 1 })));
		expect(both.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(both.filter((outcome) => outcome && "refused" in outcome && outcome.refused === "stale")).toHaveLength(1);
	});

	it("names every field that is not valid", async () => {
		const answer = await create(analyst, { ...make, [name]: "x".repeat(10_001), colour: "red" });
		expect(answer).toMatchObject({ refused: "invalid" });
		expect(answer).toHaveProperty(
			"errors",
			expect.arrayContaining([
				expect.objectContaining({ path: name, rule: "too_long" }),
				{ path: "colour", rule: "unknown_field" },
			]),
		);
		for (const text of ["a\0b", "half \ud800 pair"]) {
			expect(await create(analyst, { ...make, [name]: text })).toEqual({
				refused: "invalid",
				errors: [{ path: name, rule: "bad_characters" }],
			});
		}
		expect(await create(analyst, undefined)).toMatchObject({ refused: "invalid" });
		expect(await create(analyst, { ...make, [name]: "  \n " })).toMatchObject({ refused: "invalid" });
		const { id } = await saved(create(analyst, make));
		expect(await edit(analyst, id, changed)).toMatchObject({ errors: [{ path: "version", rule: "required" }] });
	});

	it("is put away with a reason, once, and brought back", async () => {
		const { id } = await saved(create(analyst, make));
		expect(await archive(analyst, id, { version: 1 })).toMatchObject({
			errors: [{ path: "reason", rule: "required" }],
		});
		expect(await archive(analyst, id, { reason: "Entered twice.", version: 1 })).toEqual({ done: { id, version: 2 } });
		expect(await lastAudit(id)).toMatchObject({
			action: `${kind}.archive`,
			details: { reason: "Entered twice." },
		});
		expect(await archive(analyst, id, { reason: "Again.", version: 2 })).toMatchObject({
			refused: "rule",
			errors: [{ rule: "nothing_new" }],
		});
		expect(await archive(analyst, id, { archived: false, version: 2 })).toEqual({ done: { id, version: 3 } });
	});

	it("is made once by a call that is repeated with its key", async () => {
		const call = () =>
			inRequest({ requestId: null, idempotency: { key: `api:${kind}`, fingerprint: new Uint8Array([1]) } }, () =>
				create(analyst, make),
			);
		const first = await saved(call());
		await expect(call()).rejects.toThrow(Replay);
		expect(await db().auditEvent.count({ where: { subjectId: first.id } })).toBe(1);
	});
});

describe.each(Object.entries(PARTS))("%s", (_name, { of, given, run }) => {
	const { create, make } = NOUNS[of] as (typeof NOUNS)[string];

	it("counts the version up and is noted, once for a repeated call", async () => {
		const { id } = await saved(create(analyst, make));
		const key = { key: `api:${randomUUID()}`, fingerprint: new Uint8Array([1]) };
		const call = () => inRequest({ requestId: null, idempotency: key }, () => run(analyst, id, given));
		await saved(call());
		await expect(call()).rejects.toThrow(Replay);
	});

	it("is refused to a viewer, for what is not there, and for fields that it does not know", async () => {
		const { id } = await saved(create(analyst, make));
		expect(await run(viewer, id, given)).toEqual({ refused: "forbidden" });
		expect(await run(analyst, randomUUID(), given)).toBeNull();
		expect(await run(analyst, "no id", given)).toBeNull();
		expect(await run(analyst, id, { ...given, colour: "red" })).toMatchObject({
			errors: [{ path: "colour", rule: "unknown_field" }],
		});
	});
});

describe.each(["agreement", "body", "party"])("the code of %s", (kind) => {
	const { create, edit, make } = NOUNS[kind] as (typeof NOUNS)[string];
	const taken = { refused: "invalid", errors: [{ path: "code", rule: "code_taken" }] };

	it("is its own", async () => {
		const code = codeOfItsOwn();
		await saved(create(analyst, { ...make, code }));
		expect(await create(analyst, { ...make, code })).toEqual(taken);
		const other = await saved(create(analyst, make));
		expect(await edit(analyst, other.id, { code, version: 1 })).toEqual(taken);
	});

	it("is given to one of two that ask at the same moment", async () => {
		const code = codeOfItsOwn();
		const both = await Promise.all([1, 2, 3].map(() => create(analyst, { ...make, code })));
		expect(both.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(both.filter((outcome) => outcome && "refused" in outcome)).toEqual([taken, taken]);
	});

	it("is made of capitals, digits and inner hyphens", async () => {
		for (const code of ["kaz", "TKM KAZ", "-A", "ÇIN", "1AB"]) {
			expect(await create(analyst, { ...make, code })).toMatchObject({
				errors: [{ path: "code", rule: "code_malformed" }],
			});
		}
		expect(await create(analyst, { ...make, code: "ABCDEFGHIJKLM" })).toMatchObject({
			errors: [{ path: "code", rule: "code_length" }],
		});
	});
});
