import { randomUUID } from "node:crypto";
import { parseDateValue } from "../lib/domain/date-value";
import type { Texts } from "../lib/domain/texts";
import {
	BASES,
	type Basis,
	type EventState,
	type Importance,
	type Kind,
	PARTY_ROLES,
	type PartyRole,
	type Role,
	type Sector,
	STATUSES,
	type Status,
	type Strength,
	VERDICTS,
} from "../lib/domain/vocabulary";
import type { Prisma } from "./generated/client";

/**
 * Rows for tests, past every command: small makers that fill in what a test does not care about. Names are unique, so
 * that each test makes its own and none counts on another's.
 */
export type Rows = Prisma.TransactionClient;

type Made = { id: string };

/** One value of each precision that a date can have. */
export const DATES = [
	"2024-10-10",
	"2026-10",
	"2021-23",
	"2026-36",
	"2027-40",
	"2025",
	"2021/2023",
	"../2026",
	"2025-01/..",
] as const;

let counter = 0;

function next(): number {
	counter += 1;
	return counter;
}

function letters(): string {
	return randomUUID().replaceAll(/[-\d]/g, "").slice(0, 6).toUpperCase();
}

export async function makeUser(rows: Rows, given: { name?: string; email?: string; role?: Role } = {}): Promise<Made> {
	const name = given.name ?? `Person ${next()}`;
	const email = given.email ?? `${randomUUID()}@example.org`;
	return rows.user.create({ data: { name, email, role: given.role ?? "analyst" }, select: { id: true } });
}

/** A living session, for `viewerOfSession` and for cookies. */
export async function makeSession(rows: Rows, userId: string): Promise<Made> {
	const expiresAt = new Date(Date.now() + 86_400_000);
	return rows.session.create({ data: { userId, device: "test", expiresAt }, select: { id: true } });
}

export async function makeParty(rows: Rows, given: { code?: string; names?: Texts } = {}) {
	const code = given.code ?? `X${letters()}`;
	return rows.party.create({
		data: { code, kind: "state", names: given.names ?? { en: `Party ${code}` }, lang: "en" },
		select: { id: true, code: true },
	});
}

export async function makeBody(rows: Rows, given: { code?: string; names?: Texts } = {}): Promise<Made> {
	const names = given.names ?? { en: `Body ${next()}` };
	return rows.body.create({
		data: { kind: "commission", names, lang: "en", code: given.code ?? null },
		select: { id: true },
	});
}

export async function makeAgreement(
	rows: Rows,
	given: { code?: string; titles?: Texts; predecessorId?: string } = {},
): Promise<Made> {
	return rows.agreement.create({
		data: {
			form: "adopted_text",
			titles: given.titles ?? { en: `Agreement ${next()}` },
			lang: "en",
			code: given.code ?? null,
			predecessorId: given.predecessorId ?? null,
		},
		select: { id: true },
	});
}

export async function makePassage(
	rows: Rows,
	given: { words?: Texts; published?: string; createdById: string },
): Promise<{ id: string; sourceId: string }> {
	const published = dateColumns("published", given.published ?? "2023-05-12", { precision: false });
	const source = await rows.source.create({
		data: {
			title: `Source ${next()}`,
			lang: "en",
			url: "https://example.org/source",
			grade: "one_side",
			createdById: given.createdById,
			...published,
		} as Prisma.SourceUncheckedCreateInput,
		select: { id: true },
	});
	const words = given.words ?? { en: "Both sides are to meet again." };
	return rows.passage.create({
		data: { sourceId: source.id, number: 1, words, lang: "en" },
		select: { id: true, sourceId: true },
	});
}

export async function makeEvent(
	rows: Rows,
	given: { date?: string | null; state?: EventState; titles?: Texts; createdById: string },
): Promise<Made> {
	const date = given.date === null ? {} : dateColumns("date", given.date ?? "2025-05-12", { basis: "stated" });
	return rows.event.create({
		data: {
			kind: "meeting",
			titles: given.titles ?? { en: `Event ${next()}` },
			lang: "en",
			state: given.state ?? "planned",
			createdById: given.createdById,
			...date,
		} as Prisma.EventUncheckedCreateInput,
		select: { id: true },
	});
}

export type GivenCommitment = {
	ref?: string;
	titles?: Texts;
	descriptions?: Texts;
	lang?: string;
	kind?: Kind;
	strength?: Strength;
	status?: Status;
	/** For a verdict: whether a second person has confirmed it. */
	confirmed?: boolean;
	due?: string | null;
	firstDue?: string;
	basis?: Basis;
	reviewedOn?: string | null;
	lookedOn?: string | null;
	agreementId?: string | null;
	bodyId?: string | null;
	ownerId?: string | null;
	parties?: { id: string; role?: PartyRole }[];
	sectors?: Sector[];
	importance?: Importance;
	archived?: boolean;
	changedAt?: Date;
	mentionedIn?: string[];
	createdById: string;
};

