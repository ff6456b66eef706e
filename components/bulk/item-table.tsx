import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { BulkItemView } from "@/lib/domain/bulk";
import { useBulkWords } from "./bulk-words";

type ItemTableProps = {
	caption: string;
	items: readonly BulkItemView[];
	names: Record<string, string>;
	/** The added next action, which no field of a commitment shows. */
	action: string | null;
	/** What came of each, instead of what differs. */
	outcomes?: boolean;
};

/** Commitments of a bulk run: what differs before and after, or what came of each and why. */
export function ItemTable({ caption, items, names, action, outcomes = false }: ItemTableProps) {
	const t = useTranslations("bulk");
	const { itemLines } = useBulkWords(names);
	const columns: Column<BulkItemView>[] = [
		{
			...{ key: "ref", head: t("columns.ref"), nowrap: true },
			cell: ({ ref, title }) =>
				title ? (
					<Link href={`/commitments/${ref}`} prefetch={false}>
						{ref}
					</Link>
				) : (
					ref
				),
		},
		{
			...{ key: "title", head: t("columns.title"), names: true },
			cell: ({ title }) => (title ? <LocalText text={title} /> : "–"),
		},
		outcomes
			? { ...{ key: "outcome", head: t("run.why") }, cell: (item) => <Why item={item} /> }
			: {
					...{ key: "change", head: t("columns.change") },
					cell: (item) => <Lines lines={[...itemLines(item), ...(action ? [action] : [])]} />,
				},
	];
	return <DataTable caption={caption} rows={items} columns={columns} rowKey={({ ref }) => ref} />;
}

function Why({ item: { outcome, foreseen, why } }: { item: BulkItemView }) {
	const t = useTranslations("bulk.outcomes");
	return <Lines lines={[t(outcome ?? foreseen), ...why]} />;
}

function Lines({ lines }: { lines: readonly string[] }) {
	return (
		<ul>
			{lines.map((line) => (
				<li key={line} className="break-words">
					<bdi>{line}</bdi>
				</li>
			))}
		</ul>
	);
}
