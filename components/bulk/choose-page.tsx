import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFilterWords } from "@/components/commitments/list/filter-words";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { FieldChoices } from "@/lib/domain/choices";
import type { Scope, Unknown } from "@/lib/domain/filters";

type ChoosePageProps = {
	refs: readonly string[];
	/** All that a filter matches, where that is what was chosen. */
	all: { scope: Scope; total: number | { atLeast: number }; unknown: readonly Unknown[] } | null;
	from: string;
	choices: FieldChoices;
	children: ReactNode;
};

/** Which commitments are to be changed, and the form that says how. */
export function ChoosePage({ refs, all, from, choices, children }: ChoosePageProps) {
	const t = useTranslations("bulk");
	const list = useTranslations("list");
	const rules = useTranslations("rules");
	const back = from ? `/commitments?${from}` : "/commitments";
	const crumbs = [{ href: back, label: list("title") }];
	const n = all ? all.total : refs.length;
	if (n === 0) {
		return (
			<>
				<PageHeader crumbs={crumbs} title={t("select.label")} />
				<EmptyState title={t("choose.nothing")} actions={<ButtonLink href={back}>{t("choose.back")}</ButtonLink>}>
					{t("choose.nothing_do")}
				</EmptyState>
			</>
		);
	}
	const parts = all?.unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return (
		<>
			<PageHeader
				crumbs={crumbs}
				title={typeof n === "number" ? t("choose.title", { n }) : t("select.all_many", { n: n.atLeast })}
				lead={t("choose.lead")}
			/>
			{parts && (
				<div className="mb-6">
					<Notice tone="danger">{rules("unknown_filter", { parts })}</Notice>
				</div>
			)}
			<section className="mb-6">
				<h2 className="mb-1 text-13 font-medium">{t(all ? "choose.scope" : "choose.picked")}</h2>
				{all ? <ScopeWords scope={all.scope} choices={choices} /> : <Refs refs={refs} />}
			</section>
			{children}
		</>
	);
}

/** What a filter narrows to, in words. */
export function ScopeWords({ scope, choices }: { scope: Scope; choices: FieldChoices }) {
	const t = useTranslations("bulk.choose");
	const { chipsOf } = useFilterWords(choices);
	const words = (Object.keys(scope) as (keyof Scope)[]).flatMap((key) => chipsOf(scope, key));
	if (words.length === 0) return <p>{t("whole")}</p>;
	return <p>{words.map(({ label }) => label).join(" · ")}</p>;
}

function Refs({ refs }: { refs: readonly string[] }) {
	return (
		<ul className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto">
			{refs.map((ref) => (
				<li key={ref}>
					<Badge>{ref.slice(0, 24)}</Badge>
				</li>
			))}
		</ul>
	);
}
