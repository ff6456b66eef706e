import { expect, it } from "vitest";
import { isId } from "@/lib/domain/id";
import { newId } from "./new-id";

it("makes ids of version 7 that sort as they were made, and never the same twice", async () => {
	const earlier = newId();
	await new Promise((resolve) => setTimeout(resolve, 5));
	const ids = Array.from({ length: 1000 }, newId);
	for (const id of ids) {
		expect(isId(id)).toBe(true);
		expect(id).toMatch(/^.{14}7.{4}[89ab]/);
		expect(id > earlier).toBe(true);
	}
	expect(new Set(ids).size).toBe(1000);
});
