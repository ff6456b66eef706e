import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { PartyRow } from "@/lib/domain/party-view";

export function PartyTable({ rows }: { rows: readonly PartyRow[] }) {
	const t = useTranslations("nouns.party");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.party_kind");
	const columns: Column<PartyRow>[] = [
		{
			key: "name",
			head: common("name"),
			names: true,
			cell: ({ id, name }) => (
				<Link href={`/parties/${id}`}>
					<LocalText text={name} />
				</Link>
			),
		},
		{ key: "code", head: t("code"), cell: ({ code }) => <span className="text-muted">{code}</span> },
		{ key: "kind", head: common("kind"), cell: ({ kind }) => kinds(kind) },
		{ key: "people", head: t("people"), align: "end", from: "lg", cell: ({ people }) => people },
		{ key: "agreements", head: t("agreements"), align: "end", cell: ({ agreements }) => agreements },
		{ key: "commitments", head: common("commitments"), align: "end", cell: ({ commitments }) => commitments },
	];
	return <DataTable caption={t("plural")} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}
