import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { AgreementRow } from "@/lib/domain/agreement-view";
import { makeCommitment, makeParty } from "@/prisma/fixtures";
import { today } from "../clock";
import { db } from "../db";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getAgreement, listAgreements } from "./read";
import { archiveAgreement, createAgreement, editAgreement, setPredecessor } from "./write";

let analyst: Viewer;
let codes: string[];
const reading = { lang: "en", today: today(), past: null } as const;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	const parties = [await makeParty(db()), await makeParty(db()), await makeParty(db())];
	codes = parties.map(({ code }) => code);
});

function make(given: Record<string, unknown> = {}) {
	return saved(createAgreement(analyst, { title: "Programme", form: "treaty", ...given }));
}

async function read(id: string) {
	const agreement = await getAgreement(analyst, id, reading);
	if (!agreement) throw new Error("gone");
	return agreement;
}

describe("the chain of predecessors", () => {
	it("never comes back to where it began", async () => {
		const [first, second, third] = [await make(), await make(), await make()];
		await saved(setPredecessor(analyst, second.id, { predecessorId: first.id, version: 1 }));
		await saved(setPredecessor(analyst, third.id, { predecessorId: second.id, version: 1 }));
		const path = "predecessorId";
		expect(await setPredecessor(analyst, first.id, { predecessorId: third.id, version: 1 })).toEqual({
			refused: "rule",
			errors: [{ path, rule: "makes_loop" }],
		});
		expect(await setPredecessor(analyst, first.id, { predecessorId: first.id, version: 1 })).toEqual({
			refused: "rule",
			errors: [{ path, rule: "follows_itself" }],
		});
		expect(await setPredecessor(analyst, first.id, { predecessorId: randomUUID(), version: 1 })).toEqual({
			refused: "invalid",
			errors: [{ path, rule: "not_found" }],
		});
	});

	it("is not closed by two who each add half of a loop at the same moment", async () => {
		const [one, other] = [await make(), await make()];
		const both = await Promise.all([
			setPredecessor(analyst, one.id, { predecessorId: other.id, version: 1 }),
			setPredecessor(analyst, other.id, { predecessorId: one.id, version: 1 }),
		]);
		expect(both.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(both.filter((outcome) => outcome && "refused" in outcome && outcome.refused === "rule")).toHaveLength(1);
	});

	it("never forks", async () => {
		const [first, second, third] = [await make(), await make(), await make()];
		await saved(setPredecessor(analyst, second.id, { predecessorId: first.id, version: 1 }));
		const taken = { refused: "rule", errors: [{ path: "predecessorId", rule: "already_succeeded" }] };
		expect(await setPredecessor(analyst, third.id, { predecessorId: first.id, version: 1 })).toEqual(taken);
		expect(await createAgreement(analyst, { title: "Fourth", form: "treaty", predecessorId: first.id })).toEqual(taken);
		await saved(setPredecessor(analyst, second.id, { predecessorId: null, version: 2 }));
		await saved(setPredecessor(analyst, third.id, { predecessorId: first.id, version: 1 }));
		expect((await read(first.id)).successor?.id).toBe(third.id);
	});
});

describe("an agreement's dates", () => {
	it("are refused where the end comes before the start, or the whole object disagrees", async () => {
		const wrong = async (given: object) => createAgreement(analyst, { title: "Programme", form: "treaty", ...given });
		expect(await wrong({ period: "2026/2024" })).toMatchObject({
			errors: [{ path: "period", rule: "end_before_start" }],
		});
		expect(await wrong({ period: { value: "2024/2026", last: "2025-12-31" } })).toMatchObject({
			errors: [{ path: "period.value", rule: "bounds_disagree" }],
		});
		expect(await wrong({ signed: "soon" })).toMatchObject({ errors: [{ path: "signed", rule: "not_a_date" }] });
		expect(await wrong({ signed: { value: "2021-40", basis: "inferred" } })).toMatchObject({
			errors: [{ path: "signed.note", rule: "inferred_needs_note" }],
		});
	});

	it("come back as they were given, with bounds, precision and basis", async () => {
		const signed = { value: "2021-40", basis: "inferred", note: "From the office holders named in it." };
		const { id } = await make({ signed, period: "2021/2023" });
		expect(await read(id)).toMatchObject({
			signed: { value: "2021-40", first: "2021-01-01", last: "2021-06-30", precision: "half", basis: "inferred" },
			signedNote: signed.note,
			period: "2021/2023",
			periodFirst: "2021-01-01",
			periodLast: "2023-12-31",
			state: "ended",
		});
		await saved(editAgreement(analyst, id, { period: null, version: 1 }));
		expect(await read(id)).toMatchObject({ period: null, periodLast: null, state: "in_force" });
	});

	it("end it, and a successor takes over", async () => {
		const { id } = await make({ period: "2020/2021" });
		expect((await read(id)).state).toBe("ended");
		const next = await make({ period: "2190/2195", predecessorId: id });
		expect((await read(id)).state).toBe("succeeded");
		expect(await read(next.id)).toMatchObject({ state: "not_yet", predecessor: { id, state: "succeeded" } });
	});
});

describe("an agreement's parties", () => {
	it("stand in the agreement's own order, each once", async () => {
		const order = [codes[2], codes[0], codes[1]];
		const { id } = await make({ parties: order });
		expect((await read(id)).parties.map(({ code }) => code)).toEqual(order);
		await saved(editAgreement(analyst, id, { parties: codes, version: 1 }));
		expect((await read(id)).parties.map(({ code }) => code)).toEqual(codes);
		expect(await editAgreement(analyst, id, { parties: [codes[0], codes[0], "NOBODY"], version: 2 })).toEqual({
			refused: "invalid",
			errors: [
				{ path: "parties.1", rule: "listed_twice" },
				{ path: "parties.2", rule: "not_found" },
			],
		});
		await saved(editAgreement(analyst, id, { parties: [], version: 2 }));
		expect((await read(id)).parties).toEqual([]);
	});
});

describe("an agreement's texts", () => {
	it("need the original language among them", async () => {
		expect(await createAgreement(analyst, { titles: { tr: "Program" }, lang: "ru", form: "treaty" })).toMatchObject({
			errors: [{ path: "titles.ru", rule: "original_missing" }],
		});
		const { id } = await make({ titles: { tr: "Program", ru: "Программа" }, title: undefined, lang: "ru" });
		expect(await editAgreement(analyst, id, { descriptions: { tr: "Metin" }, version: 1 })).toMatchObject({
			errors: [{ path: "descriptions.ru", rule: "original_missing" }],
		});
		expect((await read(id)).title).toEqual({ text: "Программа", lang: "ru", wanted: false });
	});

	it("keep their translations where only one is given bare", async () => {
		const { id } = await make({ title: undefined, titles: { en: "Programme", tr: "Program" }, description: "Old" });
		await saved(editAgreement(analyst, id, { title: "Plan", description: null, version: 1 }));
		expect(await read(id)).toMatchObject({ titles: { en: "Plan", tr: "Program" }, description: null });
	});
});

describe("an agreement's page", () => {
	it("counts its commitments with their denominators, archived ones left out", async () => {
		const { id } = await make();
		const of = { agreementId: id, createdById: analyst.userId };
		await makeCommitment(db(), { ...of, status: "fulfilled", confirmed: true });
		await makeCommitment(db(), { ...of, status: "not_fulfilled", confirmed: false });
		await makeCommitment(db(), { ...of, due: "2020-05-01" });
		await makeCommitment(db(), { ...of, due: "2020-06-01", lookedOn: "2020-07-01" });
		await makeCommitment(db(), { ...of, archived: true });
		const { standing, commitments } = await read(id);
		expect(commitments).toBe(4);
		expect(standing).toMatchObject({ total: 4, open: 2, overdue: 1, provisional: 1 });
		expect(standing.byStatus).toEqual([
			{ status: "unassessed", n: 2 },
			{ status: "fulfilled", n: 1 },
			{ status: "not_fulfilled", n: 1 },
		]);
		expect(standing.rate).toMatchObject({ of: 1, fulfilled: 1, leftOut: { open: 2, unconfirmed: 1 } });
		expect(standing.items.map(({ timeliness }) => timeliness)).toEqual([
			"overdue",
			"outcome_unknown",
			"closed",
			"closed",
		]);
	});

	it("is nobody's where the address names none", async () => {
		expect(await getAgreement(analyst, randomUUID(), reading)).toBeNull();
		expect(await getAgreement(analyst, "1", reading)).toBeNull();
	});
});

describe("the list of agreements", () => {
	async function walk(asked: { q: string; limit: number }): Promise<AgreementRow[]> {
		const rows: AgreementRow[] = [];
		let cursor: string | undefined;
		do {
			const page = await listAgreements(analyst, { ...asked, ...(cursor && { cursor }) }, reading);
			rows.push(...page.items);
			cursor = page.next ?? undefined;
		} while (cursor);
		return rows;
	}

	it("pages through all of them, the latest signed first and undated ones last", async () => {
		const word = `w${randomUUID().replaceAll("-", "")}`;
		const days = ["2024-10-10", null, "2023", "2024-10-10", null];
		for (const signed of days) await make({ title: `Programme ${word}`, signed });
		const rows = await walk({ q: word, limit: 2 });
		expect(rows.map(({ signed }) => signed?.value ?? null)).toEqual(["2024-10-10", "2024-10-10", "2023", null, null]);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
		const first = await listAgreements(analyst, { q: word, limit: 2 }, reading);
		expect(first).toMatchObject({ total: 5, previous: null });
		const second = await listAgreements(analyst, { q: word, limit: 2, cursor: first.next ?? "" }, reading);
		const back = await listAgreements(analyst, { q: word, limit: 2, cursor: second.previous ?? "" }, reading);
		expect(back.items).toEqual(first.items);
	});

	it("shows those put away by themselves, and begins anew for a cursor of no sense", async () => {
		const word = `w${randomUUID().replaceAll("-", "")}`;
		const { id } = await make({ title: word });
		await saved(archiveAgreement(analyst, id, { reason: "Entered twice.", version: 1 }));
		expect((await listAgreements(analyst, { q: word }, reading)).items).toEqual([]);
		const away = await listAgreements(analyst, { q: word, archived: true, cursor: "nonsense" }, reading);
		expect(away.items).toMatchObject([{ id, archived: true }]);
		expect(await read(id)).toMatchObject({ archived: true, archiveReason: "Entered twice." });
	});
});
