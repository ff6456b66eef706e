import type { Prisma } from "../generated/client";
import type { Content } from "./content";
import { dateOf, dateOrNull, dayColumn } from "./dates";
import { carriedOf, dueOf, strengthOf, undertakenOf } from "./histories";
import { idOf } from "./ids";
import { recordedAt } from "./recorded";
import type { SeedCommitment } from "./types";

const lang = "en";

function undertakenColumns(content: Content, commitment: SeedCommitment) {
	const { value, basis, note = null } = undertakenOf(content, commitment);
	const { first, last, precision } = dateOf(value);
	return {
		...{ undertakenValue: value, undertakenPrecision: precision, undertakenBasis: basis, undertakenNote: note },
		...{ undertakenFirst: dayColumn(first), undertakenLast: dayColumn(last) },
	};
}

function dueColumns(commitment: SeedCommitment) {
	const due = dueOf(commitment);
	const present = dateOrNull(due?.present.value);
	const first = dateOrNull(due?.first.value);
	return {
		...{ dueValue: present?.value ?? null, duePrecision: present?.precision ?? null },
		...{ dueFirst: dayColumn(present?.first), dueLast: dayColumn(present?.last) },
		dueBasis: due?.present.basis ?? null,
		...{ firstDueValue: first?.value ?? null, firstDueLast: dayColumn(first?.last) },
	};
}

/** As they stand before their statuses are in: a status and its commitment point at each other. */
export function commitmentRows(
	content: Content,
	createdById: string,
	ownerId: string | null,
): Prisma.CommitmentCreateManyInput[] {
	return content.commitments.map((commitment) => {
		const { key, ref, kind, titles, descriptions, tests, agreement, body, importance = "normal" } = commitment;
		const { reviewedOn, lookedOn } = carriedOf(content, key);
		return {
			...{ id: idOf("commitment", key), ref, kind, titles, descriptions, fulfilmentTests: tests, lang },
			agreementId: idOf("agreement", agreement),
			bodyId: body ? idOf("body", body) : null,
			...{ strength: strengthOf(commitment), importance, ownerId },
			...undertakenColumns(content, commitment),
			...dueColumns(commitment),
			...{ reviewedOn: dayColumn(reviewedOn), lookedOn: dayColumn(lookedOn) },
			...{ createdAt: recordedAt(), changedAt: recordedAt(), createdById },
		};
	});
}

export function commitmentPartyRows({ commitments }: Content): Prisma.CommitmentPartyCreateManyInput[] {
	return commitments.flatMap(({ key, parties }) =>
		parties.map(([code, role], position) => ({
			...{ commitmentId: idOf("commitment", key), partyId: idOf("party", code), role, position },
		})),
	);
}

export function commitmentSectorRows({ commitments }: Content): Prisma.CommitmentSectorCreateManyInput[] {
	return commitments.flatMap(({ key, sectors }) =>
		sectors.map((sector) => ({ commitmentId: idOf("commitment", key), sector })),
	);
}

export function mentionRows({ commitments }: Content, createdById: string): Prisma.MentionCreateManyInput[] {
	return commitments.flatMap(({ key, mentions }) =>
		mentions.map(({ passage, strength, side }) => ({
			...{ id: idOf("mention", key, passage), commitmentId: idOf("commitment", key), strength },
			passageId: idOf("passage", passage),
			sidePartyId: side ? idOf("party", side) : null,
			...{ createdAt: recordedAt(), createdById },
		})),
	);
}

export function commitmentEventRows(
	{ commitments }: Content,
	createdById: string,
): Prisma.CommitmentEventCreateManyInput[] {
	return commitments.flatMap(({ key, events = [] }) =>
		events.map(([event, role]) => ({
			...{ id: idOf("commitment-event", key, event, role), commitmentId: idOf("commitment", key), role },
			...{ eventId: idOf("event", event), createdAt: recordedAt(), createdById },
		})),
	);
}

export function commitmentLinkRows(
	{ commitments }: Content,
	createdById: string,
): Prisma.CommitmentLinkCreateManyInput[] {
	return commitments.flatMap(({ key, links = [] }) =>
		links.map(([type, to]) => ({
			...{ id: idOf("link", key, type, to), fromId: idOf("commitment", key), toId: idOf("commitment", to), type },
			...{ createdAt: recordedAt(), createdById },
		})),
	);
}

export function dueChangeRows({ commitments }: Content, recordedById: string): Prisma.DueChangeCreateManyInput[] {
	return commitments.flatMap(({ key, due, dueChanges = [] }) => {
		const first = due ? [{ reason: null, passage: null, note: null, ...due }] : [];
		return [...first, ...dueChanges.map((change) => ({ note: null, ...change }))].map((change, index) => {
			const { value, precision, first: firstDay, last } = dateOf(change.value);
			return {
				...{ id: idOf("due", key, index), commitmentId: idOf("commitment", key), value, precision, lang },
				...{ first: dayColumn(firstDay), last: dayColumn(last), basis: change.basis, note: change.note },
				...{ effectiveOn: dayColumn(change.since), reason: change.reason },
				passageId: change.passage ? idOf("passage", change.passage) : null,
				...{ recordedAt: recordedAt(index), recordedById },
			};
		});
	});
}

/** The last number given out for each prefix. */
export function counterRows({ commitments }: Content): Prisma.ReferenceCounterCreateManyInput[] {
	const last = new Map<string, number>();
	for (const { ref } of commitments) {
		const cut = ref.lastIndexOf("-");
		const prefix = ref.slice(0, cut);
		last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(ref.slice(cut + 1))));
	}
	return [...last].map(([prefix, number]) => ({ prefix, last: number }));
}
