import "server-only";

/** A view as JSON for programs: a text with its language becomes the text alone (its languages stand beside it). */
export function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (value === null || typeof value !== "object") return value;
	if ("text" in value && "lang" in value && "wanted" in value) return value.text;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
