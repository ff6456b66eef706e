import { describe, expect, it } from "vitest";
import { countVitest, verdict } from "./test-runners.mjs";

describe("the count of a run", () => {
	it("is what Vitest says, and one failure more for each file that could not be loaded", () => {
		const testResults = [
			{ status: "passed", assertionResults: [{}, {}] },
			{ status: "failed", assertionResults: [{}] },
			{ status: "failed", assertionResults: [] },
		];
		expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
	});

	it("is nothing where there is no report", () => {
		expect(countVitest(null)).toEqual({ passed: 0, failed: 0 });
	});
});

describe("the verdict on a run", () => {
	it("is a failure where nothing ran, even if the runner is content", () => {
		expect(() => verdict("unit", 0, 0, 0)).toThrow("The unit tests did not run");
	});

	it("is a failure where everything passed and the runner is not content", () => {
		expect(verdict("unit", 1, 5, 0)).toEqual({ passed: 5, failed: 1 });
	});

	it("is otherwise the count", () => {
		expect(verdict("unit", 0, 5, 0)).toEqual({ passed: 5, failed: 0 });
		expect(verdict("unit", 1, 5, 2)).toEqual({ passed: 5, failed: 2 });
	});
});
