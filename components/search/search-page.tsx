import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { SearchKind } from "@/lib/domain/search";
import { type SearchGroup, searchPath } from "@/lib/domain/search-hit";
import { formatNumber } from "@/lib/format";
import { HitLine } from "./hit-line";
import { NothingFound } from "./nothing-found";

type SearchPageProps = {
	q: string;
	/** So many characters may be searched for. */
	longest: number;
	/** `null` where nothing was searched for: no query, or one too long. */
	found: { groups: SearchGroup[]; cut: boolean } | null;
	/** The only kind that is shown. */
	kind?: SearchKind;
};

/** What a query finds, by kind, each with the way to its own list. Works without JavaScript. */
export function SearchPage({ q, longest, found, kind }: SearchPageProps) {
	const t = useTranslations("search");
	return (
		<>
			<PageHeader title={t("title")} />
			<search className="mb-6 block print:hidden">
				<form action="/search" className="flex max-w-xl flex-wrap gap-2">
					<Input
						type="search"
						name="q"
						defaultValue={q.slice(0, longest)}
						aria-label={t("field")}
						placeholder={t("field")}
						className="min-w-0 flex-1 basis-56"
					/>
					<Button type="submit" variant="primary">
						{t("do")}
					</Button>
				</form>
			</search>
			{found ? (
				<Found q={q} found={found} kind={kind} />
			) : (
				<NotSearched isLong={q.length > longest} longest={longest} />
			)}
		</>
	);
}

function NotSearched({ isLong, longest }: { isLong: boolean; longest: number }) {
	const t = useTranslations("search");
	if (!isLong) return <EmptyState title={t("start")}>{t("start_do")}</EmptyState>;
	return (
		<Notice tone="danger" title={t("too_long")} live>
			{t("too_long_do", { max: longest })}
		</Notice>
	);
}

type FoundProps = { q: string; found: NonNullable<SearchPageProps["found"]>; kind: SearchKind | undefined };

function Found({ q, found: { groups, cut }, kind }: FoundProps) {
	const t = useTranslations("search");
	return (
		<>
			{kind && (
				<p className="mb-4 text-13">
					{t("only_kind", { kind: t(`kinds.${kind}`) })} · <TextLink href={searchPath(q)}>{t("all_kinds")}</TextLink>
				</p>
			)}
			{cut && <p className="mb-4 text-13 text-muted">{t("cut")}</p>}
			{groups.length === 0 && <NothingFound q={q} />}
			<div className="grid gap-4">
				{groups.map((group) => (
					<Group key={group.kind} q={q} group={group} isAlone={kind !== undefined} />
				))}
			</div>
		</>
	);
}

function Group({ q, group, isAlone }: { q: string; group: SearchGroup; isAlone: boolean }) {
	const t = useTranslations("search");
	const locale = useLocale();
	const { kind, total, list, hits } = group;
	const exact = typeof total === "number";
	const count = exact ? formatNumber(total, locale) : t("at_least", { n: formatNumber(total.atLeast, locale) });
	const hasMore = !exact || total > hits.length;
	const title = (
		<>
			{t(`kinds.${kind}`)} <span className="text-15 font-normal text-muted tabular-nums">{count}</span>
		</>
	);
	const actions = (
		<>
			{hasMore && !isAlone && <TextLink href={searchPath(q, kind)}>{t("more_of_kind")}</TextLink>}
			{list && <TextLink href={list}>{t("whole_list")}</TextLink>}
		</>
	);
	return (
		<Panel id={kind} title={title} actions={actions}>
			<ul>
				{hits.map((hit) => (
					<HitLine key={hit.id} hit={hit} />
				))}
			</ul>
		</Panel>
	);
}
