import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import { ListEnd } from "./list-end";
import { ListFilter } from "./list-filter";
import { NoRows } from "./no-rows";

type NounListProps = {
	noun: "agreement" | "body" | "party" | "person" | "source";
	path: string;
	asked: ListAsked;
	list: Listed<unknown>;
	/** Whether new ones may be added. */
	mayEdit: boolean;
	/** Between the heading and the search. */
	tabs?: ReactNode;
	/** The table of the list's rows. */
	children: ReactNode;
};

/** The page of a noun: heading, search, rows, and what to do where there are none. */
export function NounList({ noun, path, asked, list, mayEdit, tabs, children }: NounListProps) {
	const t = useTranslations(`nouns.${noun}`);
	const add = mayEdit && (
		<ButtonLink href={`${path}/new`} variant="primary">
			{t("add")}
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title={t("plural")} lead={t("lead")} actions={add} />
			{tabs}
			<ListFilter path={path} asked={asked} label={t("search")} />
			{list.items.length > 0 ? (
				<>
					{children}
					<ListEnd path={path} asked={asked} list={list} />
				</>
			) : (
				<NoRows asked={asked} title={t("none")} actions={add}>
					{t(mayEdit ? "none_do" : "none_read")}
				</NoRows>
			)}
		</>
	);
}
