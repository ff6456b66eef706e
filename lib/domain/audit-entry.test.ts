import { describe, expect, test } from "vitest";
import { detailsOf, subjectAddress } from "./audit-entry";

describe("an entry leads to what it is about", () => {
	test.each([
		[{ kind: "commitment", id: "a", ref: "TKM-KAZ-0001" }, "/commitments/TKM-KAZ-0001"],
		[{ kind: "body", id: "a", ref: "IFAS" }, "/bodies/a"],
		[{ kind: "user", id: "a", ref: "a@example.org" }, "/admin/users/a"],
		[{ kind: "place", id: null, ref: "Avaza" }, "/places"],
		[{ kind: "commitment", id: null, ref: null }, null],
		[{ kind: "agreement", id: null, ref: "X" }, null],
		[{ kind: "passage", id: "a", ref: "¶ 3" }, null],
	])("%o", (subject, address) => {
		expect(subjectAddress(subject)).toBe(address);
	});
});

describe("its details say", () => {
	const entry = (action: string, details: Record<string, unknown>, refused = false) =>
		detailsOf({ action, details, refused });

	test("what moved from where to where", () => {
		const details = { version: 4, statusChangeId: "x", from: "planned", to: "fulfilled", effectiveOn: "2024" };
		expect(entry("commitment.change_status", details)).toEqual([
			{ key: "status", from: "planned", to: "fulfilled" },
			{ key: "effectiveOn", value: "2024" },
		]);
		expect(entry("commitment.change_due", { from: null, to: "2026" })).toEqual([
			{ key: "dueOn", from: null, to: "2026" },
		]);
	});

	test("every field that changed, an owner among them", () => {
		const changes = { ownerId: { from: "a", to: "b" }, titles: { from: { en: "x" }, to: { en: "y" } } };
		expect(entry("commitment.edit", { version: 2, changes }).map(({ key }) => key)).toEqual(["ownerId", "titles"]);
	});

	test("nothing of what was typed for a name at a refused sign-in", () => {
		const details = { refused: "wrong_credentials", name: "5f1d…", peer: "loopback", device: "Firefox" };
		expect(entry("session.sign_in", details, true).map(({ key }) => key)).toEqual(["peer", "device"]);
		expect(entry("user.invite", { name: "Ayna" }).map(({ key }) => key)).toEqual(["name"]);
	});
});
