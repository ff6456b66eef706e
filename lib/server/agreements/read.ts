import "server-only";
import { agreementStateOf } from "@/lib/domain/agreement-state";
import type { AgreementPage, AgreementRow, AgreementTag } from "@/lib/domain/agreement-view";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { byDay, listOf } from "../nouns/list";
import { standingOf } from "../nouns/standing";
import { dateView, maybeNamed, maybeWords, NAMED, PARTY, partyName } from "../nouns/tags";
import type { Viewer } from "../viewer";

const ROW = {
	body: NAMED,
	successor: { select: { id: true } },
	parties: { orderBy: { position: "asc" }, select: { party: PARTY } },
	_count: { select: { commitments: { where: { archivedAt: null } } } },
} satisfies Prisma.AgreementInclude;

type Row = Prisma.AgreementGetPayload<{ include: typeof ROW }>;

/** Agreements, the latest signed first. */
export function listAgreements(_viewer: Viewer, asked: ListAsked, reading: Reading): Promise<Listed<AgreementRow>> {
	const noun = { kind: "agreement", table: "agreements", key: byDay(Prisma.sql`t.signed_first`) } as const;
	return listOf(noun, asked, async (ids) => {
		const rows = await db().agreement.findMany({ where: { id: { in: ids } }, include: ROW });
		return rows.map((row) => toAgreementRow(row, reading));
	});
}

/** An agreement with how its commitments stand; `null` where there is none. */
export async function getAgreement(_viewer: Viewer, id: string, reading: Reading): Promise<AgreementPage | null> {
	if (!isId(id)) return null;
	const tag = { include: { successor: { select: { id: true } } } } as const;
	const row = await db().agreement.findUnique({
		where: { id },
		include: { ...ROW, predecessor: tag, successor: tag },
	});
	if (!row) return null;
	const standing = await standingOf(Prisma.sql`c.agreement_id = ${id}::uuid`, reading);
	return {
		...toAgreementRow(row, reading),
		titles: row.titles as Texts,
		descriptions: row.descriptions as Texts | null,
		lang: row.lang as TextLang,
		description: maybeWords(row.descriptions, reading.lang, row.lang),
		signedNote: row.signedNote,
		periodFirst: toDay(row.periodFirst),
		periodLast: toDay(row.periodLast),
		predecessor: row.predecessor && toAgreementTag(row.predecessor, reading),
		successor: row.successor && toAgreementTag(row.successor, reading),
		standing,
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
	};
}

/** What a tag needs of a row: `include` its successor's id. */
export const AGREEMENT_TAG = { successor: { select: { id: true } } } satisfies Prisma.AgreementInclude;

type TagRow = Prisma.AgreementGetPayload<{ include: typeof AGREEMENT_TAG }>;

export function toAgreementTag(row: TagRow, { lang, today }: Reading): AgreementTag {
	const facts = {
		periodFirst: toDay(row.periodFirst),
		periodLast: toDay(row.periodLast),
		signedFirst: toDay(row.signedFirst),
		hasSuccessor: row.successor !== null,
	};
	return {
		id: row.id,
		code: row.code,
		title: wordsIn(row.titles, lang, row.lang),
		form: row.form,
		signed: row.signedValue,
		period: row.periodValue,
		state: agreementStateOf(facts, today),
	};
}

function toAgreementRow(row: Row, reading: Reading): AgreementRow {
	return {
		...toAgreementTag(row, reading),
		version: row.version,
		signed: dateView({
			value: row.signedValue,
			first: row.signedFirst,
			last: row.signedLast,
			precision: row.signedPrecision,
			basis: row.signedBasis,
		}),
		parties: row.parties.map(({ party }) => partyName(party, reading.lang)),
		body: maybeNamed(row.body, reading.lang),
		commitments: row._count.commitments,
		archived: row.archivedAt !== null,
	};
}
