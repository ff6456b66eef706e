import "server-only";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { PartyPage, PartyRow } from "@/lib/domain/party-view";
import { prefixProblem } from "@/lib/domain/reference";
import type { Texts } from "@/lib/domain/texts";
import { PARTY_ROLES, type TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { AGREEMENT_TAG, toAgreementTag } from "../agreements/read";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { byText, listOf } from "../nouns/list";
import { standingOf } from "../nouns/standing";
import { NAMED, named, termView } from "../nouns/tags";
import { VARIANTS } from "../nouns/variants";
import type { Viewer } from "../viewer";

const NOT_ARCHIVED = { archivedAt: null };
const BY_TERM = [
	{ fromFirst: { sort: "asc", nulls: "first" } },
	{ id: "asc" },
] satisfies Prisma.PostOrderByWithRelationInput[];

const ROW = {
	_count: {
		select: {
			agreements: { where: { agreement: NOT_ARCHIVED } },
			posts: { where: { removedAt: null, person: NOT_ARCHIVED } },
		},
	},
} satisfies Prisma.PartyInclude;

const WITH_ALL = {
	...ROW,
	variants: VARIANTS,
	memberships: { where: { removedAt: null, body: NOT_ARCHIVED }, orderBy: BY_TERM, include: { body: NAMED } },
	agreements: {
		where: { agreement: NOT_ARCHIVED },
		orderBy: [{ agreement: { signedFirst: { sort: "desc", nulls: "last" } } }, { agreementId: "desc" }],
		take: 200,
		include: { agreement: { include: AGREEMENT_TAG } },
	},
	posts: { where: { removedAt: null, person: NOT_ARCHIVED }, orderBy: BY_TERM, include: { person: NAMED } },
} satisfies Prisma.PartyInclude;

type Row = Prisma.PartyGetPayload<{ include: typeof ROW }>;

/** Parties by name. */
export function listParties(_viewer: Viewer, asked: ListAsked, reading: Reading): Promise<Listed<PartyRow>> {
	const noun = { kind: "party", table: "parties", key: byText(Prisma.sql`t.names`, reading.lang) } as const;
	return listOf(noun, asked, async (ids) => {
		const [rows, counts] = await Promise.all([
			db().party.findMany({ where: { id: { in: ids } }, include: ROW }),
			commitmentsOf(ids),
		]);
		return rows.map((row) => toPartyRow(row, counts.get(row.id) ?? 0, reading));
	});
}

/** A party with all it is part of; by id or by code. `null` where there is none. */
export async function getParty(_viewer: Viewer, idOrCode: string, reading: Reading): Promise<PartyPage | null> {
	const isCode = prefixProblem(idOrCode) === null;
	if (!isCode && !isId(idOrCode)) return null;
	const where = isCode ? { code: idOrCode } : { id: idOrCode };
	const row = await db().party.findUnique({ where, include: WITH_ALL });
	if (!row) return null;
	const [sources, ...standings] = await Promise.all([
		db().source.count({ where: { sidePartyId: row.id, ...NOT_ARCHIVED } }),
		...PARTY_ROLES.map((role) => standingOf(hasRole(row.id, role), reading)),
	]);
	const { today, lang } = reading;
	return {
		id: row.id,
		version: row.version,
		code: row.code,
		kind: row.kind,
		name: wordsIn(row.names, lang, row.lang),
		names: row.names as Texts,
		lang: row.lang as TextLang,
		variants: row.variants,
		memberships: row.memberships.map((member) => ({
			...termView(member, today),
			id: member.id,
			body: named(member.body, lang),
		})),
		agreements: row.agreements.map(({ agreement }) => toAgreementTag(agreement, reading)),
		roles: standings.flatMap((standing, index) => {
			const role = PARTY_ROLES[index];
			return role && standing.total > 0 ? [{ role, standing }] : [];
		}),
		posts: row.posts.map((post) => ({
			...termView(post, today),
			id: post.id,
			person: named(post.person, lang),
			title: wordsIn(post.titles, lang, post.lang),
		})),
		sources,
		archived: row.archivedAt !== null,
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
	};
}

function hasRole(partyId: string, role: string): Prisma.Sql {
	return Prisma.sql`EXISTS (SELECT FROM commitment_parties r
		WHERE r.commitment_id = c.id AND r.party_id = ${partyId}::uuid AND r.role = ${role}::party_role)`;
}

async function commitmentsOf(ids: readonly string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await db().$queryRaw<{ id: string; n: number }[]>`
		SELECT cp.party_id::text AS id, count(DISTINCT cp.commitment_id)::int AS n
		FROM commitment_parties cp JOIN commitments c ON c.id = cp.commitment_id AND c.archived_at IS NULL
		WHERE cp.party_id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
		GROUP BY cp.party_id`;
	return new Map(rows.map(({ id, n }) => [id, n]));
}

function toPartyRow(row: Row, commitments: number, { lang }: Reading): PartyRow {
	return {
		id: row.id,
		version: row.version,
		code: row.code,
		kind: row.kind,
		name: wordsIn(row.names, lang, row.lang),
		agreements: row._count.agreements,
		commitments,
		people: row._count.posts,
		archived: row.archivedAt !== null,
	};
}
