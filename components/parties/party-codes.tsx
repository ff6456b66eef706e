import type { PartyName } from "@/lib/domain/noun-view";

/** Parties by their codes, for tables; the name is a word away. */
export function PartyCodes({ parties }: { parties: readonly PartyName[] }) {
	return (
		<span className="flex flex-wrap gap-x-1.5">
			{parties.map(({ code, name }) => (
				<abbr key={code} title={name.text} className="no-underline">
					{code}
				</abbr>
			))}
		</span>
	);
}
