import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

/** Instead of a list that the database could not read in time; the way back stands above it. */
export function TooMuchList({ children }: { children: ReactNode }) {
	const t = useTranslations("past.too_much");
	const list = useTranslations("list");
	return (
		<>
			<PageHeader title={list("title")} />
			{children}
			<EmptyState title={t("title")} actions={<ButtonLink href="/commitments">{list("filter.clear_all")}</ButtonLink>}>
				{t("what")}
			</EmptyState>
		</>
	);
}
