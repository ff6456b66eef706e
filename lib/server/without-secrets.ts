import "server-only";

/** Tokens, and the addresses that carry them, are told once: a replay gets `null` in their place. */
export function withoutSecrets(value: unknown): unknown {
	const secret = typeof value === "object" && value !== null && "token" in value;
	return JSON.parse(
		JSON.stringify(value ?? null, (key, inner) => (key === "token" || (secret && key === "url") ? null : inner)),
	);
}
