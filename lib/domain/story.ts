import { STRENGTHS, type Strength } from "./vocabulary";

/** In the order in which they follow on one another where a day holds several. */
export const STORY_TYPES = [
	"mentioned",
	"strengthened",
	"created",
	"planned",
	"event",
	"held",
	"due",
	"review",
	"status",
	"confirmed",
	"note",
	"action",
	"action_done",
	"linked",
	"edited",
	"archived",
] as const;
export type StoryType = (typeof STORY_TYPES)[number];

/** `on`: the day it belongs to. `at`: the instant it was recorded, ISO in UTC; `null` where only the day is known. */
export type StoryMoment = { type: StoryType; on: string; at: string | null; id: string };

/** A story whose entries carry, type by type, the facts given: `StoryEntry<{ note: { body: string } }>`. */
export type StoryEntry<Facts extends Partial<Record<StoryType, object>> = Record<never, never>> = {
	[T in StoryType]: Omit<StoryMoment, "type"> & { type: T } & (T extends keyof Facts ? Facts[T] : unknown);
}[StoryType];

/**
 * Oldest first, and the same whatever order the entries come in. Within a day: what the world did, then what the desk
 * recorded in the order of recording; where that leaves two level, by type and by id.
 */
export function storyOrder<E extends StoryMoment>(entries: readonly E[]): E[] {
	return [...entries].sort(compareMoments);
}

function compareMoments(a: StoryMoment, b: StoryMoment): number {
	return (
		compareText(a.on, b.on) ||
		compareText(a.at ?? "", b.at ?? "") ||
		STORY_TYPES.indexOf(a.type) - STORY_TYPES.indexOf(b.type) ||
		compareText(a.id, b.id)
	);
}

/**
 * Ids of the mentions that strengthened the commitment: stronger than every mention of an earlier day.
 * Of several on one day the strongest is named, and of those the first by id.
 */
export function strengthenedBy(mentions: readonly { id: string; on: string; strength: Strength }[]): Set<string> {
	const inOrder = [...mentions].sort(
		(a, b) => compareText(a.on, b.on) || stepOf(b.strength) - stepOf(a.strength) || compareText(a.id, b.id),
	);
	const found = new Set<string>();
	let strongest = inOrder[0];
	for (const mention of inOrder) {
		if (!strongest || stepOf(mention.strength) <= stepOf(strongest.strength)) continue;
		found.add(mention.id);
		strongest = mention;
	}
	return found;
}

function stepOf(strength: Strength): number {
	return STRENGTHS.indexOf(strength);
}

// By code unit, not by locale: the order must not depend on whose machine sorts.
function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
