import "server-only";
import type { CommitmentRow } from "@/lib/domain/commitment";
import {
	COMMITMENT_PANELS,
	type CommitmentPanel,
	type DashboardPanel,
	isTooMuch,
	panelPath,
	type TooMuch,
} from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../commitments/list";
import { type RawRow, type Reading, toRow } from "../commitments/row";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { getDashboardNumbers } from "./numbers";
import { narrowedTo, readScope } from "./scope";

const { sql } = Prisma;

const SHOWN = 6;

const BY_DUE = sql`c.due_last, c.id`;

/** `quiet` shows first what was looked at longest ago. */
const ORDERS: Partial<Record<CommitmentPanel, Prisma.Sql>> = {
	changed7: sql`c.changed_at DESC, c.id DESC`,
	changed30: sql`c.changed_at DESC, c.id DESC`,
	quiet: sql`c.looked_on, c.id`,
};

/** What one panel counts, with its first few. Where counting takes too long, how many there are at least. */
export async function getPanel(
	viewer: Viewer,
	name: CommitmentPanel,
	scope: Scope,
	reading: Reading,
): Promise<DashboardPanel<CommitmentRow> | TooMuch> {
	const [items, numbers] = await Promise.all([
		readItems(viewer, name, scope, reading),
		getDashboardNumbers(viewer, scope, reading),
	]);
	if (isTooMuch(items)) return items;
	const total = isTooMuch(numbers) ? { atLeast: items.length } : numbers.panels[name];
	return { total, items, list: await listOf(viewer, name, scope, reading) };
}

/** The first few of a panel. */
export async function readItems(
	viewer: Viewer,
	name: CommitmentPanel,
	scope: Scope,
	reading: Reading,
): Promise<CommitmentRow[] | TooMuch> {
	const { where } = await readScope(viewer, scope, reading);
	const narrowed = sql`${where} AND ${narrowedTo(COMMITMENT_PANELS[name], reading)}`;
	const rows = await inTime(
		name === "unconfirmed"
			? readToConfirm(viewer, narrowed, reading)
			: readRows(narrowed, ORDERS[name] ?? BY_DUE, SHOWN, reading),
	);
	return isTooMuch(rows) ? rows : rows.map((row) => toRow(row, reading));
}

// First what the viewer may confirm: verdicts of others.
async function readToConfirm(viewer: Viewer, where: Prisma.Sql, reading: Reading): Promise<RawRow[]> {
	const own = sql`EXISTS (SELECT FROM status_changes s
		WHERE s.id = c.status_change_id AND s.recorded_by_id = ${viewer.userId}::uuid)`;
	const others = await readRows(sql`${where} AND NOT ${own}`, BY_DUE, SHOWN, reading);
	if (others.length === SHOWN) return others;
	return [...others, ...(await readRows(sql`${where} AND ${own}`, BY_DUE, SHOWN - others.length, reading))];
}

async function listOf(viewer: Viewer, name: CommitmentPanel, scope: Scope, reading: Reading): Promise<string> {
	return panelPath((await readScope(viewer, scope, reading)).filters, name);
}
