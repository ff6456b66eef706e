import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { FeedEntry } from "./entry";
import { icsOf } from "./ics";

const ENTRY: FeedEntry = {
	uid: "due-0190a1b2-0000-7000-8000-000000000000@soz",
	part: "due_dates",
	first: "2026-05-12",
	last: "2026-05-14",
	summary: "Due: open the crossing (TKM-KAZ-0004)",
	description: ["Status: planned"],
	url: "http://localhost:3000/commitments/TKM-KAZ-0004",
	location: null,
	categories: ["Due date", "transport"],
	status: null,
	sequence: 3,
	changedAt: "2026-01-02T03:04:05.678Z",
};

function written(entry: Partial<FeedEntry> = {}, calendar: { name?: string; description?: string } = {}) {
	const { name = "Söz", description = "Dates." } = calendar;
	return icsOf({ name, description, lang: "en", entries: [{ ...ENTRY, ...entry }] });
}

function readBack(ics: string) {
	const calendar = new ICAL.Component(ICAL.parse(ics));
	const event = calendar.getFirstSubcomponent("vevent");
	if (!event) throw new Error("no event");
	return { calendar, event, value: (name: string) => event.getFirstPropertyValue(name) };
}

const HARD = {
	commas: "a, b; c: d",
	backslashes: "C:\\new\\n \\, \\;",
	"line ends": "one\ntwo\n\nthree",
	emoji: "🤝🇹🇲 met 👩🏽‍🚀",
	"right to left": "קשר, العلاقات‏ ‎2026",
	"Turkmen and Kazakh": "Türkmenbaşy – Ақтау, Өзбекстан",
	"a property in disguise": "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged",
	quotes: `"quoted" 'and' “curled”`,
	"10,000 characters": `${"Ğ".repeat(9_990)}🤝,;\\\nend`,
};

describe("a calendar, read back by another parser", () => {
	it.each(Object.entries(HARD))("keeps %s as they were", (_, text) => {
		const { value, calendar } = readBack(written({ summary: text, description: [text], location: text }));
		const same = [value("summary") === text, value("location") === text];
		expect([...same, value("description") === `${text}\n${ENTRY.url}`]).toEqual([true, true, true]);
		expect(calendar.getAllSubcomponents()).toHaveLength(1);
	});

	it.each(Object.entries(HARD))("keeps %s in its own name and description", (_, text) => {
		const { calendar } = readBack(written({}, { name: text, description: text }));
		// The parser knows neither property's type and leaves them as they are written: escaped like texts.
		const said = ["name", "x-wr-calname", "x-wr-caldesc"].map((name) => calendar.getFirstPropertyValue(name));
		const plain = said.map((one) => String(one).replace(/\\([\\;,n])/g, (_all, sign) => (sign === "n" ? "\n" : sign)));
		expect(plain.map((one) => one === text)).toEqual([true, true, true]);
	});

	it("has lines of at most 75 octets that end in CR and LF, and cuts no character", () => {
		for (const text of Object.values(HARD)) {
			const ics = written({ summary: text, description: [text] });
			expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
			expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
			for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(Buffer.from(ics).toString()).toBe(ics);
		}
	});

	it("drops characters that no text may hold", () => {
		expect(readBack(written({ summary: "a\u0000b\u0007c\u007fd\ud800" })).value("summary")).toBe("abcd\ufffd");
	});

	it("says whole days, ending on the day after the last", () => {
		const { event } = readBack(written());
		const { startDate, endDate } = new ICAL.Event(event);
		expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, "2026-05-12", "2026-05-15"]);
	});

	it("says who it is, how often it changed, and where to read more", () => {
		const { value, event } = readBack(written({ status: "CANCELLED" }));
		expect(value("uid")).toBe(ENTRY.uid);
		expect(value("sequence")).toBe(3);
		expect(String(value("last-modified"))).toBe("2026-01-02T03:04:05Z");
		expect(String(value("dtstamp"))).toBe("2026-01-02T03:04:05Z");
		expect(value("status")).toBe("CANCELLED");
		expect(value("transp")).toBe("TRANSPARENT");
		expect(value("url")).toBe(ENTRY.url);
		expect(event.getFirstProperty("categories")?.getValues()).toEqual(["Due date", "transport"]);
	});

	it("is the same bytes for the same calendar", () => {
		expect(written()).toBe(written());
	});
});
