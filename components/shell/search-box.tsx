import { useTranslations } from "next-intl";

/** A plain form to the list of commitments; `/` focuses it. */
export function SearchBox() {
	const t = useTranslations("shell");
	return (
		<search className="min-w-0 max-w-96 grow">
			<form action="/commitments" className="relative">
				<label htmlFor="search" className="sr-only">
					{t("search")}
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
					maxLength={200}
					placeholder={t("search")}
					aria-keyshortcuts="/"
					data-hotkey="/"
					className="h-8 w-full rounded border border-line-strong bg-surface pr-2 pl-8 text-15 text-ink"
				/>
			</form>
		</search>
	);
}
