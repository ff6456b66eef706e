import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const APP = join(import.meta.dirname, "..", "app");

export type RouteFile = {
	/** As it lies below app/, without groups: "/commitments/[ref]/status". */
	route: string;
	kind: "page" | "route";
	/** Of a route file, the methods it answers. */
	methods: string[];
};

/** Every page and route handler that there is, so that none can be forgotten. */
export function routeFiles(): RouteFile[] {
	return readdirSync(APP, { recursive: true, encoding: "utf8" })
		.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
		.map((file) => {
			const kind = /(^|\/)page\.tsx$/.test(file) ? ("page" as const) : ("route" as const);
			const folders = file.split("/").slice(0, -1);
			const route = `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
			return { route, kind, methods: kind === "page" ? ["GET"] : methodsOf(join(APP, file)) };
		})
		.toSorted((a, b) => (a.route < b.route ? -1 : 1));
}

function methodsOf(path: string): string[] {
	const source = readFileSync(path, "utf8");
	const exported = source.matchAll(
		/^export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b|\bas (GET|POST|PUT|PATCH|DELETE)\b/gm,
	);
	return [...exported].map((match) => match[1] ?? match[2] ?? "");
}
