import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openapi } from "./openapi";
import { OPERATIONS } from "./operations";

const ROUTES = "app/api/v1";

/** "/commitments/{ref}/status POST" for every handler that a route file exports. */
function handlers(): string[] {
	return readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith("route.ts"))
		.flatMap((file) => {
			const path = `/${file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`;
			const source = readFileSync(join(ROUTES, file), "utf8");
			return [...source.matchAll(/^export (?:const|(?:async )?function) (GET|POST|PATCH|DELETE|PUT)\b/gm)].map(
				(match) => `${path} ${match[1]}`,
			);
		})
		.toSorted();
}

describe("the description of the JSON API", () => {
	it("names every call that there is, and no other", () => {
		const described = Object.entries(OPERATIONS).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${path} ${method}`),
		);
		expect(described.toSorted()).toEqual(handlers());
	});

	it("gives every call with a body the fields that the command parses", () => {
		const document = openapi() as { paths: Record<string, Record<string, { requestBody?: unknown }>> };
		const status = document.paths["/commitments/{ref}/status"]?.post?.requestBody;
		expect(JSON.stringify(status)).toContain("effectiveOn");
		for (const [path, methods] of Object.entries(OPERATIONS)) {
			for (const [method, { input }] of Object.entries(methods)) {
				const body = document.paths[path]?.[method.toLowerCase()]?.requestBody;
				expect(body !== undefined, `${method} ${path}`).toBe(input !== undefined);
			}
		}
	});
});
