import type { AuditDetail } from "@/lib/domain/audit-entry";
import { parseDateValue } from "@/lib/domain/date-value";
import { isId } from "@/lib/domain/id";
import type { Lang } from "@/lib/domain/vocabulary";
import { formatDateValue, formatList, formatNumber } from "@/lib/format";

export type Speech = {
	locale: Lang;
	yes: string;
	no: string;
	none: string;
	/** The word of a vocabulary's key, `null` where there is none. */
	word: (group: string, key: string) => string | null;
	/** Names of accounts by their ids. */
	names: Record<string, string>;
};

/** Whose words a field's keys are, by field, or by the kind of thing and field. */
const GROUPS: Record<string, string> = {
	"body.kind": "body_kind",
	"event.kind": "event_kind",
	"party.kind": "party_kind",
	"commitment.role": "event_role",
	state: "event_state",
	type: "link_type",
	locale: "lang",
};

/** A value of an audit's details, said as a reader would say it. */
export function sayValue(value: unknown, field: string, kind: string, speech: Speech): string {
	if (value === null || value === undefined || value === "") return speech.none;
	if (typeof value === "boolean") return value ? speech.yes : speech.no;
	if (typeof value === "number") return formatNumber(value, speech.locale);
	if (typeof value === "string") return sayText(value, field, kind, speech);
	if (Array.isArray(value)) {
		if (value.length === 0) return speech.none;
		return formatList(
			value.map((one) => sayValue(one, field, kind, speech)),
			speech.locale,
		);
	}
	return sayObject(value as Record<string, unknown>, field, kind, speech);
}

function sayText(text: string, field: string, kind: string, speech: Speech): string {
	const group = GROUPS[`${kind}.${field}`] ?? GROUPS[field] ?? field;
	const word = speech.word(group, text);
	if (word) return word;
	if (isId(text)) return speech.names[text] ?? `…${text.slice(-6)}`;
	if (/^(\d{4}|\.\.)/.test(text) && field !== "code") {
		const date = parseDateValue(text);
		if (date) return formatDateValue(date.value, speech.locale);
	}
	return text;
}

function sayObject(given: Record<string, unknown>, field: string, kind: string, speech: Speech): string {
	if (typeof given.value === "string") return sayText(given.value, field, kind, speech);
	const own = given[speech.locale] ?? given.en;
	if (typeof own === "string") return own;
	const parts = Object.entries(given).filter(([key, inner]) => key !== "id" && inner !== null && inner !== "");
	return parts.map(([key, inner]) => sayValue(inner, partField(field, key), kind, speech)).join(", ");
}

function partField(field: string, key: string): string {
	return field === "parties" && key === "role" ? "party_role" : key;
}

/** "from → to", or the value alone. */
export function sayDetail(detail: AuditDetail, kind: string, speech: Speech): string {
	if ("value" in detail) return sayValue(detail.value, detail.key, kind, speech);
	return `${sayValue(detail.from, detail.key, kind, speech)} → ${sayValue(detail.to, detail.key, kind, speech)}`;
}
