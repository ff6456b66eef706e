import { z } from "zod";
import { type DateValue, dateProblem, isDay, parseDateValue } from "./date-value";
import { dueErrors } from "./due-rules";
import { isId } from "./id";
import { prefixProblem } from "./reference";
import { LONG_TEXT } from "./sentence";
import { BASES, PRECISIONS, TEXT_LANGS } from "./vocabulary";

// PostgreSQL keeps neither a null character nor half a surrogate pair.
function isStorable(text: string): boolean {
	return !text.includes("\0") && text.isWellFormed();
}
const UNSTORABLE = { params: { rule: "bad_characters" } };

/** Prose of at least one character: trimmed, with line ends as "\n", whatever a browser sent. */
export function text(max: number = LONG_TEXT) {
	return z
		.string()
		.overwrite((given) => given.replace(/\r\n?/g, "\n").trim())
		.min(1)
		.max(max)
		.refine(isStorable, UNSTORABLE);
}

/** A text of one line: spaces and line ends folded into single spaces. */
export function line(max: number) {
	return z
		.string()
		.overwrite((given) => given.replace(/\s+/g, " ").trim())
		.min(1)
		.max(max)
		.refine(isStorable, UNSTORABLE);
}

/** A text per language; `kind` is `text` or `line`. */
export function texts(kind: typeof text | typeof line, max: number) {
	const one = kind(max).optional();
	return z.strictObject({ en: one, tr: one, ru: one, tk: one, kk: one });
}

/** A bare text, or one per language. */
export function textOrTexts(kind: typeof text | typeof line, max: number) {
	return z.union([kind(max), texts(kind, max)]);
}

export function textLang() {
	return z.enum(TEXT_LANGS);
}

export function id() {
	return z
		.string()
		.max(100)
		.refine(isId, { params: { rule: "not_found" } });
}

export function version() {
	return z.int().min(1).max(2_147_483_647);
}

/** A short code of capitals: prefix of references. */
export function shortCode() {
	return z
		.string()
		.trim()
		.min(1)
		.max(100)
		.superRefine((code, context) => {
			const problem = prefixProblem(code);
			if (problem) context.addIssue({ code: "custom", params: { rule: problem } });
		});
}

/** The code of a party that there is; whether it is there, the command finds out. */
export function partyCode() {
	return z.string().trim().min(1).max(12).refine(isStorable, UNSTORABLE);
}

/** An address of http or https without a name or password in it. */
export function webAddress() {
	return z
		.string()
		.trim()
		.min(1)
		.max(2000)
		.refine(isWebAddress, { params: { rule: "not_an_address" } });
}

/** A calendar day, "YYYY-MM-DD". */
export function day() {
	return z
		.string()
		.trim()
		.min(1)
		.max(40)
		.refine(isDay, { params: { rule: "not_a_day" } });
}

/** A date of ISO 8601-2, read into value, bounds and precision. */
export function dateValue() {
	return z.string().trim().min(1).max(40).transform(toDateValue);
}

/** A bare date, or the whole object as the API answers it: bounds and precision have to be those of the value. */
export function datedValue() {
	const whole = z.strictObject({
		value: z.string().trim().min(1).max(40),
		first: z.string().max(10).nullish(),
		last: z.string().max(10).nullish(),
		precision: z.enum(PRECISIONS).optional(),
		basis: z.enum(BASES).optional(),
		note: text(2000).nullish(),
	});
	const bare = z.string().trim().min(1).max(40);
	return z.union([bare, whole]).transform((given, context) => {
		const isBare = typeof given === "string";
		const date = isBare ? { value: given } : given;
		const whole = { basis: "unknown" as const, note: null, ...withoutUndefined(date) };
		for (const { path, rule } of dueErrors(whole)) {
			context.addIssue({ code: "custom", path: isBare ? [] : [path], params: { rule } });
		}
		const read = parseDateValue(whole.value);
		if (!read) return z.NEVER;
		return { ...read, basis: whole.basis, note: whole.note ?? null };
	});
}

export type DatedValue = z.output<ReturnType<typeof datedValue>>;

function toDateValue(given: string, context: z.RefinementCtx): DateValue {
	const read = parseDateValue(given);
	if (read) return read;
	context.addIssue({ code: "custom", params: { rule: dateProblem(given) } });
	return z.NEVER;
}

function isWebAddress(given: string): boolean {
	if (!isStorable(given) || /\s/.test(given) || !URL.canParse(given)) return false;
	const { protocol, username, password } = new URL(given);
	return /^https?:$/.test(protocol) && /^https?:\/\//i.test(given) && username === "" && password === "";
}

function withoutUndefined<T extends object>(given: T): T {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
