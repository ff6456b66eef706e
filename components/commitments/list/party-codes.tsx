import type { PartyTag } from "@/lib/domain/commitment";

const SHOWN = 4;

/** Who it binds, by their codes; the names are said on hover and to a screen reader. */
export function PartyCodes({ parties }: { parties: readonly PartyTag[] }) {
	if (parties.length === 0) return null;
	const rest = parties.slice(SHOWN);
	return (
		<span className="inline-flex flex-wrap gap-x-1.5">
			{parties.slice(0, SHOWN).map(({ code, name }) => (
				<abbr key={code} title={name.text} className="no-underline">
					{code}
				</abbr>
			))}
			{rest.length > 0 && (
				<abbr title={rest.map(({ name }) => name.text).join(", ")} className="text-muted no-underline">
					+{rest.length}
				</abbr>
			)}
		</span>
	);
}
