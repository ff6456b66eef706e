import "server-only";
import { parseDateValue } from "@/lib/domain/date-value";
import { type Sector, type Status, type Strength, VERDICTS } from "@/lib/domain/vocabulary";
import { makeCommitment } from "@/prisma/fixtures";
import type { Prisma } from "@/prisma/generated/client";
import { toDate } from "../clock";
import { VERSION_ROW } from "../commitments/version-row";
import { db } from "../db";

/** What the desk recorded of one commitment, each thing on a day and in the order of the days. */
export type Given = {
	undertaken: string | null;
	created: string;
	title: string;
	strength: Strength;
	party: string;
	sector: Sector;
	due: string | null;
	later: Recorded[];
};

export type Recorded = { on: string } & (
	| { type: "status"; status: Status; since: string; confirmedOn: string | null }
	| { type: "due"; value: string | null; since: string }
	| { type: "review"; reviewed: string }
	| { type: "edit"; title?: string; strength?: Strength; party?: string; sector?: Sector; archived?: boolean }
);

type Who = { createdById: string; confirmerId: string };

/** Noon of a day in Ashgabat, so that no zone between makes another day of it; later ones of a day a second later. */
export function noon(day: string, nth = 0): Date {
	return new Date(Date.parse(`${day}T07:00:00Z`) + nth * 1000);
}

/** Writes it all as commands would have, had they been called on those days. */
export async function recordHistory(given: Given, who: Who): Promise<{ id: string; ref: string }> {
	const made = await makeCommitment(db(), {
		...{ titles: { en: given.title }, strength: given.strength, sectors: [given.sector], due: given.due },
		...{ parties: [{ id: given.party }], changedAt: noon(given.created), createdById: who.createdById },
	});
	const undertaken = given.undertaken && parseDateValue(given.undertaken);
	await db().commitment.update({
		where: { id: made.id },
		data: {
			createdAt: noon(given.created),
			...(undertaken && {
				...{ undertakenValue: undertaken.value, undertakenPrecision: undertaken.precision, undertakenBasis: "stated" },
				...{ undertakenFirst: toDate(undertaken.first ?? ""), undertakenLast: toDate(undertaken.last ?? "") },
			}),
		},
	});
	if (given.due)
		await recordDue(
			made.id,
			{ value: given.due, since: given.undertaken ?? given.created, first: true },
			noon(given.created),
			who,
		);
	for (const [index, one] of given.later.entries()) await record(made.id, one, index, who);
	return made;
}

async function record(id: string, one: Recorded, index: number, who: Who): Promise<void> {
	const at = noon(one.on, index + 1);
	switch (one.type) {
		case "status":
			return recordStatus(id, one, at, who);
		case "due":
			await recordDue(id, { ...one, first: false }, at, who);
			return move(id, at, await dueColumns(id, one.value));
		case "review":
			await db().review.create({
				data: {
					...{ commitmentId: id, reviewedOn: toDate(one.reviewed), places: "The news", lang: "en" },
					...{ recordedAt: at, recordedById: who.createdById },
				},
			});
			await db().$executeRaw`
				UPDATE commitments SET reviewed_on = greatest(reviewed_on, ${one.reviewed}::date),
					looked_on = greatest(looked_on, ${one.reviewed}::date) WHERE id = ${id}::uuid`;
			return;
		case "edit":
			return recordEdit(id, one, at, who);
	}
}

async function recordStatus(
	id: string,
	{ status, since, confirmedOn, on }: Extract<Recorded, { type: "status" }>,
	at: Date,
	who: Who,
): Promise<void> {
	const day = toDate(since);
	const { id: statusChangeId } = await db().statusChange.create({
		data: {
			...{ commitmentId: id, status, position: 1 + (await db().statusChange.count({ where: { commitmentId: id } })) },
			...{ effectiveValue: since, effectiveFirst: day, effectiveLast: day, effectivePrecision: "day" },
			...{ rationales: { en: "The report of that day says so." }, lang: "en", confidence: "medium" },
			...{ recordedAt: at, recordedById: who.createdById },
		},
	});
	const isVerdict = (VERDICTS as readonly Status[]).includes(status);
	await move(id, at, { status, statusChangeId, confirmed: isVerdict ? false : null });
	await db().$executeRaw`UPDATE commitments SET looked_on = greatest(looked_on, ${on}::date) WHERE id = ${id}::uuid`;
	if (!isVerdict || confirmedOn === null) return;
	await db().confirmation.create({
		data: { statusChangeId, confirmedAt: noon(confirmedOn), confirmedById: who.confirmerId },
	});
	await db().commitment.updateMany({ where: { id, statusChangeId }, data: { confirmed: true } });
}

async function recordDue(
	commitmentId: string,
	{ value, since, first }: { value: string | null; since: string; first: boolean },
	recordedAt: Date,
	who: Who,
): Promise<void> {
	const date = value === null ? null : parseDateValue(value);
	await db().dueChange.create({
		data: {
			...{ commitmentId, value, basis: "stated", effectiveOn: toDate(since), lang: "en", recordedAt },
			first: date?.first ? toDate(date.first) : null,
			last: date?.last ? toDate(date.last) : null,
			precision: date?.precision ?? null,
			reason: first ? null : "They agreed on another date.",
			recordedById: who.createdById,
		},
	});
}

async function dueColumns(id: string, value: string | null): Promise<Prisma.CommitmentUncheckedUpdateManyInput> {
	const date = value === null ? null : parseDateValue(value);
	const last = date?.last ? toDate(date.last) : null;
	const before = await db().commitment.findUniqueOrThrow({ where: { id }, select: { firstDueValue: true } });
	return {
		dueValue: value,
		dueFirst: date?.first ? toDate(date.first) : null,
		dueLast: last,
		duePrecision: date?.precision ?? null,
		dueBasis: date ? "stated" : null,
		...(before.firstDueValue === null && { firstDueValue: value, firstDueLast: last }),
	};
}

async function recordEdit(
	id: string,
	{ title, strength, party, sector, archived }: Extract<Recorded, { type: "edit" }>,
	at: Date,
	who: Who,
): Promise<void> {
	await db().$transaction(async (tx) => {
		await tx.$executeRaw`
			INSERT INTO commitment_versions (id, commitment_id, version, row, changed_by_id, changed_at)
			SELECT gen_random_uuid(), c.id, c.version, ${VERSION_ROW}, ${who.createdById}::uuid, ${at}
			FROM commitments c WHERE c.id = ${id}::uuid`;
		if (party) await tx.commitmentParty.updateMany({ where: { commitmentId: id }, data: { partyId: party } });
		if (sector) await tx.commitmentSector.updateMany({ where: { commitmentId: id }, data: { sector } });
	});
	await move(id, at, {
		...(title && { titles: { en: title } }),
		...(strength && { strength }),
		...(archived !== undefined && {
			archivedAt: archived ? at : null,
			archiveReason: archived ? "Entered twice." : null,
		}),
	});
}

async function move(id: string, at: Date, data: Prisma.CommitmentUncheckedUpdateManyInput): Promise<void> {
	await db().commitment.updateMany({ where: { id }, data: { ...data, changedAt: at, version: { increment: 1 } } });
}
