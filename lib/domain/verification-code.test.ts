import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCode, spacedCode, verificationCode } from "./verification-code";

const bytes = (fill: number) => new Uint8Array(32).fill(fill);

describe("a verification code", () => {
	test("is the first hundred bits in twenty signs", () => {
		expect(verificationCode(bytes(0))).toBe("0".repeat(20));
		expect(verificationCode(bytes(255))).toBe("Z".repeat(20));
		expect(verificationCode(new Uint8Array([0b00001_000, 0b10_00011_0, ...bytes(0)]))).toBe(`123${"0".repeat(17)}`);
	});

	test("is read back as it is written for people, however they type it", () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (sha256) => {
				const code = verificationCode(sha256);
				expect(readCode(spacedCode(code))).toBe(code);
				expect(readCode(` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `)).toBe(code);
			}),
		);
	});

	test.each(["", "7H3KD", `${"0".repeat(19)}U`, "0".repeat(21), "\0".repeat(20), "0".repeat(5000)])(
		"is not %j",
		(typed) => {
			expect(readCode(typed)).toBeNull();
		},
	);
});
