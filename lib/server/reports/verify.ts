import "server-only";
import type { SnapshotStanding } from "@/lib/domain/report";
import { readCode } from "@/lib/domain/verification-code";
import { db } from "../db";
import { takeTry } from "../throttle";
import type { Visitor } from "../visitor";

const PER_PEER = 60;

/**
 * Whether a code, however it was typed, is that of a snapshot that was shared, and how that stands now; `null` where it is
 * of none. Nothing else is told of it. Sixty in a quarter of an hour for each peer.
 */
export async function verifyCode(
	visitor: Visitor,
	typed: string,
): Promise<{ standing: SnapshotStanding } | { retryAfter: number } | null> {
	const taken = await takeTry("verify", visitor.peer, PER_PEER);
	if ("retryAfter" in taken) return taken;
	const code = readCode(typed);
	if (code === null) return null;
	// The same bytes frozen twice have one code; the better standing is theirs.
	const [row] = await db().$queryRaw<{ withdrawn: boolean; superseded: boolean }[]>`
		SELECT l.revoked_at IS NOT NULL OR r.archived_at IS NOT NULL AS withdrawn,
			EXISTS (SELECT FROM report_links k JOIN report_snapshots o ON o.link_id = k.id
				WHERE k.report_id = l.report_id AND k.revoked_at IS NULL AND o.created_at > s.created_at) AS superseded
		FROM report_snapshots s JOIN report_links l ON l.id = s.link_id JOIN reports r ON r.id = l.report_id
		WHERE s.code = ${code} ORDER BY 1, 2 LIMIT 1`;
	if (!row) return null;
	return { standing: row.withdrawn ? "withdrawn" : row.superseded ? "superseded" : "current" };
}
