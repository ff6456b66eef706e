const NO_PREFIX = "SOZ";

const CODE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;
const CODE_MIN = 2;
const CODE_MAX = 12;
const PREFIX_MAX = 16;
const NUMBER_WIDTH = 4;
const REFERENCE = /^(.+)-(?!0{4}$)(\d{4}|[1-9]\d{4,6})$/;

/**
 * What a new commitment's reference begins with: the agreement's code, else the body's, else the two parties in the
 * agreement's order, else `SOZ`. `agreementParties` and `parties` are party codes, the former in the agreement's order,
 * the latter as given for the commitment.
 */
export function referencePrefix(commitment: {
	agreementCode: string | null;
	bodyCode: string | null;
	agreementParties: readonly string[];
	parties: readonly string[];
}): string {
	const { agreementCode, bodyCode, agreementParties, parties } = commitment;
	const pair = agreementParties.length === 2 ? agreementParties : inOrderOf(agreementParties, parties);
	const joined = pair.length === 2 ? pair.join("-") : null;
	const fitting = joined && joined.length <= PREFIX_MAX ? joined : null;
	return agreementCode ?? bodyCode ?? fitting ?? NO_PREFIX;
}

/** "TKM-KAZ", 7 → "TKM-KAZ-0007". */
export function formatReference(prefix: string, n: number): string {
	return `${prefix}-${String(n).padStart(NUMBER_WIDTH, "0")}`;
}

export function isReference(text: string): boolean {
	const prefix = REFERENCE.exec(text)?.[1];
	return prefix !== undefined && prefix.length <= PREFIX_MAX && CODE.test(prefix);
}

/**
 * The references that a query may mean, small as search keeps them: whole ("tkm kaz 12"), from a part on ("kaz-12"), or
 * their beginning ("tkm-kaz-00"), which is `open`. None for a query that cannot be one.
 */
export function referencesMeant(query: string): { text: string; open: boolean }[] {
	const parts = query
		.trim()
		.toLowerCase()
		.split(/[\s-]+/);
	const number = parts.at(-1) ?? "";
	const joined = parts.join("-");
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*-?$/.test(joined) || joined.length > PREFIX_MAX + 8) return [];
	const beginning = /^\S+$/.test(query.trim()) && joined.includes("-") ? [{ text: joined, open: true }] : [];
	if (parts.length < 2 || !/^\d{1,7}$/.test(number)) return beginning;
	const padded = [...parts.slice(0, -1), number.replace(/^0+(?=\d)/, "").padStart(NUMBER_WIDTH, "0")].join("-");
	return [{ text: padded, open: false }, ...beginning];
}

/**
 * The rule a short code of an agreement, body or party breaks: 2 to 12 of A–Z and 0–9, beginning with a letter,
 * hyphens only between. `null` where it may be a prefix.
 */
export function prefixProblem(code: string): "code_malformed" | "code_length" | null {
	if (!CODE.test(code)) return "code_malformed";
	return code.length < CODE_MIN || code.length > CODE_MAX ? "code_length" : null;
}

function inOrderOf(order: readonly string[], parties: readonly string[]): readonly string[] {
	const place = (code: string) => {
		const index = order.indexOf(code);
		return index === -1 ? order.length : index;
	};
	return [...new Set(parties)].sort((a, b) => place(a) - place(b));
}
