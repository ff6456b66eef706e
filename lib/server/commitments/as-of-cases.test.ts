import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "@/lib/domain/filters";
import { makeEvent, makeParty, makeUser } from "@/prisma/fixtures";
import { toDate } from "../clock";
import { db } from "../db";
import { listEvents } from "../events/read";
import { testDatabase } from "../testing/database";
import { type Given, noon, type Recorded, recordHistory } from "../testing/histories";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { listCommitments } from "./list";
import type { Reading } from "./row";

await testDatabase("empty");

let viewer: Viewer;
let confirmerId: string;
let parties: string[] = [];

beforeAll(async () => {
	viewer = await signedIn("viewer");
	confirmerId = (await makeUser(db(), { role: "reviewer" })).id;
	parties = [(await makeParty(db(), { code: "ONE" })).id, (await makeParty(db(), { code: "TWO" })).id];
});

/** A road promised for 2022 in 2020, and entered on 1 March 2021. */
async function made(later: Recorded[], given: Partial<Given> = {}): Promise<string> {
	const road: Given = {
		...{ undertaken: "2020-05-01", created: "2021-03-01", title: "Build the road", strength: "agreed" },
		...{ party: parties[0] ?? "", sector: "transport", due: "2022", later, ...given },
	};
	return (await recordHistory(road, { createdById: viewer.userId, confirmerId })).ref;
}

function on(asOf: string, knownAt: string | null = null): Reading {
	return { lang: "en", today: asOf, past: { asOf, knownAt } };
}

async function found(ref: string, scope: Scope, reading: Reading) {
	const { items } = await listCommitments(viewer, { ...scope, limit: 200 }, reading);
	return items.find((row) => row.ref === ref) ?? null;
}

function stood(ref: string, asOf: string, knownAt: string | null = null) {
	return found(ref, { archived: [true, false] }, on(asOf, knownAt));
}

const planned = (since: string, recorded: string): Recorded => ({
	...{ type: "status", status: "planned", since, on: recorded, confirmedOn: null },
});

describe("a commitment on a past day", () => {
	it("is not there before it was undertaken, nor where it was not yet on record", async () => {
		const ref = await made([]);
		expect(await stood(ref, "2020-04-30")).toBeNull();
		expect(await stood(ref, "2020-05-01")).toMatchObject({ status: "unassessed", due: { value: "2022" } });
		expect(await stood(ref, "2020-05-01", "2021-02-28")).toBeNull();
		expect(await stood(ref, "2020-05-01", "2021-03-01")).not.toBeNull();
	});

	it("is there since its recording, or since something was true of it, where nobody knows when it was undertaken", async () => {
		const unknown = await made([], { undertaken: null });
		expect(await stood(unknown, "2021-02-28")).toBeNull();
		expect(await stood(unknown, "2021-03-01")).not.toBeNull();
		const assessed = await made([planned("2019-06-01", "2021-06-01")], { undertaken: null });
		expect(await stood(assessed, "2019-05-31")).toBeNull();
		expect(await stood(assessed, "2019-06-01")).toMatchObject({ status: "planned" });
		expect(await stood(assessed, "2019-06-01", "2021-05-31")).toBeNull();
	});

	it("had a status before anybody recorded it, but nobody knew", async () => {
		const ref = await made([planned("2021-06-01", "2022-09-01")]);
		expect(await stood(ref, "2021-05-31")).toMatchObject({ status: "unassessed" });
		expect(await stood(ref, "2021-06-01")).toMatchObject({ status: "planned", freshness: "never" });
		expect(await stood(ref, "2021-06-01", "2022-08-31")).toMatchObject({ status: "unassessed" });
		expect(await stood(ref, "2022-09-01", "2022-09-01")).toMatchObject({ status: "planned", lookedOn: "2022-09-01" });
	});

	it("follows the correction of an earlier date, and what was thought before it for who asks that", async () => {
		const ref = await made([planned("2021-09-01", "2021-10-01"), planned("2021-04-01", "2022-02-01")]);
		expect(await stood(ref, "2021-05-01")).toMatchObject({ status: "planned" });
		expect(await stood(ref, "2021-05-01", "2022-01-31")).toMatchObject({ status: "unassessed" });
		expect(await stood(ref, "2021-09-01", "2022-01-31")).toMatchObject({ status: "planned" });
	});

	it("was due by its first date until it was put off", async () => {
		const ref = await made([{ type: "due", value: "2024", since: "2022-11-15", on: "2023-02-01" }]);
		expect((await stood(ref, "2022-11-14"))?.due).toMatchObject({ value: "2022", firstValue: null });
		expect((await stood(ref, "2022-11-15"))?.due).toMatchObject({ value: "2024", firstValue: "2022" });
		expect(await stood(ref, "2023-01-10", "2023-01-31")).toMatchObject({
			timeliness: "overdue",
			due: { value: "2022" },
		});
		expect(await stood(ref, "2023-01-10")).toMatchObject({ timeliness: "not_due" });
	});

	it("was a verdict of one person until a second confirmed it", async () => {
		const held = { type: "status", status: "fulfilled", since: "2022-03-01", on: "2022-03-10" } as const;
		const ref = await made([{ ...held, confirmedOn: "2022-07-01" }]);
		expect(await stood(ref, "2022-04-01")).toMatchObject({ status: "fulfilled", confirmed: true });
		expect(await stood(ref, "2022-04-01", "2022-06-30")).toMatchObject({ status: "fulfilled", confirmed: false });
		expect(await stood(ref, "2022-02-28")).toMatchObject({ confirmed: null });
	});

	it("was called, sorted and shared out as on that day, whatever was edited later", async () => {
		const [, two = ""] = parties;
		const ref = await made([
			{ type: "edit", title: "Build the road and its bridge", on: "2021-08-01" },
			{ type: "edit", party: two, sector: "water", strength: "signed", on: "2022-08-01" },
		]);
		const first = { title: { text: "Build the road" }, sectors: ["transport"], strength: "agreed" };
		expect(await stood(ref, "2021-07-31")).toMatchObject({ ...first, parties: [{ code: "ONE" }] });
		// Before it was on record, as it was first recorded.
		expect(await stood(ref, "2020-12-31")).toMatchObject(first);
		expect(await stood(ref, "2021-08-01")).toMatchObject({
			...{ ...first, title: { text: "Build the road and its bridge" }, parties: [{ code: "ONE" }] },
		});
		expect(await stood(ref, "2022-08-01")).toMatchObject({ sectors: ["water"], parties: [{ code: "TWO" }] });
		expect(await stood(ref, "2022-08-01", "2021-07-31")).toMatchObject(first);
		const by = async (party: string, asOf: string) => (await found(ref, { party: [party] }, on(asOf))) !== null;
		expect([await by("ONE", "2022-07-31"), await by("TWO", "2022-07-31")]).toEqual([true, false]);
		expect([await by("ONE", "2022-08-01"), await by("TWO", "2022-08-01")]).toEqual([false, true]);
	});

	it("stands in the lists until the day it was put away", async () => {
		const ref = await made([{ type: "edit", archived: true, on: "2022-05-05" }]);
		expect(await stood(ref, "2022-05-04")).toMatchObject({ archived: false });
		expect(await stood(ref, "2022-05-05")).toMatchObject({ archived: true });
		expect(await found(ref, {}, on("2022-05-04"))).not.toBeNull();
		expect(await found(ref, {}, on("2022-05-05"))).toBeNull();
	});

	it("was looked at when it was reviewed, and is late again for who did not know of it", async () => {
		const ref = await made([{ type: "review", reviewed: "2023-04-01", on: "2023-06-01" }]);
		expect(await stood(ref, "2023-03-31")).toMatchObject({ timeliness: "overdue" });
		expect(await stood(ref, "2023-04-01")).toMatchObject({ timeliness: "outcome_unknown", freshness: "fresh" });
		expect(await stood(ref, "2023-04-01", "2023-05-31")).toMatchObject({ timeliness: "overdue", freshness: "never" });
	});

	it("changed on the day of its last record by then", async () => {
		const ref = await made([planned("2021-06-01", "2022-09-01"), planned("2021-07-01", "2023-09-01")]);
		expect((await stood(ref, "2022-12-31"))?.changedAt).toBe(noon("2022-09-01", 1).toISOString());
		const changed = async (asOf: string) => (await found(ref, { changedWithin: 30 }, on(asOf))) !== null;
		expect([await changed("2022-08-31"), await changed("2022-09-30"), await changed("2022-10-02")]).toEqual([
			false,
			true,
			false,
		]);
	});
});

