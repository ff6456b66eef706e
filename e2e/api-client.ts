import type { Contract } from "./contract";
import { type Answer, send } from "./http";
import { IS_SERVED } from "./settings";

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about; the contract judges its shape.
export type Body = any;
export type Given = Record<string, unknown>;
export type Replied = Answer & { body: Body };

export type Api = {
	get: (path: string, headers?: Record<string, string>) => Promise<Replied>;
	post: (path: string, given?: unknown, headers?: Record<string, string>) => Promise<Replied>;
	patch: (path: string, given?: unknown, headers?: Record<string, string>) => Promise<Replied>;
	delete: (path: string, given?: unknown, headers?: Record<string, string>) => Promise<Replied>;
	/** The body as it stands, whatever it is; `Content-Type` is JSON unless the headers say otherwise. */
	raw: (
		method: string,
		path: string,
		body: string | Buffer | undefined,
		headers?: Record<string, string>,
	) => Promise<Replied>;
};

/**
 * The JSON API as somebody: paths are those below /api/v1. Every answer is held against the contract, and has to carry
 * an id; a test looks at the rest.
 */
export function apiFor(contract: Contract, cookie?: string): Api {
	async function raw(
		method: string,
		path: string,
		body: string | Buffer | undefined,
		headers: Record<string, string> = {},
	): Promise<Replied> {
		const answer = await send({
			method,
			path: `/api/v1${path}`,
			headers: {
				...(cookie && { cookie }),
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			...(body !== undefined && { body }),
		});
		return { ...answer, body: judged(contract, method, path, answer) };
	}
	const json = (method: string) => (path: string, given?: unknown, headers?: Record<string, string>) =>
		raw(method, path, given === undefined ? undefined : JSON.stringify(given), headers);
	return {
		raw,
		get: (path, headers) => raw("GET", path, undefined, headers),
		post: json("POST"),
		patch: json("PATCH"),
		delete: json("DELETE"),
	};
}

function judged(contract: Contract, method: string, path: string, { status, headers, text }: Answer): Body {
	const said = `${method} ${path} → ${status} ${text.slice(0, 500)}`;
	if (IS_SERVED && !headers["x-request-id"]) throw new Error(`no X-Request-Id: ${said}`);
	if (status >= 500) throw new Error(`a fault of the server: ${said}`);
	const type = (headers["content-type"] ?? "").split(";")[0] ?? "";
	const [pathname = ""] = path.split("?");
	const body: unknown = text === "" ? undefined : JSON.parse(text);
	contract.check({ method, path: `/api/v1${pathname}`, status, type, body });
	const isProblem = status >= 400;
	if (isProblem && (body as { status?: number }).status !== status) throw new Error(`two minds about it: ${said}`);
	return body;
}
