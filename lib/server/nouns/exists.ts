import "server-only";
import { isId } from "@/lib/domain/id";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";

const TABLES = {
	agreement: "agreements",
	body: "bodies",
	event: "events",
	party: "parties",
	person: "persons",
	source: "sources",
} as const;
export type Listable = keyof typeof TABLES;

/** Whether there is one of that id, archived or not. */
export async function nounExists(_viewer: Viewer, kind: Listable, id: string): Promise<boolean> {
	if (!isId(id)) return false;
	const [row] = await db().$queryRaw<[{ there: boolean }]>`
		SELECT EXISTS (SELECT FROM ${Prisma.raw(TABLES[kind])} WHERE id = ${id}::uuid) AS there`;
	return row.there;
}

/** Whether that source has that passage. */
export async function passageExists(_viewer: Viewer, sourceId: string, id: string): Promise<boolean> {
	return isId(sourceId) && isId(id) && (await db().passage.count({ where: { id, sourceId } })) > 0;
}
