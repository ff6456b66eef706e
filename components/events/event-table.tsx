import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { EventRow } from "@/lib/domain/event-view";
import { formatDateValue } from "@/lib/format";
import { EventStateSign } from "./event-state-sign";

type EventTableProps = {
	rows: readonly EventRow[];
	caption: string;
	/** Leaves out the body, on a body's own page. */
	ofOneBody?: boolean;
};

export function EventTable({ rows, caption, ofOneBody = false }: EventTableProps) {
	const t = useTranslations("nouns.event");
	const common = useTranslations("nouns.common");
	const words = useTranslations("words.event_kind");
	const locale = useLocale();
	const columns: Column<EventRow>[] = [
		{
			key: "date",
			head: t("date"),
			nowrap: true,
			cell: ({ date }) => (
				<span className={date ? "" : "text-muted"}>{formatDateValue(date?.value ?? null, locale, "short")}</span>
			),
		},
		{
			key: "title",
			head: t("event"),
			names: true,
			cell: ({ id, title }) => (
				<Link href={`/events/${id}`}>
					<LocalText text={title} />
				</Link>
			),
		},
		{ key: "state", head: t("state"), cell: (row) => <State row={row} /> },
		{ key: "kind", head: common("kind"), from: "lg", cell: ({ kind }) => words(kind) },
		{ key: "place", head: t("place"), cell: ({ place }) => place && <LocalText text={place} unmarked /> },
		...(ofOneBody ? [] : [bodyColumn(common("body"))]),
		{ key: "commitments", head: common("commitments"), align: "end", cell: ({ commitments }) => commitments },
	];
	return <DataTable caption={caption} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}

function bodyColumn(head: string): Column<EventRow> {
	return {
		key: "body",
		head,
		from: "xl",
		cell: ({ body }) =>
			body && (
				<Link href={`/bodies/${body.id}`}>
					<LocalText text={body.title} unmarked />
				</Link>
			),
	};
}

function State({ row: { state, passed } }: { row: EventRow }) {
	const t = useTranslations("nouns.event");
	return (
		<span className="inline-flex flex-wrap items-center gap-x-2">
			<EventStateSign state={state} />
			{passed && <Badge dashed>{t("passed_mark")}</Badge>}
		</span>
	);
}
