import { describe, expect, test, vi } from "vitest";
import { arrivals } from "./arrivals";
import { log } from "./log";

const never = () => new Promise<never>(() => {});

describe("the parts of a page", () => {
	test("are there at once where they were read in time", async () => {
		const { numbers } = await arrivals({ numbers: async () => 7 }, 1000);
		expect(numbers.soon).toEqual({ value: 7 });
	});

	test("wait for nobody who is slow: what is not there yet arrives later", async () => {
		let bring: (value: string) => void = () => {};
		const slow = new Promise<string>((resolve) => {
			bring = resolve;
		});
		const { quick, late, lost } = await arrivals({ quick: async () => 1, late: () => slow, lost: never }, 20);
		expect([quick.soon, late.soon, lost.soon]).toEqual([{ value: 1 }, null, null]);
		bring("counted");
		expect(await late.later).toEqual({ value: "counted" });
	});

	test("fail each for itself, and the failure is logged", async () => {
		const logged = vi.spyOn(log, "error").mockImplementation(() => {});
		const broken = new Error("no such table");
		const { good, bad } = await arrivals({ good: async () => 1, bad: () => Promise.reject(broken) }, 1000);
		expect([good.soon, bad.soon]).toEqual([{ value: 1 }, { failed: true }]);
		expect(logged).toHaveBeenCalledWith({ err: broken, part: "bad" }, expect.any(String));
	});

	test("are read a few at a time, so that one page leaves connections to others", async () => {
		let running = 0;
		let most = 0;
		const read = async () => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve, 5));
			running -= 1;
		};
		const names = Array.from({ length: 12 }, (_, at) => [`part${at}`, read] as const);
		const parts = await arrivals(Object.fromEntries(names), 1000);
		expect(most).toBe(4);
		expect(Object.values(parts).every(({ soon }) => soon !== null)).toBe(true);
	});
});
