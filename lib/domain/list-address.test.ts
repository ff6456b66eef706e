import { expect, it } from "vitest";
import { listAddress, listAsked } from "./list-address";

it("reads what a list is asked for and passes over what means nothing", () => {
	expect(listAsked({ q: " söz ", cursor: "abc", archived: "true", colour: "red" })).toEqual({
		q: "söz",
		cursor: "abc",
		archived: true,
	});
	expect(listAsked({ q: " ", archived: "yes" })).toEqual({});
	expect(listAsked({ q: ["one", "two"] })).toEqual({ q: "one" });
	expect(listAsked({ q: "x".repeat(600) }).q).toHaveLength(500);
});

it("writes an address that reads back as the same", () => {
	const asked = { q: "a&b=c ışık", archived: true, cursor: "x_-9" };
	const address = listAddress("/events", asked, { when: "ahead", none: undefined });
	const params = Object.fromEntries(new URL(address, "http://desk").searchParams);
	expect(listAsked(params)).toEqual(asked);
	expect(params.when).toBe("ahead");
	expect(listAddress("/events", {})).toBe("/events");
});
