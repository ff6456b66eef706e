import { z } from "zod";
import { type DateValue, isDay, parseDateValue } from "./date-value";
import { type DueGiven, dueErrors } from "./due-rules";
import { isId } from "./id";
import { prefixProblem } from "./reference";
import { LONG_TEXT } from "./sentence";
import { BASES, type Basis, PRECISIONS, TEXT_LANGS } from "./vocabulary";

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

/** A tag of any language, as short as its column: "tk", "zh-Hant". */
export function languageTag() {
	return z
		.string()
		.trim()
		.max(8)
		.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/);
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

/**
 * A date of ISO 8601-2: bare, or as the API answers it with bounds and precision, which have to be those of the value.
 * Read into value, bounds and precision.
 */
export function dateValue() {
	return z
		.union([edtf(), z.strictObject({ value: edtf(), ...BOUNDS })])
		.transform((given, context) => readDate(given, { basis: "unknown" }, context));
}

/**
 * The same with the basis it is known on (`unknown` where none is given). An inferred one needs a note that says from
 * what, unless the noun keeps its reasons elsewhere (`needsNote: false`).
 */
export function datedValue({ needsNote = true }: { needsNote?: boolean } = {}) {
	const more = { basis: z.enum(BASES).optional(), note: text(2000).nullish() };
	return z
		.union([edtf(), z.strictObject({ value: edtf(), ...BOUNDS, ...more })])
		.transform((given, context): DatedValue => {
			const { basis = "unknown", note = null } = typeof given === "string" ? {} : given;
			const judged = needsNote ? basis : "unknown";
			return { ...readDate(given, { basis: judged, note }, context), basis, note };
		});
}

export type DatedValue = DateValue & { basis: Basis; note: string | null };

function edtf() {
	return z.string().trim().min(1).max(40);
}

const BOUNDS = {
	first: z.string().max(10).nullish(),
	last: z.string().max(10).nullish(),
	precision: z.enum(PRECISIONS).optional(),
};

type DateGiven = string | (Pick<DueGiven, "first" | "last" | "precision"> & { value: string });

function readDate(
	given: DateGiven,
	known: { basis: Basis; note?: string | null },
	context: z.RefinementCtx,
): DateValue {
	const { value, first, last, precision } = typeof given === "string" ? { value: given } : given;
	for (const { path, rule } of dueErrors({ value, first, last, precision, ...known })) {
		const at = typeof given === "string" ? [] : [path];
		context.addIssue({ code: "custom", path: at, params: { rule } });
	}
	return parseDateValue(value) ?? z.NEVER;
}

function isWebAddress(given: string): boolean {
	if (!isStorable(given) || /\s/.test(given) || !URL.canParse(given)) return false;
	const { protocol, username, password } = new URL(given);
	return /^https?:$/.test(protocol) && /^https?:\/\//i.test(given) && username === "" && password === "";
}
