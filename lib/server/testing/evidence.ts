import "server-only";
import { parseDateValue } from "@/lib/domain/date-value";
import { makePassage } from "@/prisma/fixtures";
import { toDate } from "../clock";
import { db } from "../db";

type Dates = { event?: string; published?: string | null; adopted?: string };

/** A passage of a source with just those dates. */
export async function passageDated(createdById: string, { event, published = null, adopted }: Dates): Promise<string> {
	const { id, sourceId } = await makePassage(db(), { createdById });
	await db().source.update({
		where: { id: sourceId },
		data: {
			...{ eventValue: event ?? null, eventFirst: first(event), eventLast: last(event) },
			...{ publishedValue: published, publishedFirst: first(published), publishedLast: last(published) },
			...{ adoptedValue: adopted ?? null, adoptedFirst: first(adopted), adoptedLast: last(adopted) },
			adoptedReason: adopted ? "Two sites disagree." : null,
		},
	});
	return id;
}

function first(value: string | null | undefined): Date | null {
	const day = value && parseDateValue(value)?.first;
	return day ? toDate(day) : null;
}

function last(value: string | null | undefined): Date | null {
	const day = value && parseDateValue(value)?.last;
	return day ? toDate(day) : null;
}
