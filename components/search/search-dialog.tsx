"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { searchPath } from "@/lib/domain/search-hit";
import { LISTBOX, optionId, TypedResults } from "./typed-results";
import { useTypedSearch } from "./use-typed-search";

export type DialogWords = Record<
	"title" | "results" | "all" | "none" | "failed" | "choose" | "open" | "tab" | "close" | "archived" | "opener",
	string
> & {
	/** Said for each number of results, up to the most that are shown. */
	found: string[];
};

const LONGEST = 500;

/**
 * Search as one types, opened by its button, `/` or Ctrl-K. Arrows choose, Enter opens, with Ctrl in a new tab, Escape
 * closes; Enter before anything was found asks the page of results.
 */
export function SearchDialog({ words }: { words: DialogWords }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [query, setQuery] = useState("");
	const [chosen, setChosen] = useState(0);
	const typed = useTypedSearch(query);
	const isCurrent = typed !== null && typed.q === query.trim();
	const count = typed?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
	const options = count > 0 ? count + 1 : 0;
	const active = isCurrent && options > 0 ? Math.min(chosen, options - 1) : -1;

	useEffect(() => listen(() => open(dialog.current)), []);

	function type(text: string) {
		setQuery(text);
		setChosen(0);
	}

	function onKeyDown(event: KeyboardEvent) {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Escape") {
			// A search field would take the first one to empty itself.
			event.preventDefault();
			dialog.current?.close();
			return;
		}
		const to = moved(event.key, active, options);
		if (to !== null) {
			event.preventDefault();
			setChosen(to);
			document.getElementById(optionId(to))?.scrollIntoView({ block: "nearest" });
		} else if (event.key === "Enter" && active >= 0) {
			event.preventDefault();
			const link = document.getElementById(optionId(active));
			if (event.ctrlKey || event.metaKey) window.open(link?.getAttribute("href") ?? "/search", "_blank", "noopener");
			else link?.click();
		}
	}

	return (
		<>
			<Opener label={words.opener} onClick={() => open(dialog.current)} />
			<dialog ref={dialog} aria-label={words.title} className="dialog search-dialog" onClose={() => setChosen(0)}>
				<form action="/search" className="border-b border-line p-3">
					<input
						name="q"
						type="search"
						role="combobox"
						aria-label={words.title}
						aria-expanded={options > 0}
						aria-controls={LISTBOX}
						aria-activedescendant={active >= 0 ? optionId(active) : undefined}
						aria-autocomplete="list"
						autoComplete="off"
						spellCheck={false}
						maxLength={LONGEST}
						placeholder={words.title}
						value={query}
						onChange={(event) => type(event.target.value)}
						onKeyDown={onKeyDown}
						className="h-9 w-full rounded border border-line-strong bg-surface px-3 text-15 text-ink"
					/>
				</form>
				<p role="status" className="sr-only">
					{isCurrent && !typed.failed ? (words.found[count] ?? String(count)) : ""}
				</p>
				{typed && count > 0 && (
					<TypedResults
						groups={typed.groups}
						all={{ path: searchPath(typed.q), label: words.all.replace("%q", typed.q) }}
						active={active}
						label={words.results}
						archived={words.archived}
						onPoint={setChosen}
						onOpen={() => dialog.current?.close()}
					/>
				)}
				{isCurrent && count === 0 && <p className="px-4 py-6 text-muted">{typed.failed ? words.failed : words.none}</p>}
				<Keys words={words} />
			</dialog>
		</>
	);
}

function Opener({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<button
			type="button"
			data-hotkey="/"
			aria-keyshortcuts="/ Control+K"
			aria-label={label}
			title={label}
			className="search-opener"
			onClick={onClick}
		>
			<kbd>/</kbd>
		</button>
	);
}

function Keys({ words }: { words: DialogWords }) {
	return (
		<p className="search-keys">
			<span>
				<kbd>↑</kbd> <kbd>↓</kbd> {words.choose}
			</span>
			<span>
				<kbd>Enter</kbd> {words.open}
			</span>
			<span>
				<kbd>Ctrl</kbd> <kbd>Enter</kbd> {words.tab}
			</span>
			<span>
				<kbd>Esc</kbd> {words.close}
			</span>
		</p>
	);
}

/** Opens by Ctrl-K, or ⌘K, wherever K lies; the returned function stops that. */
function listen(onOpen: () => void): () => void {
	const onKey = (event: globalThis.KeyboardEvent) => {
		const isK = event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
		if (!isK || document.querySelector("dialog:modal")) return;
		event.preventDefault();
		onOpen();
	};
	document.addEventListener("keydown", onKey);
	return () => document.removeEventListener("keydown", onKey);
}

function open(dialog: HTMLDialogElement | null) {
	if (!dialog || dialog.open) return;
	dialog.showModal();
	dialog.querySelector("input")?.select();
}

/** Where an arrow leads, round at either end; `null` for other keys. */
function moved(key: string, from: number, options: number): number | null {
	if (options === 0) return null;
	if (key === "ArrowDown") return (from + 1) % options;
	if (key === "ArrowUp") return (Math.max(from, 0) + options - 1) % options;
	return null;
}
