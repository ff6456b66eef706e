import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { PartyCodes } from "@/components/parties/party-codes";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { AgreementRow } from "@/lib/domain/agreement-view";
import { formatDateValue } from "@/lib/format";
import { AgreementStateText } from "./agreement-state-text";

export function AgreementTable({ rows }: { rows: readonly AgreementRow[] }) {
	const t = useTranslations("nouns.agreement");
	const common = useTranslations("nouns.common");
	const words = useTranslations("words.form");
	const locale = useLocale();
	const columns: Column<AgreementRow>[] = [
		{
			key: "title",
			head: t("agreement"),
			names: true,
			cell: ({ id, title }) => (
				<Link href={`/agreements/${id}`}>
					<LocalText text={title} />
				</Link>
			),
		},
		{ key: "form", head: t("form"), from: "lg", cell: ({ form }) => words(form) },
		{
			key: "signed",
			head: t("signed_short"),
			nowrap: true,
			cell: ({ signed }) => formatDateValue(signed?.value ?? null, locale, "short"),
		},
		{
			key: "period",
			head: t("period"),
			nowrap: true,
			from: "lg",
			cell: ({ period }) => (period ? formatDateValue(period, locale, "short") : <span className="text-muted">–</span>),
		},
		{ key: "state", head: t("state"), cell: ({ state }) => <AgreementStateText state={state} /> },
		{
			key: "parties",
			head: common("parties"),
			cell: ({ parties }) => <PartyCodes parties={parties} />,
		},
		{
			key: "commitments",
			head: common("commitments"),
			align: "end",
			cell: ({ commitments }) => commitments,
		},
	];
	return <DataTable caption={t("plural")} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}
