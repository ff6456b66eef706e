import { describe, expect, test } from "vitest";
import { hotkeyOf } from "./hotkey-of";

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe("a single key", () => {
	test.each([
		["s", "KeyS", "s"],
		["j", "KeyJ", "j"],
		["x", "KeyX", "x"],
		["/", "Slash", "/"],
	])("%s is what it says on a Latin layout", (key, code, hotkey) => {
		expect(hotkeyOf({ ...NONE, key, code })).toBe(hotkey);
	});

	test.each([
		["ы", "KeyS", "s"],
		["т", "KeyN", "n"],
		["к", "KeyR", "r"],
		["у", "KeyE", "e"],
		["о", "KeyJ", "j"],
		["л", "KeyK", "k"],
		["ч", "KeyX", "x"],
		[".", "Slash", "/"],
	])("%s on a Cyrillic layout is known by where it lies", (key, code, hotkey) => {
		expect(hotkeyOf({ ...NONE, key, code })).toBe(hotkey);
	});

	test("may need Shift to be typed, as / does in Turkish and ? nearly everywhere", () => {
		expect(hotkeyOf({ ...NONE, key: "/", code: "Digit7", shiftKey: true })).toBe("/");
		expect(hotkeyOf({ ...NONE, key: "?", code: "Slash", shiftKey: true })).toBe("?");
		expect(hotkeyOf({ ...NONE, key: ",", code: "Slash", shiftKey: true })).toBe("?");
	});

	test.each(["ctrlKey", "altKey", "metaKey"] as const)("is none with %s held", (modifier) => {
		expect(hotkeyOf({ ...NONE, key: "s", code: "KeyS", [modifier]: true })).toBeNull();
	});

	test("is none for a capital, for another letter or for a named key", () => {
		expect(hotkeyOf({ ...NONE, key: "S", code: "KeyS", shiftKey: true })).toBeNull();
		expect(hotkeyOf({ ...NONE, key: "q", code: "KeyQ" })).toBeNull();
		expect(hotkeyOf({ ...NONE, key: "Enter", code: "Enter" })).toBeNull();
	});
});
