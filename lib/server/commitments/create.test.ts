import { beforeAll, describe, expect, it } from "vitest";
import { makeAgreement, makeBody, makeParty, makeUser } from "@/prisma/fixtures";
import { db } from "../db";
import { system } from "../system";
import { asOwner, testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { createCommitment } from "./create";

await testDatabase("empty");

const NOBODY = "00000000-0000-4000-8000-000000000000";
const TODAY = "2026-10-01";

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	for (const code of ["TKM", "KAZ", "UZB"]) await makeParty(db(), { code });
});

async function make(given: object, actor: Viewer | Awaited<ReturnType<typeof system>> = analyst) {
	const outcome = await createCommitment(actor, { title: "Open a joint school", kind: "measure", ...given });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return db().commitment.findUniqueOrThrow({
		where: { id: outcome.done.id },
		include: {
			parties: { orderBy: { position: "asc" }, include: { party: true } },
			sectors: true,
			dueChanges: true,
			versions: true,
		},
	});
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("what a commitment begins as", () => {
	it("asks for a title and a kind, and names both at once", async () => {
		expect(await createCommitment(analyst, {})).toEqual({
			refused: "invalid",
			errors: [
				{ path: "kind", rule: "required" },
				{ path: "title", rule: "required" },
			],
		});
	});

	it("is discussed, unassessed, of normal importance and the caller's", async () => {
		expect(await make({})).toMatchObject({
			titles: { en: "Open a joint school" },
			lang: "en",
			strength: "discussed",
			status: "unassessed",
			statusChangeId: null,
			confirmed: null,
			importance: "normal",
			ownerId: analyst.userId,
			createdById: analyst.userId,
			version: 1,
			reviewedOn: null,
			lookedOn: null,
			dueValue: null,
			firstDueValue: null,
			versions: [],
			dueChanges: [],
		});
	});

	it("belongs to nobody where that is said, and where a program makes it", async () => {
		expect((await make({ ownerId: null })).ownerId).toBeNull();
		expect((await make({}, await system("jobs"))).ownerId).toBeNull();
	});

	it("takes every field", async () => {
		const [agreementId, bodyId] = [(await makeAgreement(db())).id, (await makeBody(db())).id];
		const made = await make({
			titles: { en: "Open a joint school", tr: "Ortak okul açmak", ru: "Открыть совместную школу" },
			title: undefined,
			descriptions: { en: "In one of the two capitals." },
			fulfilmentTest: "The school has taken in pupils.",
			kind: "recurring",
			...{ agreementId, bodyId, strength: "agreed", importance: "high", expectedCount: 6 },
			undertakenOn: { value: "2023-10-30", basis: "inferred", note: "The day of the talks." },
			due: { value: "2026-Q3", basis: "derived", first: "2026-07-01", last: "2026-09-30", precision: "quarter" },
			parties: ["TKM", { code: "KAZ", role: "benefits" }],
			sectors: ["science", "education", "science"],
		});
		expect(made).toMatchObject({
			titles: { en: "Open a joint school", tr: "Ortak okul açmak", ru: "Открыть совместную школу" },
			descriptions: { en: "In one of the two capitals." },
			fulfilmentTests: { en: "The school has taken in pupils." },
			...{ kind: "recurring", agreementId, bodyId, strength: "agreed", importance: "high", expectedCount: 6 },
			...{ undertakenValue: "2023-10-30", undertakenPrecision: "day", undertakenBasis: "inferred" },
			undertakenNote: "The day of the talks.",
			...{ dueValue: "2026-35", dueFirst: day("2026-07-01"), dueLast: day("2026-09-30"), dueBasis: "derived" },
			...{ firstDueValue: "2026-35", firstDueLast: day("2026-09-30") },
		});
		expect(made.parties.map(({ party, role }) => [party.code, role])).toEqual([
			["TKM", "undertakes"],
			["KAZ", "benefits"],
		]);
		expect(made.sectors.map(({ sector }) => sector).toSorted()).toEqual(["education", "science"]);
	});

	it("keeps the first due date as the beginning of its history, since the undertaking or since today", async () => {
		const early = await make({ due: "2027", undertakenOn: "2023-10-30" });
		expect(early.dueChanges).toMatchObject([
			{ value: "2027", basis: "unknown", reason: null, effectiveOn: day("2023-10-30"), recordedById: analyst.userId },
		]);
		const bare = await make({ due: { value: "../2027", basis: "inferred", note: "The programme ends then." } });
		expect(bare.dueChanges).toMatchObject([
			{ value: "../2027", first: null, note: "The programme ends then.", effectiveOn: day(TODAY) },
		]);
	});

	it("is found by its title at once, without diacritics", async () => {
		const { id } = await make({ titles: { tr: "İşbirliği şûrası" }, title: undefined });
		const found = await asOwner("SELECT subject_id FROM search_rows WHERE folded LIKE '%isbirligi surasi%'");
		expect(found).toEqual([{ subject_id: id }]);
	});

	it.each([
		["right to left", "التعاون في مجال الطاقة"],
		["emoji", "A bridge 🌉 between us 👩🏽‍🔧"],
		["a script tag", "<script>alert(1)</script>"],
		["a formula", '=HYPERLINK("x")'],
		["quotes and percent signs", "100% of \"all\" 'trade'; DROP TABLE commitments"],
	])("keeps %s as it was typed", async (_, title) => {
		expect((await make({ title })).titles).toEqual({ en: title });
	});
});

describe("the language of the original", () => {
	it("is the one given, else the account's, else English", async () => {
		const turk = await signedIn("analyst");
		await db().user.update({ where: { id: turk.userId }, data: { locale: "tr" } });
		const speaker = { ...turk, locale: "tr" } as Viewer;
		expect((await make({}, speaker)).titles).toEqual({ tr: "Open a joint school" });
		expect((await make({ lang: "ru" }, speaker)).lang).toBe("ru");
		expect((await make({})).lang).toBe("en");
	});

	it("is the first that there is a title in, where the account's is not among them", async () => {
		expect((await make({ title: undefined, titles: { ru: "Школа", kk: "Мектеп" } })).lang).toBe("ru");
		expect((await make({ title: undefined, titles: { ru: "Школа", en: "School" } })).lang).toBe("en");
	});

	it("has to have each text that there is in another language", async () => {
		const given = { title: "School", kind: "measure", lang: "en" };
		expect(await createCommitment(analyst, { ...given, descriptions: { ru: "Школа" } })).toEqual({
			refused: "invalid",
			errors: [{ path: "descriptions.en", rule: "original_missing" }],
		});
		expect(await createCommitment(analyst, { kind: "measure", titles: {} })).toEqual({
			refused: "invalid",
			errors: [{ path: "title", rule: "required" }],
		});
	});
});

describe("what is refused, with nothing written", () => {
	const max = (length: number) => ({ rule: "too_long", values: { max: length } });
	it.each<[object, object[]]>([
		[{ title: "x".repeat(501) }, [{ path: "title", ...max(500) }]],
		[{ titles: { en: "x".repeat(501) } }, [{ path: "titles.en", ...max(500) }]],
		[{ description: "x".repeat(10_001) }, [{ path: "description", ...max(10_000) }]],
		[{ fulfilmentTests: { en: "x".repeat(10_001) } }, [{ path: "fulfilmentTests.en", ...max(10_000) }]],
		[{ title: " \n " }, [{ path: "title", rule: "required" }]],
		[{ title: "null \0 here" }, [{ path: "title", rule: "bad_characters" }]],
		[{ description: "half a pair \ud83d" }, [{ path: "description", rule: "bad_characters" }]],
		[{ titles: { fr: "École" } }, [{ path: "titles.fr", rule: "unknown_field" }]],
		[{ ref: "SOZ-0001" }, [{ path: "ref", rule: "unknown_field" }]],
		[{ status: "fulfilled" }, [{ path: "status", rule: "unknown_field" }]],
		[{ createdById: NOBODY }, [{ path: "createdById", rule: "unknown_field" }]],
		[{ agreementId: NOBODY }, [{ path: "agreementId", rule: "not_found" }]],
		[{ agreementId: "1 OR 1=1" }, [{ path: "agreementId", rule: "not_found" }]],
		[{ bodyId: NOBODY }, [{ path: "bodyId", rule: "not_found" }]],
		[{ ownerId: NOBODY }, [{ path: "ownerId", rule: "not_found" }]],
		[{ parties: ["TKM", "XXX"] }, [{ path: "parties.1", rule: "not_found" }]],
		[{ parties: ["TKM", { code: "TKM", role: "benefits" }] }, [{ path: "parties.1", rule: "listed_twice" }]],
		[{ due: "2024-02-30" }, [{ path: "due", rule: "not_a_date" }]],
		[{ due: "2024/2021" }, [{ path: "due", rule: "end_before_start" }]],
		[{ due: { value: "2024", last: "2024-12-30" } }, [{ path: "due.value", rule: "bounds_disagree" }]],
		[{ due: { value: "2024", precision: "month" } }, [{ path: "due.value", rule: "bounds_disagree" }]],
		[{ due: { value: "2024", basis: "inferred" } }, [{ path: "due.note", rule: "inferred_needs_note" }]],
		[{ expectedCount: 0 }, [{ path: "expectedCount", rule: "too_little", values: { min: 1 } }]],
	])("%j", async (given, errors) => {
		const whole = { title: "Open a joint school", kind: "measure", ...given };
		expect(await changingNothing(() => createCommitment(analyst, whole))).toEqual({ refused: "invalid", errors });
	});

	it("an owner who has left, and the account of a program", async () => {
		const gone = await makeUser(db());
		await db().user.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
		const given = { title: "School", kind: "measure" };
		expect(await createCommitment(analyst, { ...given, ownerId: gone.id })).toMatchObject({
			errors: [{ path: "ownerId", rule: "account_inactive" }],
		});
		const { userId } = await system("jobs");
		expect(await createCommitment(analyst, { ...given, ownerId: userId })).toMatchObject({
			errors: [{ path: "ownerId", rule: "not_found" }],
		});
	});

	it("a number of times for what does not recur, and an undertaking that lies ahead", async () => {
		const given = { title: "School", kind: "measure", expectedCount: 4, undertakenOn: "2027" };
		expect(await changingNothing(() => createCommitment(analyst, given))).toEqual({
			refused: "rule",
			errors: [
				{ path: "expectedCount", rule: "only_for_recurring" },
				{ path: "undertakenOn", rule: "in_future", values: { day: TODAY } },
			],
		});
	});
});

describe("the reference", () => {
	const prefix = (ref: string) => ref.replace(/-\d+$/, "");

	it("begins with the agreement's code, the body's, the two parties, or the desk's own", async () => {
		const agreementId = (await makeAgreement(db(), { code: "PROG-24" })).id;
		const bodyId = (await makeBody(db(), { code: "COMM" })).id;
		const bare = (await makeAgreement(db())).id;
		const parties = ["KAZ", "TKM"];
		const ids = await db().party.findMany({ where: { code: { in: parties } }, orderBy: { code: "desc" } });
		await db().agreementParty.createMany({
			data: ids.map(({ id }, position) => ({ agreementId: bare, partyId: id, position })),
		});
		expect(prefix((await make({ agreementId, bodyId, parties })).ref)).toBe("PROG-24");
		expect(prefix((await make({ bodyId, parties })).ref)).toBe("COMM");
		expect(prefix((await make({ agreementId: bare, parties })).ref)).toBe("TKM-KAZ");
		expect(prefix((await make({ parties })).ref)).toBe("KAZ-TKM");
		expect(prefix((await make({ parties: ["KAZ", "TKM", "UZB"] })).ref)).toBe("SOZ");
	});

	it("counts on without a gap or a double, however many are made at once", async () => {
		const { id: bodyId } = await makeBody(db(), { code: "MANY" });
		const made = await Promise.all(Array.from({ length: 12 }, () => make({ bodyId })));
		const refs = made.map(({ ref }) => ref).toSorted();
		expect(refs).toEqual(Array.from({ length: 12 }, (_, n) => `MANY-${String(n + 1).padStart(4, "0")}`));
	});

	it("leaves no gap where a creation was refused or failed", async () => {
		const { id: bodyId } = await makeBody(db(), { code: "GAPS" });
		expect((await make({ bodyId })).ref).toBe("GAPS-0001");
		await createCommitment(analyst, { title: "School", kind: "measure", bodyId, expectedCount: 3 });
		expect((await make({ bodyId })).ref).toBe("GAPS-0002");
	});
});
