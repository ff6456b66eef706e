import { useTranslations } from "next-intl";
import { SearchDialog } from "@/components/search/search-dialog";

/** More than the dialog ever shows. */
const MOST_FOUND = 20;

/** A plain form to the page of results, and beside it the search as one types. */
export function SearchBox() {
	const t = useTranslations("search");
	const dialog = useTranslations("search.dialog");
	const found = Array.from({ length: MOST_FOUND + 1 }, (_, n) => dialog("found", { n }));
	const words = {
		...{ title: dialog("title"), results: dialog("results"), all: dialog("all", { q: "%q" }), none: dialog("none") },
		...{ failed: dialog("failed"), choose: dialog("choose"), open: dialog("open"), tab: dialog("tab") },
		...{ close: dialog("close"), archived: t("archived"), opener: `${dialog("title")} (Ctrl+K)`, found },
	};
	return (
		<search className="relative min-w-0 max-w-96 grow">
			<form action="/search">
				<label htmlFor="search" className="sr-only">
					{t("field")}
				</label>
				<svg
					viewBox="0 0 16 16"
					aria-hidden="true"
					fill="none"
					stroke="currentColor"
					strokeWidth="1.5"
					className="pointer-events-none absolute top-2 left-2.5 size-4 text-muted"
				>
					<circle cx="7" cy="7" r="4.5" />
					<path d="m10.5 10.5 3.5 3.5" strokeLinecap="round" />
				</svg>
				<input
					id="search"
					name="q"
					type="search"
					autoComplete="off"
					maxLength={500}
					placeholder={t("field")}
					className="h-8 w-full rounded border border-line-strong bg-surface pr-8 pl-8 text-15 text-ink"
				/>
			</form>
			<SearchDialog words={words} />
		</search>
	);
}
