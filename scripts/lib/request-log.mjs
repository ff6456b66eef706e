// What follows one of these is a secret: whoever has the address has what it opens.
const SECRET = /^(\/+(?:r|join|feeds|verify)\/+)([^/]+?)(\.ics)?(?=\/|$)/i;

function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The path of a request as it may be logged: secrets redacted however they are written, and no query. */
export function pathForLog(url) {
	const path = decoded(url.split(/[?#]/, 1)[0]);
	return path.replace(SECRET, (_, before, __, after = "") => `${before}[redacted]${after}`).slice(0, 500);
}

const FROM_PROXY = /^[A-Za-z0-9_-]{8,60}$/;

/** The id of a request: the one a proxy of ours gave it, or a new one. */
export function requestId(header, hops, make) {
	return hops > 0 && typeof header === "string" && FROM_PROXY.test(header) ? header : make();
}
