// Half and full width: a spreadsheet set to an East Asian language reads the latter as the former.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^ *[\t\r]/u;

/**
 * A text as a spreadsheet may be given it: what it would take for a formula begins with an apostrophe, so that it is
 * shown and never carried out (OWASP, "CSV Injection"). Everything else is left as it is.
 */
export function guardFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}
