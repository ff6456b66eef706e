import "server-only";
import { type Feed, feedScope, type MadeFeed, MOST_FEEDS } from "@/lib/domain/feed";
import { makeFeedInput } from "@/lib/domain/feed.input";
import { isId } from "@/lib/domain/id";
import { done, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import type { Lang } from "@/lib/domain/vocabulary";
import { audit } from "../audit";
import { resolve } from "../commitments/resolve";
import { db } from "../db";
import { ownOrigin } from "../origin";
import { parseInput } from "../parse";
import { newToken } from "../secret-token";
import { transact } from "../transact";
import type { Viewer } from "../viewer";

/** The viewer's own living feeds, the newest first. */
export async function listFeeds(viewer: Viewer): Promise<Feed[]> {
	const rows = await db().calendarFeed.findMany({
		where: { userId: viewer.userId, revokedAt: null },
		select: { id: true, name: true, query: true, carries: true, createdAt: true, fetchedAt: true, fetches: true },
		orderBy: { id: "desc" },
	});
	return rows.map(({ createdAt, fetchedAt, ...row }) => ({
		...row,
		createdAt: createdAt.toISOString(),
		fetchedAt: fetchedAt?.toISOString() ?? null,
	}));
}

/**
 * Makes a feed of the viewer's own: `{name, query?, carries?}`. Refused where the filter names what nobody has heard of,
 * and beyond `MOST_FEEDS`. `lang` is spoken in it while the account leaves its language to the browser.
 */
export function makeFeed(viewer: Viewer, given: unknown, lang: Lang): Promise<Outcome<MadeFeed>> {
	return transact(viewer, { act: "read", action: "feed.make", subject: null }, async (tx) => {
		const parsed = parseInput(makeFeedInput, given);
		if ("refused" in parsed) return parsed;
		const { name, query, carries } = parsed.value;
		const { unknown } = await resolve(viewer, feedScope(query).scope);
		if (unknown.length > 0) return invalid({ path: "query", rule: "filter_unknown" });
		// Two at once may not both be the last that is allowed.
		await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
		const living = await tx.calendarFeed.count({ where: { userId: viewer.userId, revokedAt: null } });
		if (living >= MOST_FEEDS) return notMet("too_many_feeds", "", { max: MOST_FEEDS });
		const { token, hash } = newToken();
		const { id } = await tx.calendarFeed.create({
			data: { userId: viewer.userId, name, query, carries: [...new Set(carries)], lang, tokenHash: hash },
			select: { id: true },
		});
		await audit(tx, viewer, "feed.make", { kind: "feed", id, ref: name }, { carries, ...(query && { query }) });
		return done({ id, name, query, carries, token, url: `${ownOrigin()}/feeds/${token}.ics` });
	});
}

/** Revokes one of the viewer's own feeds, at once and for good; `null` where it is not theirs or is revoked already. */
export function revokeFeed(viewer: Viewer, id: string): Promise<Outcome<{ id: string; revokedAt: string }>> {
	const subject = { kind: "feed", ...(isId(id) && { id }) };
	return transact(viewer, { act: "read", action: "feed.revoke", subject }, async (tx) => {
		if (!isId(id)) return null;
		const revokedAt = new Date();
		const [row] = await tx.calendarFeed.updateManyAndReturn({
			where: { id, userId: viewer.userId, revokedAt: null },
			data: { revokedAt },
			select: { name: true },
		});
		if (!row) return null;
		await audit(tx, viewer, "feed.revoke", { ...subject, ref: row.name });
		return done({ id, revokedAt: revokedAt.toISOString() });
	});
}
