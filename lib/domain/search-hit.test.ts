import { expect, test } from "vitest";
import { queryShown } from "./search-hit";

test("a long query is named by its first eighty characters, none of them cut in two", () => {
	expect(queryShown("water")).toBe("water");
	expect(queryShown("a".repeat(80))).toBe("a".repeat(80));
	expect(queryShown(`a${"🧵".repeat(100)}`)).toBe(`a${"🧵".repeat(79)}…`);
});
