import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordProblem } from "./password";

const ANN = { email: "aylin.demir@example.org", name: "Aylin Demir" };

describe("a password", () => {
	test.each([
		"copper kettle sings",
		"vier Enten am Teich",
		"kırmızı çaydanlık yolda",
		"рыжий чайник поёт утром",
		"қызыл шәйнек әндетеді",
		"Tq7#mR2v!xL9",
		"f3c1a9d05b7e",
		"mudguard-otter-9",
		"mama otter 12",
		"837492018374",
		"        velvet anchor        ",
	])("%j is taken", (password) => {
		expect(passwordProblem(password, ANN)).toBeNull();
	});

	test.each([
		["", "password_too_short"],
		["otter kettle".slice(0, 11), "password_too_short"],
		["🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦", "password_too_short"],
		["copper kettle ".repeat(10), "password_too_long"],
	])("%j: %s", (password, rule) => {
		expect(passwordProblem(password, ANN)).toBe(rule);
	});

	test("may have a hundred and twenty-eight characters", () => {
		const long = "copper kettle sings of otters and anchors ".repeat(4);
		expect(passwordProblem(long.slice(0, 128), ANN)).toBeNull();
		expect(passwordProblem(long.slice(0, 129), ANN)).toBe("password_too_long");
	});
});

describe("what is guessed first is refused", () => {
	test.each([
		"password1234",
		"Password2024!",
		"P@ssw0rd1234",
		"p4$$w0rd!!!!",
		"P@ssw0rd13457",
		"$unsh1ne2024",
		"2024p@ssword",
		"20242024202420",
		"password8391",
		"password83912745",
		"passwordpassword",
		"123456789012",
		"1234567890-=",
		"987654321098",
		"111111111111",
		"aaaaaaaaaaaa",
		"abcabcabcabc",
		"otterotterotter",
		"aabbabbabaabb",
		"abababababab",
		"abcdefghijkl",
		"zyxwvutsrqpon",
		"qwertyuiop12",
		"qwertyuiopğü",
		"qwertyuiop[]",
		"1q2w3e4r5t6y",
		"1qaz2wsx3edc",
		"qazwsxedcrfv",
		"asdfghjkl123",
		"asdfasdfasdf",
		"йцукенгшщзхъ",
		"пароль123456",
		"Пароль-Пароль",
		"şifre1234567",
		"Sifre2024!!!",
		"parola.parola",
		"iloveyou2024",
		"welcome12345",
		"letmein12345",
		"administrator",
		"Administrator1!",
		"changeme1234",
		"trustno1trustno1",
		"correcthorsebatterystaple",
		"Galatasaray1905",
		"Fenerbahçe1907",
		"Türkmenistan1",
		"soz-password-1",
		"Söz2026Söz2026",
		"            ",
		"............",
	])("%j", (password) => {
		expect(passwordProblem(password, ANN)).toBe("password_common");
	});

	test.each([
		"aylin.demir1",
		"AylinDemir2026",
		"demir-aylin-12",
		"aylin.demir@example.org",
		"aylin-password",
		"rimed.nilya1 aylin",
	])("made of one's own name or address: %j", (password) => {
		const own = password.startsWith("rimed") ? null : "password_personal";
		expect(passwordProblem(password, ANN)).toBe(own);
	});

	test("a short name does not spoil every password that holds its letters", () => {
		expect(passwordProblem("alinil-nainal", { email: "li.na@example.org", name: "Li Na" })).toBeNull();
	});
});

describe("laws of passwords", () => {
	test("one character or a short unit over and over is never taken", () => {
		const unit = fc.string({ minLength: 1, maxLength: 3, unit: "grapheme-ascii" });
		fc.assert(
			fc.property(unit, fc.integer({ min: 12, max: 40 }), (text, times) => {
				expect(passwordProblem(text.repeat(times), ANN)).not.toBeNull();
			}),
		);
	});

	test("random letters of full length are always taken", () => {
		const letters = fc.string({
			minLength: 24,
			maxLength: 128,
			unit: fc.constantFrom(..."bfghkmnprtvwxz"),
		});
		fc.assert(
			fc.property(letters, (text) => {
				fc.pre(new Set(text).size >= 8);
				expect(passwordProblem(text, ANN)).toBeNull();
			}),
		);
	});

	test("any text at all is judged and none is thrown at", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200, unit: "binary" }), fc.string(), (password, name) => {
				expect(() => passwordProblem(password, { email: `${name}@example.org`, name })).not.toThrow();
			}),
		);
	});
});
