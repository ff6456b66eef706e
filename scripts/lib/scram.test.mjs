import { expect, it } from "vitest";
import { scramVerifier } from "./scram.mjs";

it("stores a password as PostgreSQL itself does", () => {
	// Made by PostgreSQL 18: CREATE ROLE … PASSWORD 'a long password', with this salt.
	const salt = Buffer.from("P6wznXGt3R0KZ+iSXT2xlg==", "base64");
	expect(scramVerifier("a long password", salt)).toBe(
		"SCRAM-SHA-256$4096:P6wznXGt3R0KZ+iSXT2xlg==$IcUk/MMOmBrGLhkXBJoNf6l90h+qvA98cOcOxC2YkIM=:t/sEH6dvsBfpWx3XZfoR9/258b2kw9ksfxvTzeEK7+s=",
	);
});
