import type { FormState } from "@/lib/domain/form-state";
import { TEXT_LANGS, type TextLang } from "@/lib/domain/vocabulary";
import { rowsIn } from "./form-rows";

type Current = NonNullable<FormState["current"]>;

type Label =
	| "fields.title"
	| "fields.description"
	| "fields.test"
	| "fields.kind"
	| "fields.strength"
	| "fields.importance"
	| "fields.agreement"
	| "fields.body"
	| "fields.owner"
	| "fields.undertaken"
	| "fields.parties"
	| "fields.sectors"
	| "fields.expected"
	| "status.choose"
	| "status.rationale"
	| "due.value"
	| "note.name"
	| "note.body"
	| "note.visibility"
	| "action.what"
	| "action.owner"
	| "action.due";

/** A field as it is recorded now and as it was typed; `as` says what its values stand for. */
export type Pair = {
	label: Label;
	lang?: TextLang;
	now: string;
	yours: string;
	as: "text" | "date" | "id" | "kind" | "strength" | "importance" | "sector" | "status" | "visibility";
};

const SIMPLE: Record<string, { label: Label; as: Pair["as"] }> = {
	kind: { label: "fields.kind", as: "kind" },
	strength: { label: "fields.strength", as: "strength" },
	importance: { label: "fields.importance", as: "importance" },
	agreementId: { label: "fields.agreement", as: "id" },
	bodyId: { label: "fields.body", as: "id" },
	ownerId: { label: "fields.owner", as: "id" },
	expectedCount: { label: "fields.expected", as: "text" },
	status: { label: "status.choose", as: "status" },
	rationale: { label: "status.rationale", as: "text" },
	title: { label: "note.name", as: "text" },
	body: { label: "note.body", as: "text" },
	visibility: { label: "note.visibility", as: "visibility" },
	what: { label: "action.what", as: "text" },
	dueOn: { label: "action.due", as: "date" },
};

const TEXTS = { titles: "fields.title", descriptions: "fields.description", fulfilmentTests: "fields.test" } as const;

/** The fields that this form holds, each with both its values; "" is nothing. */
export function fieldPairs(current: Current, form: FormData): Pair[] {
	const simple = Object.entries(SIMPLE).flatMap(([name, { label, as }]): Pair[] =>
		form.has(name) ? [{ label, as, now: plain(current[name]), yours: plain(form.get(name)) }] : [],
	);
	return [...textPairs(current, form), ...simple, ...listPairs(current, form), ...datePairs(current, form)];
}

function textPairs(current: Current, form: FormData): Pair[] {
	return Object.entries(TEXTS).flatMap(([name, label]) =>
		TEXT_LANGS.filter((lang) => form.has(`${name}.${lang}`)).map((lang): Pair => {
			const texts = (current[name] ?? {}) as Record<string, unknown>;
			return { label, lang, as: "text", now: plain(texts[lang]), yours: plain(form.get(`${name}.${lang}`)) };
		}),
	);
}

function listPairs(current: Current, form: FormData): Pair[] {
	if (!form.has("titles.en")) return [];
	const parties = (Array.isArray(current.parties) ? current.parties : []) as { code: string; role: string }[];
	const typed = rowsIn(form, "parties").map(({ fields }) => fields as { code?: string; role?: string });
	const codes = (rows: readonly { code?: string }[]) => rows.flatMap(({ code }) => code || []).join(", ");
	const sectors = Array.isArray(current.sectors) ? current.sectors.join(", ") : "";
	return [
		{ label: "fields.parties", as: "text", now: codes(parties), yours: codes(typed) },
		{ label: "fields.sectors", as: "sector", now: sectors, yours: form.getAll("sectors").join(", ") },
	];
}

function datePairs(current: Current, form: FormData): Pair[] {
	const pairs: Pair[] = [];
	if (form.has("undertakenOn.value")) {
		const yours = plain(form.get("undertakenOn.value"));
		pairs.push({ label: "fields.undertaken", as: "date", now: valueIn(current.undertakenOn), yours });
	}
	if (form.has("value")) {
		pairs.push({ label: "due.value", as: "date", now: valueIn(current.due), yours: plain(form.get("value")) });
	}
	return pairs;
}

function valueIn(dated: unknown): string {
	return dated && typeof dated === "object" && "value" in dated ? plain(dated.value) : "";
}

function plain(value: unknown): string {
	if (typeof value === "number") return String(value);
	return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
}
