import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { TermText } from "@/components/nouns/term-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { PersonRow } from "@/lib/domain/party-view";

export function PersonTable({ rows }: { rows: readonly PersonRow[] }) {
	const t = useTranslations("nouns.person");
	const columns: Column<PersonRow>[] = [
		{
			key: "name",
			head: t("name"),
			names: true,
			cell: ({ id, name }) => (
				<Link href={`/people/${id}`}>
					<LocalText text={name} />
				</Link>
			),
		},
		{
			key: "posts",
			head: t("posts"),
			cell: ({ posts }) => (
				<ul>
					{posts.map(({ id, title, party, from, to }) => (
						<li key={id} className="flex flex-wrap gap-x-2">
							<LocalText text={title} />
							<abbr title={party.name.text} className="text-muted no-underline">
								{party.code}
							</abbr>
							<TermText from={from} to={to} />
						</li>
					))}
				</ul>
			),
		},
	];
	return <DataTable caption={t("plural")} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}
