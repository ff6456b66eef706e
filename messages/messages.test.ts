import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import * as vocabulary from "@/lib/domain/vocabulary";
import { LANGS, type Lang } from "@/lib/domain/vocabulary";
import { messagesIn } from "@/lib/messages";
import { placeholdersOf } from "./placeholders";

const HERE = import.meta.dirname;
const FILES = readdirSync(join(HERE, "en")).toSorted();
const FLAT = Object.fromEntries(LANGS.map((lang) => [lang, flatten(lang)])) as Record<Lang, Record<string, string>>;

/** Words that are truly spelt alike. */
const ALIKE: Partial<Record<Lang, string[]>> = { tr: ["words.event_kind.festival"] };

function flatten(lang: Lang): Record<string, string> {
	const entries = readdirSync(join(HERE, lang)).flatMap((file) =>
		leaves(file.replace(".json", ""), JSON.parse(readFileSync(join(HERE, lang, file), "utf8"))),
	);
	return Object.fromEntries(entries);
}

function leaves(path: string, node: unknown): [string, string][] {
	if (typeof node === "string") return [[path, node]];
	return Object.entries(node as object).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}

function valuesOf(message: string): string[] {
	return [...new Set(placeholdersOf(message).map(({ name }) => name))].toSorted();
}

function tagsOf(message: string): string[] {
	return [...new Set([...message.matchAll(/<(\w+)>/g)].flatMap(([, name]) => name ?? []))].toSorted();
}

describe("the messages", () => {
	test("exist as the same files in every language, each known to the application", async () => {
		const known = Object.keys(await messagesIn("en")).map((name) => `${name}.json`);
		expect(known.toSorted()).toEqual(FILES);
		for (const lang of LANGS) expect(readdirSync(join(HERE, lang)).toSorted()).toEqual(FILES);
	});

	test.each([["tr"], ["ru"]] as const)("have the same keys in %s as in English", (lang) => {
		expect(Object.keys(FLAT[lang]).toSorted()).toEqual(Object.keys(FLAT.en).toSorted());
	});

	test.each([["tr"], ["ru"]] as const)("are not left in English in %s", (lang) => {
		const same = Object.entries(FLAT[lang])
			.filter(([key, message]) => message === FLAT.en[key] && /\p{L}/u.test(message.replaceAll(/\{.*\}/g, "")))
			.map(([key]) => key);
		expect(same).toEqual(ALIKE[lang] ?? []);
	});

	test("in Russian are written in Cyrillic", () => {
		const latin = Object.entries(FLAT.ru).filter(([, message]) => {
			const words = message.replaceAll(/\{\w+(?:, number)?\}/g, "");
			return /\p{L}/u.test(words) && !/\p{Script=Cyrillic}/u.test(words);
		});
		expect(latin).toEqual([]);
	});

	test.each([["tr"], ["ru"]] as const)("take in %s the values and tags that English takes", (lang) => {
		for (const [key, message] of Object.entries(FLAT.en)) {
			const own = FLAT[lang][key] ?? "";
			expect([key, tagsOf(own), valuesOf(own)]).toEqual([key, tagsOf(message), valuesOf(message)]);
		}
	});

	test.each(LANGS.map((lang) => [lang]))("can be read in %s and leave no brace behind", async (lang) => {
		const say = createTranslator({
			locale: lang,
			messages: await messagesIn(lang),
			onError(error) {
				throw error;
			},
		});
		for (const [key, message] of Object.entries(FLAT[lang])) {
			const values = Object.fromEntries(valuesOf(message).map((name) => [name, 3]));
			const tags = Object.fromEntries(tagsOf(message).map((name) => [name, (inner: string) => inner]));
			expect(say.markup(key as never, { ...values, ...tags } as never), key).not.toMatch(/[{}<>]/);
		}
	});

	test.each(LANGS.map((lang) => [lang]))("have in %s every form its numbers need", (lang) => {
		const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
		// A Turkish noun does not bend after a number.
		const needed = categories.filter((category) => lang !== "tr" || category !== "one");
		const lacking = Object.entries(FLAT[lang]).filter(([, message]) =>
			placeholdersOf(message)
				.filter(({ type }) => type === "plural" || type === "selectordinal")
				.some(({ branches }) => !needed.every((category) => branches.includes(category))),
		);
		expect(lacking).toEqual([]);
	});
});

const LISTS = {
	status: vocabulary.STATUSES,
	status_help: vocabulary.STATUSES,
	timeliness: vocabulary.TIMELINESS,
	freshness: vocabulary.FRESHNESS,
	form: vocabulary.FORMS,
	strength: vocabulary.STRENGTHS,
	strength_help: vocabulary.STRENGTHS,
	kind: vocabulary.KINDS,
	precision: vocabulary.PRECISIONS,
	basis: vocabulary.BASES,
	confidence: vocabulary.CONFIDENCES,
	importance: vocabulary.IMPORTANCES,
	visibility: vocabulary.VISIBILITIES,
	party_role: vocabulary.PARTY_ROLES,
	party_kind: vocabulary.PARTY_KINDS,
	event_kind: vocabulary.EVENT_KINDS,
	event_state: vocabulary.EVENT_STATES,
	event_role: vocabulary.EVENT_ROLES,
	stance: vocabulary.STANCES,
	grade: vocabulary.GRADES,
	link_type: vocabulary.LINK_TYPES,
	body_kind: vocabulary.BODY_KINDS,
	sector: vocabulary.SECTORS,
	role: vocabulary.ROLES,
	lang: vocabulary.TEXT_LANGS,
};

test.each(Object.entries(LISTS))("every key of %s has its word and no word is left over", (list, keys) => {
	const words = Object.keys(FLAT.en)
		.filter((key) => key.startsWith(`words.${list}.`))
		.map((key) => key.slice(`words.${list}.`.length));
	expect(words.toSorted()).toEqual([...keys].toSorted());
});

test.each([
	["en", 1, "1 day over"],
	["en", 17, "17 days over"],
	["tr", 17, "17 gün geçti"],
	["ru", 1, "просрочено на 1 день"],
	["ru", 22, "просрочено на 22 дня"],
	["ru", 11, "просрочено на 11 дней"],
] as const)("in %s a commitment %i days over is worded for its number", async (locale, days, words) => {
	const say = createTranslator({ locale, messages: await messagesIn(locale), namespace: "words" });
	expect(say("days.over", { days })).toBe(words);
});
