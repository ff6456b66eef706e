import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { calendarAsked } from "@/lib/domain/calendar-address";
import { blockOf } from "@/lib/domain/calendar-days";
import { parseDateValue } from "@/lib/domain/date-value";
import { type CalendarItem, SHOWN_A_DAY } from "@/lib/domain/month-view";
import { MOST_LINES, type TimelineLine } from "@/lib/domain/timeline";
import { makeAgreement, makeBody, makeCommitment, makeEvent } from "@/prisma/fixtures";
import { today } from "../clock";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import { asOwner } from "../testing/database";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getMonth } from "./month";
import { listEvents } from "./read";
import { getTimeline } from "./timeline";
import { changeEventState, createEvent } from "./write";

let analyst: Viewer;
let createdById: string;
const reading: Reading = { lang: "en", today: today(), past: null };

beforeAll(async () => {
	analyst = await signedIn("analyst");
	createdById = analyst.userId;
});

/** An agreement of this test alone, with a maker of what belongs to it. */
async function world() {
	const { id: agreementId } = await makeAgreement(db());
	const due = (value: string | undefined, more: object = {}) =>
		makeCommitment(db(), { agreementId, createdById, ...(value && { due: value }), ...more });
	const hub = await due(undefined);
	const link = async (eventId: string) => {
		await db().commitmentEvent.create({ data: { commitmentId: hub.id, eventId, role: "fulfils", createdById } });
		return eventId;
	};
	const event = async (date: string | null, more: object = {}) =>
		link((await makeEvent(db(), { createdById, date, ...more })).id);
	const act = (dueOn: string, more: object = {}) =>
		db().nextAction.create({
			data: {
				...{ commitmentId: hub.id, what: "Call", lang: "en", ownerId: createdById, createdById },
				...{ dueOn: new Date(dueOn), ...more },
			},
		});
	const asked = (query: string) =>
		calendarAsked(Object.fromEntries(new URLSearchParams(`agreement=${agreementId}&${query}`)), today());
	const month = (query: string) => getMonth(analyst, asked(query), reading);
	const timeline = (query: string) => getTimeline(analyst, asked(query), reading);
	return { agreementId, hub, due, event, link, act, month, timeline };
}

function idOf(item: CalendarItem): string {
	if (item.kind === "event") return item.event.id;
	return item.kind === "due" ? item.row.id : item.action.id;
}

describe("a month", () => {
	it("puts on its days just what is known to the day, and the rest beside them", async () => {
		const { due, event, month } = await world();
		const values = ["2024-10-10", "2024-10-09/2024-10-12", "2024-09-20/2024-11-20", "2024-10", "2024-33", "2024-23"];
		const others = ["2024", "2024-41", "2024/2026", "../2024", "2024-10/..", "2024-10-10/.."];
		const put = await Promise.all([...values, ...others].map(async (value) => ({ value, id: await event(value) })));
		const view = await month("month=2024-10");
		const onDays = new Set([...view.days.values()].flatMap(({ items }) => items.map(idOf)));
		const beside = new Set(view.windows.groups.flatMap(({ items }) => items.map(idOf)));
		for (const { value, id } of put) {
			const date = parseDateValue(value);
			if (!date) throw new Error(value);
			const touches =
				!(date.last !== null && date.last < "2024-10-01") && !(date.first !== null && date.first > "2024-10-31");
			const exact = blockOf(date)?.exact ?? false;
			expect([value, onDays.has(id), beside.has(id)]).toEqual([value, touches && exact, touches && !exact]);
		}
		const range = await due("2024-10-20/2024-10-22");
		const day = await due("2024-10-20");
		const again = await month("month=2024-10");
		expect(again.days.get("2024-10-20")?.items.map(idOf)).toEqual([day.id]);
		expect(again.windows.groups.find(({ value }) => value === "2024-10-20/2024-10-22")?.items.map(idOf)).toEqual([
			range.id,
		]);
	});

	it("shows an event on each of its days, and the narrowest window first", async () => {
		const { event, due, month } = await world();
		const id = await event("2024-02-28/2024-03-01");
		await due("2024");
		await due("2024-02");
		const february = await month("month=2024-02");
		expect([...february.days.keys()]).toEqual(["2024-02-28", "2024-02-29"]);
		expect([...(await month("month=2024-03")).days.values()].map(({ items }) => items.map(idOf))).toEqual([[id]]);
		expect(february.windows.groups.map(({ value }) => value)).toEqual(["2024-02", "2024"]);
	});

	it("holds open next actions with a day, and nothing that is done or put away", async () => {
		const { act, due, event, month } = await world();
		const { id } = await act("2027-02-03");
		await act("2027-02-03", { doneAt: new Date(), doneById: createdById });
		await due("2027-02-03", { archived: true });
		const gone = await event("2027-02-03");
		await db().event.update({
			where: { id: gone },
			data: { archivedAt: new Date(), archiveReason: "Entered twice." },
			select: { id: true },
		});
		expect((await month("month=2027-02")).days.get("2027-02-03")?.items.map(idOf)).toEqual([id]);
	});

	it("counts what a day holds beyond the first few, and gives the whole day when asked", async () => {
		const { due, month } = await world();
		for (let n = 0; n < SHOWN_A_DAY + 3; n += 1) await due("2028-02-29");
		const few = (await month("month=2028-02")).days.get("2028-02-29");
		expect([few?.items.length, few?.total]).toEqual([SHOWN_A_DAY, SHOWN_A_DAY + 3]);
		const all = await month("month=2028-02&day=2028-02-29");
		expect(all.days.get("2028-02-29")?.items).toHaveLength(SHOWN_A_DAY + 3);
		expect(all.windows.total).toBe(0);
	});
});

