import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import type { DateProblem } from "./domain/date-value";
import type { PasswordProblem } from "./domain/password";
import type { prefixProblem } from "./domain/reference";
import { statusNeeds } from "./domain/status-rules";
import { LANGS, type Lang, STATUSES } from "./domain/vocabulary";

const ROOT = join(import.meta.dirname, "..");
const MESSAGES = Object.fromEntries(LANGS.map((lang) => [lang, messagesIn(lang)])) as Record<
	Lang,
	Record<string, string>
>;
const VALUES = { max: 10_000, min: 12, seconds: 21, day: "2026-11-21" };

// Keys that are computed or returned bare, so that no pattern finds them; the types keep the lists whole.
const DATES = { not_a_date: 0, out_of_range: 0, end_before_start: 0 } satisfies Record<DateProblem, 0>;
const PASSWORDS = {
	password_too_short: 0,
	password_too_long: 0,
	password_common: 0,
	password_personal: 0,
} satisfies Record<PasswordProblem, 0>;
const CODES = { code_malformed: 0, code_length: 0 } satisfies Record<NonNullable<ReturnType<typeof prefixProblem>>, 0>;

function messagesIn(lang: Lang): Record<string, string> {
	return JSON.parse(readFileSync(join(ROOT, "messages", lang, "rules.json"), "utf8"));
}

/** Keys named beside `rule:` and its kin anywhere in the code. */
function keysInCode(): string[] {
	const named = /(?:\b(?:rule|missing|tooEarly):\s*|\bnotMet\(\s*)"([a-z_]+)"/g;
	return ["lib", "app"].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
			.flatMap((file) => [...readFileSync(join(ROOT, folder, file), "utf8").matchAll(named)])
			.flatMap(([, key]) => key ?? []),
	);
}

function argumentsOf(message: string): string[] {
	return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name]) => name ?? []))].sort();
}

describe("the sentences of the rules", () => {
	test("there is one for every rule that anything is refused by", () => {
		const used = new Set([
			...keysInCode(),
			...Object.keys({ ...DATES, ...PASSWORDS, ...CODES }),
			...STATUSES.map((status) => statusNeeds(status).why),
		]);
		const missing = [...used].filter((key) => !(key in MESSAGES.en));
		expect(missing).toEqual([]);
	});

	test.each([["tr"], ["ru"]] as const)("%s has the keys of English, none left in English", (lang) => {
		expect(Object.keys(MESSAGES[lang]).sort()).toEqual(Object.keys(MESSAGES.en).sort());
		const untranslated = Object.keys(MESSAGES.en).filter((key) => MESSAGES[lang][key] === MESSAGES.en[key]);
		expect(untranslated).toEqual([]);
	});

	test.each([["tr"], ["ru"]] as const)("%s names the same values as English", (lang) => {
		for (const [key, message] of Object.entries(MESSAGES.en)) {
			expect([key, argumentsOf(MESSAGES[lang][key] ?? "")]).toEqual([key, argumentsOf(message)]);
		}
	});

	test.each(LANGS.map((lang) => [lang]))("each is a whole sentence in %s once its values are in", (lang) => {
		const say = createTranslator({
			locale: lang,
			messages: MESSAGES[lang],
			onError(error) {
				throw error;
			},
		});
		for (const key of Object.keys(MESSAGES[lang])) {
			const values = Object.fromEntries(
				argumentsOf(MESSAGES[lang][key] ?? "").map((name) => [name, VALUES[name as keyof typeof VALUES] ?? 3]),
			);
			const sentence = say(key, values);
			expect(sentence).toMatch(/^[\p{Lu}“«].*[.!?)]$/u);
			expect(sentence).not.toMatch(/[{}]/);
		}
	});

	test("Russian bends its plurals four ways", () => {
		for (const message of Object.values(MESSAGES.ru).filter((text) => text.includes("plural,"))) {
			for (const form of ["one {", "few {", "many {", "other {"]) expect(message).toContain(form);
		}
	});
});

test.each([
	["ru", 1, "Слишком много попыток. Повторите через 1 секунду."],
	["ru", 3, "Слишком много попыток. Повторите через 3 секунды."],
	["ru", 11, "Слишком много попыток. Повторите через 11 секунд."],
	["ru", 42, "Слишком много попыток. Повторите через 42 секунды."],
	["tr", 5, "Çok fazla deneme yapıldı. 5 saniye sonra yeniden deneyin."],
	["en", 1, "Too many attempts. Try again in 1 second."],
] as const)("in %s a wait of %i seconds is worded for its number", (locale, seconds, sentence) => {
	const say = createTranslator({ locale, messages: MESSAGES[locale] });
	expect(say("throttled", { seconds })).toBe(sentence);
});
