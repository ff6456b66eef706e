import { expect, test } from "vitest";
import { strongest } from "./strength";

test("the strongest of several is the highest on the ladder, in whatever order they come", () => {
	expect(strongest(["intended", "signed", "agreed"])).toBe("signed");
	expect(strongest(["considered", "discussed"])).toBe("considered");
	expect(strongest([])).toBeNull();
});
