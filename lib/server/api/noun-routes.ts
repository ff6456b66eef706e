import "server-only";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { Outcome } from "@/lib/domain/refusal";
import { today } from "../clock";
import type { Reading } from "../commitments/row";
import { type Listable, nounExists } from "../nouns/exists";
import type { Viewer } from "../viewer";
import { commandRoute, type Handler, readRoute } from "./door";
import { plain } from "./plain";
import { langOf } from "./problem";

type Saved = { id: string; version: number };

export function readingOf(request: Request): Reading {
	return { lang: langOf(request), today: today(), past: null };
}

/** What a list of one noun is asked for: `q`, `archived=true`, `cursor`, `limit`. */
export function askedOf(request: Request): ListAsked {
	const params = new URL(request.url).searchParams;
	const text = (name: string) => params.get(name)?.trim() || undefined;
	const limit = Number(text("limit"));
	const q = text("q");
	const cursor = text("cursor");
	return {
		...(q && { q }),
		...(cursor && { cursor }),
		...(Number.isInteger(limit) && limit > 0 && { limit }),
		archived: params.get("archived") === "true",
	};
}

/** `GET` of a noun's list: `{items, next, total}`. */
export function nounList<Row>(
	list: (viewer: Viewer, asked: ListAsked, reading: Reading, request: Request) => Promise<Listed<Row>>,
): Handler {
	return readRoute({
		run: async ({ viewer, request }) => {
			const { items, next, total } = await list(viewer, askedOf(request), readingOf(request), request);
			return { items: plain(items), next, total };
		},
	});
}

/** `POST` to a noun's list: 201 with the new one. */
export function nounCreation<Page>(
	path: string,
	create: (viewer: Viewer, given: unknown) => Promise<Outcome<Saved>>,
	get: (viewer: Viewer, id: string, reading: Reading) => Promise<Page | null>,
): Handler {
	return commandRoute<Saved>({
		act: "edit",
		run: (viewer, _params, given) => create(viewer, given),
		answer: async ({ viewer, request, done }) => ({
			status: 201,
			location: `/api/v1/${path}/${done.id}`,
			body: plain(await get(viewer, done.id, readingOf(request))),
		}),
	});
}

/** `GET` of one. */
export function nounItem<Page>(get: (viewer: Viewer, id: string, reading: Reading) => Promise<Page | null>): Handler {
	return readRoute({
		run: async ({ viewer, params, request }) => plain(await get(viewer, params.id ?? "", readingOf(request))),
	});
}

/** `PATCH` of one: 200 with it as it is then. */
export function nounChange<Page>(
	kind: Listable,
	edit: (viewer: Viewer, id: string, given: unknown) => Promise<Outcome<Saved>>,
	get: (viewer: Viewer, id: string, reading: Reading) => Promise<Page | null>,
): Handler {
	return commandRoute<Saved>({
		act: "edit",
		exists: (viewer, params) => nounExists(viewer, kind, params.id ?? ""),
		run: (viewer, params, given) => edit(viewer, params.id ?? "", given),
		answer: async ({ viewer, params, request }) => ({
			status: 200,
			body: plain(await get(viewer, params.id ?? "", readingOf(request))),
		}),
	});
}
