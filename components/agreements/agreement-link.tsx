import { useLocale } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementTag } from "@/lib/domain/agreement-view";
import { formatDateValue } from "@/lib/format";
import { AgreementStateText } from "./agreement-state-text";

/** An agreement as others point to it: title, when, and whether it runs. */
export function AgreementLink({ agreement }: { agreement: AgreementTag }) {
	const locale = useLocale();
	const { id, title, signed, period, state } = agreement;
	const when = period ?? signed;
	return (
		<>
			<TextLink href={`/agreements/${id}`}>
				<LocalText text={title} />
			</TextLink>
			<span className="text-13 text-muted">
				{when && ` · ${formatDateValue(when, locale, "short")}`} · <AgreementStateText state={state} />
			</span>
		</>
	);
}