describe("events narrowed by the commitments they bear on", () => {
	it("are those of the scope, and of a body its own as well", async () => {
		const { agreementId, event } = await world();
		const id = await event("2024-01-02");
		const other = await makeEvent(db(), { createdById, date: "2024-01-02" });
		const { id: bodyId } = await makeBody(db());
		await db().event.update({ where: { id: other.id }, data: { bodyId }, select: { id: true } });
		const ids = async (scope: object) =>
			(await listEvents(analyst, { scope, limit: 200 }, reading)).items.map((row) => row.id);
		expect(await ids({ agreement: [agreementId] })).toEqual([id]);
		expect(await ids({ agreement: [agreementId], kind: ["standing"] })).toEqual([]);
		expect(await ids({ body: [bodyId] })).toEqual([other.id]);
		expect(await ids({ body: [bodyId], kind: ["measure"] })).toEqual([]);
		expect(await ids({ agreement: [randomUUID()] })).toEqual(await ids({}));
	});
});

describe("a time line", () => {
	function said(line: TimelineLine): string {
		return line.kind === "due" ? (line.row.due?.value ?? "") : line.event.date.value;
	}

	it("draws in order of time what touches the range, under its programme", async () => {
		const { agreementId, due, event, timeline } = await world();
		for (const value of ["2025", "2024-05-01", "2023-12-31", "2026/..", "../2020", "2027"]) await due(value);
		await event("2024-08");
		await event("2021");
		const { groups, summary, undated } = await timeline("view=timeline&from=2024&to=2026");
		expect(summary).toBeNull();
		expect(groups?.map(({ programme, lines }) => [programme?.id, lines.map(said)])).toEqual([
			[agreementId, ["2024-05-01", "2024-08", "2025", "2026/.."]],
		]);
		// An open end is none to be late by.
		expect(undated.total).toBe(2);
	});

	it("knows the date that an event was put off from, not the one that was only made more exact", async () => {
		const { link, timeline } = await world();
		const url = "https://example.org/x";
		const made = async (date: string, changes: object[]) => {
			const { id } = await saved(createEvent(analyst, { title: "Summit", kind: "summit", date }));
			for (const [n, change] of changes.entries())
				await saved(changeEventState(analyst, id, { effectiveOn: "2024-01-01", url, version: n + 1, ...change }));
			return link(id);
		};
		const moved = await made("2021", [{ state: "put_off" }, { state: "held", date: "2022-06-29" }]);
		const exact = await made("2022", [{ state: "held", date: "2022-06-30" }]);
		const { groups } = await timeline("view=timeline&from=2020&to=2023");
		const events = groups?.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === "event" ? [line.event] : [])));
		expect(events?.map(({ id, state, former }) => [id, state, former?.value ?? null])).toEqual([
			[moved, "held", "2021"],
			[exact, "held", null],
		]);
	});

	it("counts where there is too much to draw, each commitment once", async () => {
		const { agreementId, hub, timeline } = await world();
		await asOwner(
			`INSERT INTO commitments (id, ref, kind, titles, lang, agreement_id, due_value, due_first, due_last, due_precision,
				due_basis, first_due_value, first_due_last, created_by_id)
			SELECT gen_random_uuid(), 'LINE-' || n + 1000, 'measure', '{"en": "One of many"}', 'en', $1::uuid,
				to_char('2024-01-01'::date + n * 10, 'YYYY-MM-DD'), '2024-01-01'::date + n * 10, '2024-01-01'::date + n * 10,
				'day', 'stated', to_char('2024-01-01'::date + n * 10, 'YYYY-MM-DD'), '2024-01-01'::date + n * 10, $2::uuid
			FROM generate_series(0, $3::int) n`,
			[agreementId, createdById, MOST_LINES],
		);
		expect(hub.ref).toBeTruthy();
		const { groups, summary } = await timeline("view=timeline&from=2024&to=2026");
		expect(groups).toBeNull();
		expect(summary?.parts).toHaveLength(12);
		expect(summary?.rows.map(({ programme, total }) => [programme?.id, total])).toEqual([
			[agreementId, MOST_LINES + 1],
		]);
		expect(summary?.rows[0]?.counts.slice(0, 3)).toEqual([10, 9, 9]);
		expect(summary?.rows[0]?.counts.reduce((sum, n) => sum + n, 0)).toBe(MOST_LINES + 1);
		const near = await timeline("view=timeline&from=2024-01&to=2024-03");
		expect(near.groups?.[0]?.lines).toHaveLength(10);
	});
});
