import type {
	Account,
	ActionView,
	CommitmentPage,
	DueChangeView,
	EventLinkView,
	MentionView,
	NoteView,
	RelatedView,
	ReviewView,
	StatusChangeView,
} from "./commitment";
import type { EventStateView } from "./event-view";
import { type StoryEntry, type StoryType, storyOrder, strengthenedBy } from "./story";
import type { Status } from "./vocabulary";

type Occasion = { link: EventLinkView; change: EventStateView };
type Edit = CommitmentPage["edits"][number];

export type CommitmentStoryEntry = StoryEntry<{
	mentioned: { mention: MentionView };
	strengthened: { mention: MentionView };
	created: { by: Account };
	planned: Occasion;
	event: Occasion;
	held: Occasion;
	/** `earlier` is the value before, `null` for the first date. */
	due: { change: DueChangeView; earlier: string | null };
	review: { review: ReviewView };
	/** `earlier` is the status before, `null` for the first that was recorded. */
	status: { change: StatusChangeView; earlier: Status | null };
	confirmed: { change: StatusChangeView; by: Account };
	note: { note: NoteView };
	action: { action: ActionView };
	action_done: { action: ActionView };
	linked: { related: RelatedView };
	edited: { edit: Edit };
	/** Put away, or brought back where `archived` is false. */
	archived: { edit: Edit; archived: boolean; reason: string | null };
}>;

/**
 * The commitment's whole story, oldest first: what was said and happened stands on its own day, whenever it was recorded;
 * what the desk did, on the day it did so. `dayOf` gives the organisation's calendar day of an instant.
 */
export function storyOf(page: CommitmentPage, dayOf: (instant: string) => string): CommitmentStoryEntry[] {
	const onDayOf = (at: string) => ({ on: dayOf(at), at });
	return storyOrder<CommitmentStoryEntry>([
		{ type: "created", id: page.id, ...onDayOf(page.createdAt), by: page.createdBy },
		...mentionsOf(page, dayOf),
		...page.events.flatMap(occasionsOf),
		...duesOf(page),
		...statusesOf(page, dayOf),
		...page.reviews.map((review) => ({
			...({ type: "review", id: review.id, on: review.reviewedOn, at: review.recordedAt } as const),
			review,
		})),
		...page.notes.map((note) => ({ type: "note", id: note.id, ...onDayOf(note.createdAt), note }) as const),
		...page.actions.flatMap((action) => actionsOf(action, dayOf)),
		...page.related.map((related) => ({
			...({ type: "linked", id: related.id, ...onDayOf(related.linkedAt) } as const),
			related,
		})),
		...editsOf(page, dayOf),
	]);
}

type Entries = CommitmentStoryEntry[];

// A source without a date can stand only where the desk put it.
function mentionsOf({ mentions }: CommitmentPage, dayOf: (instant: string) => string): Entries {
	const dated = mentions.map((mention) => ({ ...mention, on: mention.on ?? dayOf(mention.addedAt) }));
	const strengthening = strengthenedBy(dated);
	return dated.map(({ id, on }, index) => ({
		type: strengthening.has(id) ? "strengthened" : "mentioned",
		...{ id, on, at: null, mention: mentions[index] as MentionView },
	}));
}

const OCCASIONS: Partial<Record<EventStateView["state"], StoryType & ("planned" | "held")>> = {
	planned: "planned",
	held: "held",
};

// An occasion that was held stands on its own day; everything else, on the day it became known.
function occasionsOf(link: EventLinkView): Entries {
	return link.history.map((change) => ({
		type: OCCASIONS[change.state] ?? "event",
		id: `${link.id}:${change.id}`,
		on: (change.state === "held" ? (change.date?.first ?? link.event.first) : null) ?? change.effectiveOn,
		at: null,
		...{ link, change },
	}));
}

function duesOf({ dueChanges }: CommitmentPage): Entries {
	return dueChanges.map((change, index) => ({
		...{ type: "due", id: change.id, on: change.effectiveOn, at: change.recordedAt },
		...{ change, earlier: dueChanges[index - 1]?.value ?? null },
	}));
}

function statusesOf({ statusChanges }: CommitmentPage, dayOf: (instant: string) => string): Entries {
	return statusChanges.flatMap((change, index): Entries => {
		const { id, effectiveFirst, recordedAt, confirmation } = change;
		const earlier = statusChanges[index - 1]?.status ?? null;
		const recorded: Entries[number] = { type: "status", id, on: effectiveFirst, at: recordedAt, change, earlier };
		if (!confirmation) return [recorded];
		const { by, at } = confirmation;
		return [recorded, { type: "confirmed", id: `${id}:confirmed`, on: dayOf(at), at, change, by }];
	});
}

function actionsOf(action: ActionView, dayOf: (instant: string) => string): Entries {
	const { id, createdAt, doneAt } = action;
	const made: Entries[number] = { type: "action", id, on: dayOf(createdAt), at: createdAt, action };
	if (doneAt === null) return [made];
	return [made, { type: "action_done", id: `${id}:done`, on: dayOf(doneAt), at: doneAt, action }];
}

function editsOf({ edits, archived, archiveReason }: CommitmentPage, dayOf: (instant: string) => string): Entries {
	const turns = edits.filter(({ fields }) => fields.includes("archived"));
	return edits
		.filter(({ fields }) => fields.length > 0)
		.map((edit): Entries[number] => {
			const moment = { id: edit.id, on: dayOf(edit.at), at: edit.at };
			const turn = turns.indexOf(edit);
			if (turn < 0) return { type: "edited", ...moment, edit };
			// Each one turns it round, and the last has left it as it is.
			const isLast = turn === turns.length - 1;
			const isArchived = archived === ((turns.length - 1 - turn) % 2 === 0);
			return { type: "archived", ...moment, edit, archived: isArchived, reason: isLast ? archiveReason : null };
		});
}
