import { z } from "zod";
import { send } from "./http";

type Json = Record<string, unknown>;
type Documented = { responses: Record<string, { content?: Record<string, { schema: Json }> }> };

export type Contract = {
	/** Throws unless the document promises this status, media type and body for the call. */
	check: (call: { method: string; path: string; status: number; type: string; body: unknown }) => void;
};

/** The server's own openapi.json, as a judge of its answers. */
export async function readContract(): Promise<Contract> {
	const { text } = await send({ path: "/api/v1/openapi.json" });
	const document = JSON.parse(text) as { paths: Record<string, Record<string, Documented>>; components: Json };
	const patterns = Object.keys(document.paths).map((path) => ({
		path,
		pattern: new RegExp(`^/api/v1${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
	}));
	const schemas = new Map<string, z.ZodType>();

	function schemaOf(key: string, schema: Json): z.ZodType {
		const known = schemas.get(key);
		if (known) return known;
		const defs = (document.components as { schemas?: Json }).schemas ?? {};
		const local = JSON.parse(
			JSON.stringify({ ...schema, $defs: defs }).replaceAll("#/components/schemas/", "#/$defs/"),
		) as Json;
		const made = z.fromJSONSchema(local as Parameters<typeof z.fromJSONSchema>[0]);
		schemas.set(key, made);
		return made;
	}

	function check({ method, path, status, type, body }: Parameters<Contract["check"]>[0]): void {
		const at = patterns.find(({ pattern }) => pattern.test(path))?.path;
		const operation = at && document.paths[at]?.[method.toLowerCase()];
		if (!operation) throw new Error(`${method} ${path} is not documented`);
		const content = operation.responses[String(status)]?.content?.[type];
		if (!content) throw new Error(`${method} ${at} does not document ${status} as ${type}`);
		const result = schemaOf(`${method} ${at} ${status}`, content.schema).safeParse(body);
		if (!result.success) throw new Error(`${method} ${at} ${status} is not as documented: ${result.error.message}`);
	}

	return { check };
}
