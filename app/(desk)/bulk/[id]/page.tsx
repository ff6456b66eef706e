import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RunPage } from "@/components/bulk/run-page";
import { UNDO_DAYS } from "@/lib/domain/bulk";
import { addDays } from "@/lib/domain/date-value";
import { formatDay } from "@/lib/format";
import { getBulkRun } from "@/lib/server/bulk/read";
import { sayReasons } from "@/lib/server/bulk/say";
import { dayOf } from "@/lib/server/clock";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { goOnAction, startBulkAction, stopBulkAction, undoBulkAction } from "../actions";

const REPORTED = 200;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("bulk.list"))("title") };
}

export default async function BulkRunPage({ params }: { params: Promise<{ id: string }> }) {
	const viewer = await requireMay("edit");
	const [{ id }, { lang }] = await Promise.all([params, readingNow()]);
	const run = await getBulkRun(viewer, id, { lang, report: REPORTED });
	if (!run) notFound();
	const last = run.finishedAt && addDays(dayOf(new Date(run.finishedAt)), UNDO_DAYS - 1);
	return (
		<RunPage
			run={await sayReasons(run, lang)}
			choices={await listFieldChoices(viewer, lang)}
			undoUntil={last && formatDay(last, lang)}
			actions={{
				start: startBulkAction.bind(null, id),
				goOn: goOnAction.bind(null, id),
				stop: stopBulkAction.bind(null, id),
				undo: undoBulkAction.bind(null, id),
			}}
		/>
	);
}
