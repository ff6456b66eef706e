import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { PartyCodes } from "@/components/parties/party-codes";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { BodyRow } from "@/lib/domain/body-view";
import { formatDay } from "@/lib/format";

export function BodyTable({ rows }: { rows: readonly BodyRow[] }) {
	const t = useTranslations("nouns.body");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.body_kind");
	const locale = useLocale();
	const day = (value: string | null) =>
		value ? formatDay(value, locale, "short") : <span className="text-muted">–</span>;
	const columns: Column<BodyRow>[] = [
		{
			key: "name",
			head: common("name"),
			names: true,
			cell: ({ id, name }) => (
				<Link href={`/bodies/${id}`}>
					<LocalText text={name} />
				</Link>
			),
		},
		{ key: "kind", head: common("kind"), cell: ({ kind }) => kinds(kind) },
		{ key: "members", head: t("members_now"), cell: ({ members }) => <PartyCodes parties={members} /> },
		{ key: "held", head: t("last_held"), nowrap: true, cell: ({ lastHeld }) => day(lastHeld) },
		{ key: "next", head: t("next"), nowrap: true, cell: ({ nextPlanned }) => day(nextPlanned) },
		{ key: "commitments", head: common("commitments"), align: "end", cell: ({ commitments }) => commitments },
	];
	return <DataTable caption={t("plural")} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}
