import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction } from "@/components/ui/use-action-form";
import type { SavedView } from "@/lib/domain/view";
import { ViewChange } from "./view-change";
import { ViewPlace } from "./view-place";

export type ListedView = SavedView & {
	isOwn: boolean;
	edit: FormAction;
	remove: FormAction;
	place: (place: { pinned?: boolean; position?: number }) => FormAction;
};

const PLACES = { "/commitments": "commitments", "/": "dashboard", "/events": "events" } as const;

/** All views that the reader has, with what can be done with each. */
export function ViewTable({ views, mayShare }: { views: readonly ListedView[]; mayShare: boolean }) {
	const t = useTranslations("views");
	const pinned = views.filter(({ position }) => position !== null).length;
	const columns: Column<ListedView>[] = [
		{ ...{ key: "name", head: t("columns.name"), names: true }, cell: (view) => <Name view={view} /> },
		{ key: "where", head: t("columns.where"), cell: ({ path }) => t(`paths.${PLACES[path]}`) },
		{
			...{ key: "whose", head: t("columns.whose") },
			cell: ({ isOwn, shared, owner }) =>
				isOwn ? t(shared ? "whose.own_shared" : "whose.own") : t("whose.team", { name: owner.name }),
		},
		{ key: "order", head: t("columns.order"), cell: (view) => <ViewPlace view={view} last={pinned} /> },
		{
			...{ key: "change", head: t("columns.change") },
			cell: (view) => view.mayChange && <ViewChange view={view} mayShare={mayShare} />,
		},
	];
	return (
		<>
			<PageHeader title={t("title")} lead={views.length > 0 ? t("count", { n: views.length }) : t("lead")} />
			{views.length > 0 ? (
				<DataTable caption={t("title")} rows={views} columns={columns} rowKey={({ id }) => id} />
			) : (
				<EmptyState title={t("none")} actions={<ButtonLink href="/commitments">{t("none_link")}</ButtonLink>}>
					{t("none_do")}
				</EmptyState>
			)}
		</>
	);
}

function Name({ view: { name, list, unknown } }: { view: ListedView }) {
	const t = useTranslations("views");
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return (
		<>
			<Link href={list} prefetch={false} className="break-words">
				<bdi>{name}</bdi>
			</Link>
			{parts && <p className="text-12 text-muted">{t("unknown", { parts })}</p>}
		</>
	);
}
