import "server-only";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { LONGEST_QUERY } from "@/lib/domain/filter-values";
import { SEARCH_KINDS } from "@/lib/domain/search";
import { LANGS } from "@/lib/domain/vocabulary";
import { commitmentOutput, problemOutput } from "./commitment-output";
import { filterParameters } from "./filter-parameters";
import { OPERATIONS, type Operation } from "./operations";
import { reportOutput } from "./report-output";

const REFUSALS: Record<string, string> = {
	"401": "Not signed in",
	"403": "This role may not",
	"404": "Not there, or not yours",
	"409": "Someone was faster: `current` is the row as it is now",
	"413": "Over 1 MiB",
	"415": "Not application/json",
	"422": "Not valid, or a rule not met: `errors` name field and rule",
	"429": "Too many requests",
	"503": "The database is away: nothing was saved",
};

const list = (item: z.ZodType) =>
	z.object({
		items: z.array(item),
		next: z.string().nullable().meta({ description: "`cursor` of the next page" }),
		total: z.union([z.int(), z.object({ atLeast: z.literal(1000) })]),
	});

const ANSWERS = {
	commitment: commitmentOutput,
	commitments: list(commitmentOutput).extend({
		unknown: z
			.array(z.strictObject({ param: z.string(), value: z.string() }))
			.meta({ description: "Parameters and values that mean nothing here and narrowed nothing" }),
	}),
	found: z.object({
		items: z.array(
			z.strictObject({
				kind: z.enum(SEARCH_KINDS),
				id: z.string().meta({ description: "A commitment's is its `ref`" }),
				title: z.string(),
				snippet: z.string().nullable().meta({ description: "What matched, where it is not the title" }),
				matched: z.string().meta({ description: "Why it was found, in words" }),
			}),
		),
	}),
	list: list(z.looseObject({})),
} as const;

/** The JSON API as OpenAPI 3.1, from the inputs that the commands parse with. */
export function openapi(): object {
	return createDocument({
		openapi: "3.1.0",
		info: {
			title: "Söz",
			version: "1",
			description:
				"Commitments between states, their status and how we know. Sign in for a session cookie. " +
				"Refusals are application/problem+json, judged in the order 401, 403, 404, 413, 415, 422, 409, 422.",
		},
		servers: [{ url: "/api/v1" }],
		security: [{ session: [] }],
		components: {
			securitySchemes: { session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" } },
		},
		paths: { ...SHARED, ...ownPaths() },
	});
}

// Below a link's address, outside /api/v1 and without a session.
const SHARED: ZodOpenApiPathsObject = {
	"/r/{token}/data.json": {
		servers: [{ url: "/" }],
		get: {
			summary: "A shared report; of a frozen link the very bytes whose SHA-256 is its receipt",
			security: [],
			requestParams: { path: z.object({ token: z.string() }) },
			responses: {
				"200": { description: "The report", content: { "application/json": { schema: reportOutput } } },
				"403": { description: "A password is asked for" },
				"404": { description: "Unknown, expired or revoked" },
			},
		},
	},
};

function ownPaths(): ZodOpenApiPathsObject {
	return Object.fromEntries(
		Object.entries(OPERATIONS).map(([path, methods]) => [
			path,
			Object.fromEntries(
				Object.entries(methods).map(([method, operation]) => [method.toLowerCase(), describe(path, method, operation)]),
			),
		]),
	) as ZodOpenApiPathsObject;
}

function describe(path: string, method: string, operation: Operation): ZodOpenApiOperationObject {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
	const status = String(operation.status ?? 200);
	const answer = ANSWERS[operation.answers as keyof typeof ANSWERS] ?? z.looseObject({});
	return {
		summary: operation.summary,
		requestParams: {
			...(names.length > 0 && { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) }),
			...(method === "GET" && { query: queryOf(path, operation) }),
			...(method === "POST" && {
				header: z.object({
					"Idempotency-Key": z.string().max(150).optional().meta({
						description: "The same key and body answer the same; another body is refused",
					}),
				}),
			}),
		},
		...(operation.input && { requestBody: { content: { "application/json": { schema: operation.input } } } }),
		responses: {
			[status]: { description: operation.summary, content: { "application/json": { schema: answer } } },
			...Object.fromEntries(
				Object.entries(REFUSALS).map(([code, description]) => [
					code,
					{ description, content: { "application/problem+json": { schema: problemOutput } } },
				]),
			),
		},
	};
}

function queryOf(path: string, { answers, query }: Operation) {
	const lang = z.enum(LANGS).optional().meta({ description: "Language of texts; English unless said" });
	if (answers === "commitments" || query === "filters") return z.object({ lang, ...filterParameters() });
	if (answers === "found") return z.object({ lang, q: z.string().max(LONGEST_QUERY), limit: z.string().optional() });
	if (answers !== "list" || path.includes("{")) return z.object({ lang });
	const word = z.string().optional();
	const owner = path === "/actions" ? { owner: word } : {};
	return z.object({
		lang,
		...owner,
		q: word,
		archived: z.enum(["true", "false"]).optional(),
		cursor: word,
		limit: word,
	});
}
