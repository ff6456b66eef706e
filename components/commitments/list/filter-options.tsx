type FilterOptionsProps = {
	name: string;
	options: readonly { value: string; label: string; lang?: string }[];
	chosen: readonly string[] | undefined;
};

/** Boxes to tick; any of those ticked will do. */
export function FilterOptions({ name, options, chosen = [] }: FilterOptionsProps) {
	return (
		<ul className="filter-options">
			{options.map(({ value, label, lang }) => (
				<li key={value}>
					<label className="flex cursor-pointer items-start gap-2 rounded px-1 py-0.5 hover:bg-hover">
						<input
							type="checkbox"
							name={name}
							value={value}
							defaultChecked={chosen.includes(value)}
							className="mt-[3px] size-4 shrink-0"
						/>
						<span lang={lang} className="min-w-0">
							{label}
						</span>
					</label>
				</li>
			))}
		</ul>
	);
}
