import { isDay } from "./date-value";
import { isId } from "./id";

/** What the audit is read by. Kept in the address; `after` is the number of the last entry of the page before. */
export type AuditFilters = {
	who?: string;
	action?: string;
	subject?: string;
	refused?: "yes" | "no";
	from?: string;
	to?: string;
	after?: string;
};

type Given = Record<string, string | string[] | undefined>;

const READERS: { [K in keyof Required<AuditFilters>]: (text: string) => AuditFilters[K] | undefined } = {
	who: (text) => (text === "nobody" || isId(text) ? text : undefined),
	action: (text) => (/^[a-z_]+(\.[a-z_]+)?$/.test(text) && text.length <= 60 ? text : undefined),
	subject: (text) => (text.length <= 300 && !text.includes("\0") && text.isWellFormed() ? text : undefined),
	refused: (text) => (text === "yes" || text === "no" ? text : undefined),
	from: (text) => (isDay(text) ? text : undefined),
	to: (text) => (isDay(text) ? text : undefined),
	after: (text) => (/^[1-9]\d{0,17}$/.test(text) ? text : undefined),
};

/** The filters in an address; whatever is not one, or not a value of one, is left out. */
export function readAuditFilters(given: Given): AuditFilters {
	const read = Object.entries(READERS).map(([name, reader]) => {
		const value = given[name];
		const text = (Array.isArray(value) ? value[0] : value)?.trim();
		return [name, text ? reader(text) : undefined];
	});
	return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** The address of the audit under these filters. */
export function auditAddress(filters: AuditFilters): string {
	const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();
	return query ? `/admin/audit?${query}` : "/admin/audit";
}