/** A commitment with the status change, the confirmation and the mentions that its fields speak of. */
export async function makeCommitment(rows: Rows, given: GivenCommitment): Promise<{ id: string; ref: string }> {
	const { createdById, status = "unassessed" } = given;
	const made = await rows.commitment.create({ data: commitmentData(given), select: { id: true, ref: true } });
	for (const [position, { id, role }] of (given.parties ?? []).entries()) {
		const data = { commitmentId: made.id, partyId: id, role: role ?? "undertakes", position };
		await rows.commitmentParty.create({ data });
	}
	const sectors = (given.sectors ?? []).map((sector) => ({ commitmentId: made.id, sector }));
	await rows.commitmentSector.createMany({ data: sectors });
	const mentions = (given.mentionedIn ?? []).map((passageId) => ({
		commitmentId: made.id,
		passageId,
		strength: given.strength ?? "agreed",
		createdById,
	}));
	await rows.mention.createMany({ data: mentions });
	if (status !== "unassessed") await giveStatus(rows, made.id, { ...given, status });
	return made;
}

/** A status change with its evidence, and the commitment that carries it. */
export async function giveStatus(
	rows: Rows,
	commitmentId: string,
	given: Pick<GivenCommitment, "createdById" | "confirmed" | "changedAt"> & { status: Status; recordedAt?: Date },
): Promise<Made> {
	const { status, createdById } = given;
	const position = 1 + (await rows.statusChange.count({ where: { commitmentId } }));
	const change = await rows.statusChange.create({
		data: {
			commitmentId,
			position,
			status,
			effectiveValue: "2025-01-15",
			effectiveFirst: new Date("2025-01-15"),
			effectiveLast: new Date("2025-01-15"),
			effectivePrecision: "day",
			rationales: { en: "The report of that day says so." },
			lang: "en",
			confidence: "medium",
			successorId: status === "superseded" ? (await makeCommitment(rows, { createdById })).id : null,
			withdrawnById: status === "withdrawn" ? (await makeParty(rows)).id : null,
			recordedById: createdById,
			...(given.recordedAt && { recordedAt: given.recordedAt }),
			evidence: { create: { position: 1, url: "https://example.org/report", title: "Report" } },
		},
		select: { id: true },
	});
	const isVerdict = (VERDICTS as readonly Status[]).includes(status);
	if (isVerdict && given.confirmed) {
		const confirmedById = (await makeUser(rows, { role: "reviewer" })).id;
		await rows.confirmation.create({ data: { statusChangeId: change.id, confirmedById } });
	}
	await rows.commitment.update({
		where: { id: commitmentId },
		data: { status, statusChangeId: change.id, confirmed: isVerdict ? (given.confirmed ?? false) : null },
	});
	return change;
}

/** Commitments in which every status, confirmation, precision of the due date, basis and party role occurs. */
export async function makeOneOfEach(rows: Rows, createdById: string): Promise<{ id: string; ref: string }[]> {
	const party = await makeParty(rows);
	const made = [];
	for (const [n, status] of STATUSES.entries()) {
		const role = PARTY_ROLES[n % PARTY_ROLES.length];
		made.push(await makeCommitment(rows, { status, parties: [{ id: party.id, ...(role && { role }) }], createdById }));
	}
	for (const status of VERDICTS) made.push(await makeCommitment(rows, { status, confirmed: true, createdById }));
	for (const [n, due] of DATES.entries()) {
		const basis = BASES[n % BASES.length] ?? "stated";
		made.push(await makeCommitment(rows, { due, basis, createdById }));
	}
	return made;
}

function commitmentData(given: GivenCommitment): Prisma.CommitmentUncheckedCreateInput {
	const n = next();
	const due = given.due ? dateColumns("due", given.due, { basis: given.basis ?? "stated" }) : {};
	const firstDue = given.firstDue ?? given.due;
	const first = firstDue ? parseDateValue(firstDue) : null;
	return {
		ref: given.ref ?? `SOZ-${String(1000 + n)}${String(process.pid % 1000).padStart(3, "0")}`,
		kind: given.kind ?? "measure",
		titles: given.titles ?? { en: `Commitment ${n}` },
		lang: given.lang ?? "en",
		strength: given.strength ?? "agreed",
		importance: given.importance ?? "normal",
		agreementId: given.agreementId ?? null,
		bodyId: given.bodyId ?? null,
		ownerId: given.ownerId ?? null,
		createdById: given.createdById,
		reviewedOn: day(given.reviewedOn),
		lookedOn: day(given.lookedOn ?? given.reviewedOn),
		...(given.descriptions && { descriptions: given.descriptions }),
		...due,
		...(first && { firstDueValue: first.value, firstDueLast: day(first.last) }),
		...(given.changedAt && { changedAt: given.changedAt }),
		...(given.archived && { archivedAt: new Date(), archiveReason: "Entered twice." }),
	};
}

/** The columns of a date value: `dueValue`, `dueFirst`, `dueLast` and so on. */
function dateColumns(
	name: string,
	value: string,
	{ precision = true, basis }: { precision?: boolean; basis?: Basis },
): Record<string, unknown> {
	const read = parseDateValue(value);
	if (!read) throw new Error(`not a date value: ${value}`);
	return {
		[`${name}Value`]: read.value,
		[`${name}First`]: day(read.first),
		[`${name}Last`]: day(read.last),
		...(precision && { [`${name}Precision`]: read.precision }),
		...(basis && { [`${name}Basis`]: basis }),
	};
}

function day(text: string | null | undefined): Date | null {
	return text ? new Date(`${text}T00:00:00.000Z`) : null;
}
