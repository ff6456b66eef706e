import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import type { ListAsked } from "@/lib/domain/noun-view";

type NoRowsProps = {
	asked: ListAsked;
	/** For a list that has never held anything: what it lacks, and the next step. */
	title: string;
	children: ReactNode;
	actions?: ReactNode;
};

/** An empty list says why it is empty and what to do next. */
export function NoRows({ asked, title, children, actions }: NoRowsProps) {
	const t = useTranslations("nouns.common");
	if (asked.q) return <EmptyState title={t("no_match", { q: asked.q })}>{t("no_match_do")}</EmptyState>;
	if (asked.archived) return <EmptyState title={t("none_archived")} />;
	return (
		<EmptyState title={title} actions={actions}>
			{children}
		</EmptyState>
	);
}
