/**
 * The policy of every page. Scripts and styles run by a nonce; `style=` attributes are allowed, since charts drawn on
 * the server carry them. In development React evaluates strings, and Next's overlay writes styles without a nonce.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
		`style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}
