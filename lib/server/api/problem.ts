import "server-only";
import type { FieldError } from "@/lib/domain/refusal";
import { LANGS, type Lang } from "@/lib/domain/vocabulary";
import { sayErrors } from "../say-errors";

const STATUS_OF = {
	not_signed_in: 401,
	forbidden: 403,
	not_found: 404,
	too_large: 413,
	unsupported_media: 415,
	invalid: 422,
	rule: 422,
	key_reused: 422,
	stale: 409,
	throttled: 429,
	nothing_saved: 503,
} as const;

export type ProblemKind = keyof typeof STATUS_OF;

type More = { errors?: FieldError[]; current?: Record<string, unknown>; retryAfter?: number };

/** An RFC 9457 answer. `errors` name field and rule; messages are in the language of `?lang=`, else English. */
export async function problem(request: Request, kind: ProblemKind, more: More = {}): Promise<Response> {
	const lang = langOf(request);
	const status = STATUS_OF[kind];
	const errors = more.errors && (await sayErrors(more.errors, lang));
	const retryAfter = more.retryAfter ?? (status === 503 ? 5 : undefined);
	const rule = DETAILS[kind] ?? kind;
	const [whole] = errors ?? (await sayErrors([{ path: "", rule, values: { seconds: retryAfter ?? 0 } }], lang));
	const body = {
		type: `urn:soz:problem:${kind}`,
		title: TITLES[kind],
		status,
		detail: whole?.message,
		...(errors && { errors }),
		...(more.current && { current: more.current }),
	};
	return Response.json(body, {
		status,
		headers: {
			"Content-Type": "application/problem+json; charset=utf-8",
			"Cache-Control": "no-store",
			...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
		},
	});
}

/** The language of an answer's texts: `?lang=`, else English; programs get the same whoever calls. */
export function langOf(request: Request): Lang {
	const asked = new URL(request.url).searchParams.get("lang");
	return LANGS.find((lang) => lang === asked) ?? "en";
}

const TITLES: Record<ProblemKind, string> = {
	not_signed_in: "Not signed in",
	forbidden: "Not allowed",
	not_found: "Not found",
	too_large: "Too large",
	unsupported_media: "Not JSON",
	invalid: "Not valid",
	rule: "A rule is not met",
	key_reused: "Idempotency key used before",
	stale: "Someone was faster",
	throttled: "Too many requests",
	nothing_saved: "Unavailable",
};

const DETAILS: Partial<Record<ProblemKind, string>> = { invalid: "not_valid", rule: "not_valid" };