describe("an event on a past day", () => {
	async function state(id: string, asOf: string, knownAt: string | null = null) {
		const { items } = await listEvents(viewer, { limit: 200 }, on(asOf, knownAt));
		const event = items.find((row) => row.id === id);
		return event ? [event.state, event.date?.value ?? null, event.place?.text ?? null, event.passed] : null;
	}

	it("was planned, then put off, then held, each known when it was", async () => {
		const { id } = await makeEvent(db(), { date: "2022-06-29", state: "held", createdById: viewer.userId });
		await db().event.update({ where: { id }, data: { createdAt: noon("2021-01-10") } });
		const states = [
			["planned", "2021-08-10", "Turkmenbashi", "2021-01-10", "2021-01-10"],
			["put_off", null, null, "2021-07-20", "2021-07-25"],
			["held", "2022-06-29", "Ashgabat", "2022-08-01", "2022-08-01"],
		] as const;
		for (const [state, date, place, effectiveOn, recorded] of states) {
			const day = date && toDate(date);
			await db().eventStateChange.create({
				data: {
					...{ eventId: id, state, dateValue: date, dateFirst: day, dateLast: day, lang: "en" },
					...{ datePrecision: date && "day", dateBasis: date && "stated", ...(place && { places: { en: place } }) },
					...{ effectiveOn: toDate(effectiveOn), recordedAt: noon(recorded), recordedById: viewer.userId },
				} as never,
			});
		}
		expect(await state(id, "2021-01-09")).toBeNull();
		expect(await state(id, "2021-07-19")).toEqual(["planned", "2021-08-10", "Turkmenbashi", false]);
		expect(await state(id, "2021-07-20")).toEqual(["put_off", null, null, false]);
		expect(await state(id, "2021-09-01", "2021-07-24")).toEqual(["planned", "2021-08-10", "Turkmenbashi", true]);
		// Held is held since its day, though the desk wrote down a later one.
		expect(await state(id, "2022-06-28")).toEqual(["put_off", null, null, false]);
		expect(await state(id, "2022-06-29")).toEqual(["held", "2022-06-29", "Ashgabat", false]);
		expect(await state(id, "2022-06-29", "2022-07-31")).toEqual(["put_off", null, null, false]);
	});
});
