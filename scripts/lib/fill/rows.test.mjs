import { describe, expect, it } from "vitest";
import { rowsHash } from "./rows.mjs";

describe("the rows of a fill", () => {
	it("are the same for the same seed and others for another", () => {
		expect(rowsHash(1)).toBe(rowsHash(1));
		expect(rowsHash(1)).not.toBe(rowsHash(2));
	});
});
