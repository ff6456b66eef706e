import "server-only";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import {
	type PinnedView,
	readView,
	type SavedView,
	type ViewPath,
	type ViewsHere,
	viewAddress,
} from "@/lib/domain/view";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";

const MOST = 1000;

/** One's own views and the team's: those pinned first, in their order, then by name. */
export async function listViews(viewer: Viewer): Promise<SavedView[]> {
	const rows = await readRows(viewer, {}, MOST);
	return rows
		.map((row) => toView(viewer, row))
		.sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || a.name.localeCompare(b.name));
}

/** `null` where there is none, or it is another person's own. */
export async function getView(viewer: Viewer, id: string): Promise<SavedView | null> {
	if (!isId(id)) return null;
	const [row] = await readRows(viewer, { id }, 1);
	return row ? toView(viewer, row) : null;
}

/** What stands in the side bar of every page: one query, and no counts. */
export async function listPinnedViews(viewer: Viewer): Promise<PinnedView[]> {
	const rows = await db().$queryRaw<{ id: string; name: string; path: ViewPath; query: string }[]>`
		SELECT v.id, v.name, v.path, v.query FROM view_pins p JOIN saved_views v ON v.id = p.view_id
		WHERE p.user_id = ${viewer.userId}::uuid AND v.removed_at IS NULL AND (v.shared OR v.owner_id = p.user_id)
		ORDER BY p.position`;
	return rows.map(({ id, name, path, query }) => ({
		...{ id, name, path },
		list: viewAddress({ id, path, query: readView(path, query).query }),
	}));
}

/**
 * What the reader's saved views say of a page in that state. `query` is the page's own, `view` and page included; one's
 * own view comes before the team's.
 */
export async function getViewsHere(viewer: Viewer, path: ViewPath, query: string): Promise<ViewsHere> {
	const here = readView(path, query);
	const began = new URLSearchParams(query).get("view");
	const id = began && isId(began) ? began : null;
	const rows = await readRows(viewer, { path, OR: [{ query: here.query }, ...(id ? [{ id }] : [])] }, 20);
	const views = rows.map((row) => toView(viewer, row));
	const from = views.find((view) => view.id === id) ?? null;
	const same = views.filter((view) => view.query === here.query && view.query !== "");
	const named = same.find((view) => view === from) ?? same.find((view) => isOwn(viewer, view)) ?? same[0] ?? null;
	return { named, from: named ? null : from, query: here.query };
}

export function visibleTo(viewer: Viewer): Prisma.SavedViewWhereInput {
	return { removedAt: null, OR: [{ ownerId: viewer.userId }, { shared: true }] };
}

function isOwn(viewer: Viewer, { owner }: SavedView): boolean {
	return owner.id === viewer.userId;
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function readRows(viewer: Viewer, where: Prisma.SavedViewWhereInput, take: number) {
	return db().savedView.findMany({
		where: { AND: [visibleTo(viewer), where] },
		select: {
			...{ id: true, name: true, path: true, query: true, shared: true, version: true },
			owner: { select: { id: true, name: true } },
			pins: { where: { userId: viewer.userId }, select: { position: true } },
		},
		orderBy: [{ name: "asc" }, { id: "asc" }],
		take,
	});
}

function toView(viewer: Viewer, { id, name, shared, owner, pins, version, ...kept }: Row): SavedView {
	const path = kept.path as ViewPath;
	const { query, unknown } = readView(path, kept.query);
	return {
		...{ id, name, path, query, unknown, shared, owner, version },
		list: viewAddress({ id, path, query }),
		mayChange: mayChange(viewer, { ownerId: owner.id, shared }),
		position: pins[0]?.position ?? null,
	};
}

/** The owner; for what the team has, an administrator as well. */
export function mayChange(viewer: Viewer, { ownerId, shared }: { ownerId: string; shared: boolean }): boolean {
	return ownerId === viewer.userId || (shared && may(viewer.role, "administer"));
}
