import Link from "next/link";
import { useLocale } from "next-intl";
import { StrengthSign } from "@/components/commitments/strength-sign";
import { STRENGTHS, type Strength } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/format";

type StrengthSplitProps = {
	byStrength: Record<Strength, number>;
	to: (scope: { strength: Strength[] }) => string;
};

/** How strongly things were undertaken, the strongest first, each with how many. */
export function StrengthSplit({ byStrength, to }: StrengthSplitProps) {
	const locale = useLocale();
	return (
		<ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
			{STRENGTHS.toReversed()
				.filter((strength) => byStrength[strength] > 0)
				.map((strength) => (
					<li key={strength}>
						<Link
							href={to({ strength: [strength] })}
							prefetch={false}
							className="inline-flex min-h-6.5 items-center gap-1.5 text-muted no-underline hover:underline"
						>
							<StrengthSign strength={strength} />
							<span className="font-medium tabular-nums">{formatNumber(byStrength[strength], locale)}</span>
						</Link>
					</li>
				))}
		</ul>
	);
}
