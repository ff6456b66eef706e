import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import { StrengthSign } from "@/components/commitments/strength-sign";
import { TimelinessText } from "@/components/commitments/timeliness-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { daysLeft, daysOver } from "@/lib/domain/timeliness";
import { formatDateValue } from "@/lib/format";

type CommitmentTableProps = {
	caption: string;
	rows: readonly CommitmentRow[];
	today: string;
	/** A column of the page's own, before the status. */
	extra?: Column<CommitmentRow>;
};

/** Commitments as other nouns show them: reference, title, status, timeliness, strength, due date. */
export function CommitmentTable({ caption, rows, today, extra }: CommitmentTableProps) {
	const t = useTranslations("nouns.standing");
	const locale = useLocale();
	const columns: Column<CommitmentRow>[] = [
		{ key: "ref", head: t("ref"), nowrap: true, cell: ({ ref }) => <span className="text-muted">{ref}</span> },
		{
			key: "title",
			head: t("commitment"),
			names: true,
			cell: ({ ref, title }) => (
				<Link href={`/commitments/${ref}`}>
					<LocalText text={title} />
				</Link>
			),
		},
		...(extra ? [extra] : []),
		{
			key: "status",
			head: t("status"),
			cell: ({ status, confirmed }) => (
				<span>
					<StatusSign status={status} confirmed={confirmed} />
				</span>
			),
		},
		{ key: "timeliness", head: t("timeliness"), nowrap: true, cell: (row) => <Timeliness row={row} today={today} /> },
		{
			key: "strength",
			head: t("strength"),
			nowrap: true,
			from: "lg",
			cell: ({ strength }) => <StrengthSign strength={strength} />,
		},
		{
			key: "due",
			head: t("due"),
			nowrap: true,
			from: "xl",
			cell: ({ due }) => (due ? formatDateValue(due.value, locale, "short") : <span className="text-muted">–</span>),
		},
	];
	return <DataTable caption={caption} rows={rows} columns={columns} rowKey={({ ref }) => ref} />;
}

function Timeliness({ row: { timeliness, due }, today }: { row: CommitmentRow; today: string }) {
	const last = due?.last;
	if (!last) return <TimelinessText timeliness={timeliness} />;
	const days = timeliness === "overdue" ? daysOver(last, today) : daysLeft(last, today);
	return <TimelinessText timeliness={timeliness} days={days} />;
}
