import "server-only";
import { notMet, type Refusal } from "@/lib/domain/refusal";
import { MOST_PINS } from "@/lib/domain/view";
import type { Tx } from "../db";
import type { Viewer } from "../viewer";
import { visibleTo } from "./read";

/** Holds one person's views and pins until the transaction ends, so that their number and order can be judged. */
export async function holdViewsOf(tx: Tx, userId: string): Promise<void> {
	await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

type Wanted = { pinned?: boolean | undefined; position?: number | undefined };

/** Pins a view for this reader at a place from 1, last unless said, or unpins it. The others close up. */
export async function placePin(
	tx: Tx,
	viewer: Viewer,
	viewId: string,
	{ pinned = true, position }: Wanted,
): Promise<Refusal | undefined> {
	const { userId } = viewer;
	const before = await tx.viewPin.findMany({
		where: { userId, view: visibleTo(viewer) },
		select: { viewId: true },
		orderBy: { position: "asc" },
	});
	const at = before.findIndex((pin) => pin.viewId === viewId);
	const others = before.map((pin) => pin.viewId).filter((id) => id !== viewId);
	if (pinned && at === -1 && others.length >= MOST_PINS)
		return notMet("too_many_pins", "pinned", { max: MOST_PINS }) as Refusal;
	const place = position ?? (at === -1 ? others.length + 1 : at + 1);
	const after = pinned ? others.toSpliced(place - 1, 0, viewId) : others;
	await tx.viewPin.deleteMany({ where: { userId } });
	await tx.viewPin.createMany({ data: after.map((id, index) => ({ userId, viewId: id, position: index + 1 })) });
	return undefined;
}
