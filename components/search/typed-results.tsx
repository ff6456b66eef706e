import Link from "next/link";
import type { TypedGroup, TypedHit } from "@/lib/domain/search-hit";
import { Marked } from "./marked";

export const LISTBOX = "search-found";

export function optionId(index: number): string {
	return `${LISTBOX}-${index}`;
}

type TypedResultsProps = {
	groups: TypedGroup[];
	/** The address of everything that was found. */
	all: { path: string; label: string };
	/** Of the option that Enter opens; -1 for none. */
	active: number;
	label: string;
	archived: string;
	onPoint: (index: number) => void;
	/** One is followed in this tab. */
	onOpen: () => void;
};

/** The options of the search dialog, by kind, and last the way to all of them. */
export function TypedResults({ groups, all, active, label, archived, onPoint, onOpen }: TypedResultsProps) {
	const starts = groups.map((_, n) => groups.slice(0, n).reduce((sum, { hits }) => sum + hits.length, 0));
	const last = groups.reduce((sum, { hits }) => sum + hits.length, 0);
	return (
		<div id={LISTBOX} role="listbox" aria-label={label} className="search-found">
			{groups.map(({ kind, label: name, hits }, group) => (
				// biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets.
				<div key={kind} role="group" aria-labelledby={`${LISTBOX}-${kind}`}>
					<div
						id={`${LISTBOX}-${kind}`}
						role="presentation"
						className="px-4 pt-2.5 pb-1 text-12 font-medium text-muted"
					>
						{name}
					</div>
					{hits.map((hit, n) => {
						const index = (starts[group] ?? 0) + n;
						return (
							<Option key={hit.path} path={hit.path} index={index} isActive={index === active} {...{ onPoint, onOpen }}>
								<HitText hit={hit} archived={archived} />
							</Option>
						);
					})}
				</div>
			))}
			<Option path={all.path} index={last} isActive={last === active} {...{ onPoint, onOpen }}>
				<span className="text-accent">{all.label}</span>
			</Option>
		</div>
	);
}

type OptionProps = {
	path: string;
	index: number;
	isActive: boolean;
	onPoint: (index: number) => void;
	onOpen: () => void;
	children: React.ReactNode;
};

function Option({ path, index, isActive, onPoint, onOpen, children }: OptionProps) {
	return (
		<Link
			id={optionId(index)}
			role="option"
			aria-selected={isActive}
			href={path}
			prefetch={false}
			tabIndex={-1}
			className="search-option"
			onMouseMove={() => onPoint(index)}
			onClick={({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey || onOpen()}
		>
			{children}
		</Link>
	);
}

function HitText({
	hit: { label, lang, marked, snippet, matched, archived: isArchived },
	archived,
}: {
	hit: TypedHit;
	archived: string;
}) {
	return (
		<>
			<span className="flex flex-wrap items-baseline gap-x-2">
				{label && <span className="text-12 text-muted tabular-nums">{label}</span>}
				<span lang={lang} className="min-w-0 wrap-anywhere">
					<Marked pieces={marked} />
				</span>
			</span>
			{snippet && (
				<span lang={snippet.lang} className="line-clamp-2 text-13 wrap-anywhere">
					<Marked pieces={snippet.pieces} />
				</span>
			)}
			<span className="text-12 text-muted">{isArchived ? `${matched} · ${archived}` : matched}</span>
		</>
	);
}
