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
