import { describe, expect, it } from "vitest";
import { weekdayOf, weeksOf } from "./month-grid";

describe("a month's weeks", () => {
	it("begin on Monday where the language's do", () => {
		const weeks = weeksOf("2026-11", 1);
		expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
		expect(weeks.at(-1)).toEqual(["2026-11-30", null, null, null, null, null, null]);
		expect(weeks).toHaveLength(6);
	});

	it("begin on Sunday where the language's do", () => {
		expect(weeksOf("2026-11", 7)[0]?.[0]).toBe("2026-11-01");
		expect(weeksOf("2026-02", 7)).toHaveLength(4);
	});

	it("hold every day once, each under its weekday", () => {
		for (const month of ["2024-02", "2025-02", "2026-08", "2199-12", "1800-01"])
			for (const firstDay of [1, 6, 7]) {
				const weeks = weeksOf(month, firstDay);
				const days = weeks.flat().filter((day) => day !== null);
				expect(days).toEqual([...new Set(days)].toSorted());
				expect(days.every((day) => day.startsWith(month))).toBe(true);
				expect(days[0]?.slice(8)).toBe("01");
				for (const week of weeks)
					for (const [place, day] of week.entries())
						if (day) expect(weekdayOf(day)).toBe(((firstDay - 1 + place) % 7) + 1);
			}
	});
});
