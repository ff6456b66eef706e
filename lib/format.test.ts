import { describe, expect, test, vi } from "vitest";
import { formatDateValue, formatDay, formatInstant, formatList, formatNumber } from "./format";

/** Intl parts with no-break and thin spaces; the words are what is judged. */
function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u2009\u202f]/g, " ");
}

describe("a date value", () => {
	test.each([
		["2022-06-29", "29 June 2022", "29 Haziran 2022", "29 июня 2022 г."],
		["2022-06", "June 2022", "Haziran 2022", "июнь 2022 г."],
		["2021-23", "autumn 2021", "2021 sonbaharı", "осень 2021 г."],
		["2024-24", "winter 2024–2025", "2024–2025 kışı", "зима 2024–2025 гг."],
		["2024-35", "third quarter of 2024", "2024 yılının üçüncü çeyreği", "третий квартал 2024 г."],
		["2024-41", "second half of 2024", "2024 yılının ikinci yarısı", "второе полугодие 2024 г."],
		["2024", "2024", "2024", "2024"],
		["2021/2023", "2021–2023", "2021–2023", "2021–2023"],
		["2022-06/2022-08", "June – August 2022", "Haziran – Ağustos 2022", "июнь 2022 г. – август 2022 г."],
		["2024-10-10/2024-10-12", "10 – 12 October 2024", "10–12 Ekim 2024", "10–12 октября 2024 г."],
		["2021/2023-06", "2021 – June 2023", "2021 – Haziran 2023", "2021 – июнь 2023 г."],
		["../2026", "until 2026", "2026 yılı sonuna kadar", "до конца 2026 г."],
		["../2026-03", "until March 2026", "Mart 2026 sonuna kadar", "до конца марта 2026 г."],
		["../2026-03-05", "until 5 March 2026", "5 Mart 2026 tarihine kadar", "по 5 марта 2026 г."],
		["2024/..", "from 2024", "2024 yılından itibaren", "с 2024 г."],
		["2024-03/..", "from March 2024", "Mart 2024 başından itibaren", "с марта 2024 г."],
		[null, "no date", "tarih yok", "без даты"],
	])("%s is said with the precision it has", (value, en, tr, ru) => {
		expect(plain(formatDateValue(value, "en"))).toBe(en);
		expect(plain(formatDateValue(value, "tr"))).toBe(tr);
		expect(plain(formatDateValue(value, "ru"))).toBe(ru);
	});

	test("is abbreviated for a table", () => {
		expect(formatDateValue("2022-09-29", "en", "short")).toBe("29 Sept 2022");
		expect(formatDateValue("2022-09-29", "tr", "short")).toBe("29 Eyl 2022");
		expect(plain(formatDateValue("2022-09-29", "ru", "short"))).toBe("29 сент. 2022 г.");
	});
});

test.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
	"a calendar day stays the same day on a machine in %s",
	(zone) => {
		vi.stubEnv("TZ", zone);
		expect(formatDay("2024-01-01", "en")).toBe("1 January 2024");
		expect(formatDateValue("2024-12-31", "en")).toBe("31 December 2024");
		vi.unstubAllEnvs();
	},
);

test("an instant is told in the organisation's time zone, whatever the machine's", () => {
	expect(formatInstant("2024-10-10T20:30:00Z", "en", "Asia/Ashgabat")).toBe("11 October 2024 at 01:30");
	expect(plain(formatInstant("2024-10-10T20:30:00Z", "ru", "Asia/Ashgabat"))).toBe("11 октября 2024 г. в 01:30");
	expect(formatInstant(new Date("2024-10-10T20:30:00Z"), "tr", "UTC", "short")).toBe("10 Eki 2024 20:30");
});

test("numbers and lists follow the language", () => {
	expect([formatNumber(12500, "en"), formatNumber(12500, "tr"), plain(formatNumber(12500, "ru"))]).toEqual([
		"12,500",
		"12.500",
		"12 500",
	]);
	expect([formatList(["a", "b", "c"], "en"), formatList(["a", "b", "c"], "ru")]).toEqual(["a, b and c", "a, b и c"]);
});
