import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { SearchParams } from "@/lib/domain/filters";
import type { Act } from "@/lib/domain/permissions";
import { getCommitment } from "@/lib/server/commitments/page";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { cameFrom, pathOf } from "../paths";

export type FormPageProps = { params: Promise<{ ref: string }>; searchParams: Promise<SearchParams> };

/**
 * What every form about a commitment begins with: who writes, the commitment as it stands, and the way back. Who may
 * only read gets the page that says so; what is archived is brought back first.
 */
export async function forWriting(
	{ params, searchParams }: FormPageProps,
	act: Act,
	{ archivedToo = false }: { archivedToo?: boolean } = {},
) {
	const viewer = await requireMay(act);
	const [{ ref }, search, reading, lang] = await Promise.all([params, searchParams, readingNow(), getLocale()]);
	const commitment = await getCommitment(viewer, ref, reading);
	if (!commitment) notFound();
	const from = cameFrom(search);
	const back = pathOf(ref, from);
	if (commitment.archived && !archivedToo) redirect(back);
	return { viewer, ref, search, lang, today: reading.today, commitment, from, back };
}
