const LONGEST = 2000;
const DECODINGS = 3;
// Any origin will do: what is asked is whether the address stays on it.
const HERE = "http://here.invalid";

/**
 * Where to go after signing in: a path on this origin with its query, normalised, or "/" for anything else.
 * Judged as written, as a browser reads it, and after percent-decoding, since a proxy may decode once more.
 * Pages only: the API and the sign-in page itself are no destination.
 */
export function safeNext(given: unknown): string {
	if (typeof given !== "string" || given.length > LONGEST || !staysHere(given)) return "/";
	const { pathname, search, hash } = new URL(given, HERE);
	return isPage(pathname) ? `${pathname}${search}${hash}` : "/";
}

function staysHere(given: string): boolean {
	let path = given.split(/[?#]/, 1)[0] ?? "";
	for (let round = 0; round <= DECODINGS; round++) {
		if (!isPathHere(path)) return false;
		const decoded = decode(path);
		if (decoded === null) return false;
		if (decoded === path) return true;
		path = decoded;
	}
	return false;
}

// Browsers drop tabs and line ends inside addresses, and read a backslash as a slash.
function isPathHere(path: string): boolean {
	return path.startsWith("/") && !path.includes("//") && !/[\p{Cc}\\]/u.test(path);
}

function decode(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

function isPage(pathname: string): boolean {
	return !/^\/(api|sign-in)(\/|$)/i.test(pathname);
}
