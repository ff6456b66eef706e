/** An e-mail address as accounts keep it: one spelling for what a person may type in several. */
export function canonicalEmail(typed: string): string {
	return typed.normalize("NFKC").trim().toLowerCase();
}

/**
 * The same for counting attempts, coarser: marks, spaces and invisible characters fall away too, so that no
 * spelling of an address starts a count of its own. Two accounts may share a count; two people never share an account.
 */
export function foldedEmail(typed: string): string {
	return typed
		.normalize("NFKD")
		.toLowerCase()
		.normalize("NFKD")
		.replaceAll("ı", "i")
		.replace(/[\p{M}\p{Z}\p{C}]/gu, "");
}
