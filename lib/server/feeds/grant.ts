import "server-only";
import type { FeedPart } from "@/lib/domain/feed";
import { may } from "@/lib/domain/permissions";
import type { Lang, Role } from "@/lib/domain/vocabulary";
import { db } from "../db";
import { tokenHash } from "../secret-token";

declare const minted: unique symbol;

/** A calendar program that holds a feed's address. It reads what the feed's owner may read now, and writes nothing. */
export type FeedGrant = {
	readonly kind: "feed";
	readonly feedId: string;
	/** The owner: whom "me" in the filter means. */
	readonly userId: string;
	readonly role: Role;
	readonly locale: Lang;
	readonly name: string;
	readonly query: string;
	readonly carries: FeedPart[];
	readonly [minted]: true;
};

/**
 * What a token opens, asked of the database at every request. `null` for one that is unknown or revoked, or whose owner
 * is no longer active: which of these, nobody is told.
 */
export async function grantOfFeed(token: string): Promise<FeedGrant | null> {
	const hash = tokenHash(token);
	if (!hash) return null;
	const feed = await db().calendarFeed.findFirst({
		where: { tokenHash: hash, revokedAt: null, user: { deactivatedAt: null, kind: "person" } },
		select: {
			...{ id: true, name: true, query: true, carries: true, lang: true },
			user: { select: { id: true, role: true, locale: true } },
		},
	});
	if (!feed || !may(feed.user.role, "read")) return null;
	return {
		kind: "feed",
		feedId: feed.id,
		userId: feed.user.id,
		role: feed.user.role,
		locale: (feed.user.locale ?? feed.lang) as Lang,
		name: feed.name,
		query: feed.query,
		carries: feed.carries,
	} as FeedGrant;
}
