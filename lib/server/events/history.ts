import "server-only";
import type { EventStateView } from "@/lib/domain/event-view";
import type { Lang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import { isSame } from "../nouns/changes";
import { dateView, maybeWords, PASSAGE, passageTag } from "../nouns/tags";

const STATE = {
	passage: PASSAGE,
	recordedBy: { select: { id: true, name: true } },
} satisfies Prisma.EventStateChangeInclude;

type State = Prisma.EventStateChangeGetPayload<{ include: typeof STATE }>;

/** An event's states in the order of recording, each with what moved against the one before. */
export function toHistory(states: readonly State[], original: string, lang: Lang): EventStateView[] {
	return states.map((state, index) => {
		const before = states[index - 1];
		return {
			id: state.id,
			state: state.state,
			date: dateView({
				value: state.dateValue,
				first: state.dateFirst,
				last: state.dateLast,
				precision: state.datePrecision,
				basis: state.dateBasis,
			}),
			place: maybeWords(state.places, lang, original),
			dateMoved: before !== undefined && before.dateValue !== state.dateValue,
			placeMoved: before !== undefined && !isSame(before.places, state.places),
			effectiveOn: toDay(state.effectiveOn),
			reason: state.reason,
			lang: state.lang,
			passage: state.passage && passageTag(state.passage, lang),
			url: state.url,
			recordedAt: state.recordedAt.toISOString(),
			recordedBy: state.recordedBy,
		};
	});
}
