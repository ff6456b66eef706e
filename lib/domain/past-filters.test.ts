import { describe, expect, it } from "vitest";
import { daysOf } from "./past";
import { pastDaysOf, pastIn } from "./past-filters";

const TODAY = "2026-10-01";

describe("the past that filters look back to", () => {
	it("is the day asked for, as it is known now or was known then", () => {
		expect(pastIn({ asOf: "2023-03-03" }, TODAY).past).toEqual({ asOf: "2023-03-03", knownAt: null });
		expect(pastIn({ asOf: "2023-03-03", knownAt: "2022-01-01" }, TODAY).past).toEqual({
			...{ asOf: "2023-03-03", knownAt: "2022-01-01" },
		});
	});

	it("is today as it was known then, where only that is asked", () => {
		expect(pastIn({ knownAt: "2024-01-01" }, TODAY).past).toEqual({ asOf: TODAY, knownAt: "2024-01-01" });
	});

	it("is no past where today is asked for as it is known today", () => {
		expect(pastIn({}, TODAY).past).toBeNull();
		expect(pastIn({ asOf: TODAY }, TODAY).past).toBeNull();
		expect(pastIn({ asOf: TODAY, knownAt: TODAY }, TODAY).past).toBeNull();
	});

	it("leaves out a day that lies ahead, and names it", () => {
		expect(pastIn({ asOf: "2026-10-02", knownAt: "2024-01-01", sort: "ref" }, TODAY)).toEqual({
			past: { asOf: TODAY, knownAt: "2024-01-01" },
			filters: { knownAt: "2024-01-01", sort: "ref" },
			unknown: [{ param: "asOf", value: "2026-10-02", problem: "in_future" }],
		});
	});

	it("is carried on as the days that name it", () => {
		expect(daysOf({ asOf: "2023-03-03", knownAt: null })).toEqual({ asOf: "2023-03-03" });
		expect(pastDaysOf({ asOf: "2023-03-03", knownAt: "2024-01-01", q: ["gas"] })).toEqual({
			...{ asOf: "2023-03-03", knownAt: "2024-01-01" },
		});
		expect(daysOf(null)).toEqual({});
	});
});
