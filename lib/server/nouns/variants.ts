import "server-only";
import type { FieldError } from "@/lib/domain/refusal";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { syncRows } from "./rows";

/** A spelling in some language or script; without an id it is yet to be added. */
export type Variant = { id?: string; spelling: string; lang: string | null };

/** What a load reads of them. */
export const VARIANTS = {
	where: { removedAt: null },
	orderBy: [{ spelling: "asc" }, { id: "asc" }],
	select: { id: true, spelling: true, lang: true },
} satisfies Prisma.Party$variantsArgs;

/** The spellings that are to be, from a whole list of them: those that are there already keep their ids. */
export function variantsAfter(
	before: readonly Variant[],
	given: readonly (string | { spelling: string; lang?: string | null })[] | undefined,
): { variants: Variant[]; errors: FieldError[] } {
	if (given === undefined) return { variants: [...before], errors: [] };
	const variants = given.map((one): Variant => {
		const { spelling, lang = null } = typeof one === "string" ? { spelling: one } : one;
		const bare = typeof one === "string";
		return before.find((known) => known.spelling === spelling && (bare || known.lang === lang)) ?? { spelling, lang };
	});
	const key = ({ spelling, lang }: Variant) => `${lang}:${spelling}`;
	const errors = variants.flatMap((variant, index) =>
		variants.findIndex((other) => key(other) === key(variant)) < index
			? [{ path: `variants.${index}`, rule: "listed_twice" }]
			: [],
	);
	return { variants, errors };
}

/** Writes the spellings of one owner, told by its column. */
export async function writeVariants(
	tx: Tx,
	owner: { partyId: string } | { personId: string } | { bodyId: string },
	before: readonly Variant[],
	after: readonly Variant[],
): Promise<void> {
	await syncRows(before, after, {
		add: ({ spelling, lang }) => tx.nameVariant.create({ data: { ...owner, spelling, lang }, select: { id: true } }),
		change: ({ id, spelling, lang }) =>
			tx.nameVariant.update({ where: { id }, data: { spelling, lang }, select: { id: true } }),
		remove: (id) => tx.nameVariant.update({ where: { id }, data: { removedAt: new Date() }, select: { id: true } }),
	});
}
