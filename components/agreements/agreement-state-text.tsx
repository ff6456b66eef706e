import { useTranslations } from "next-intl";
import type { AgreementState } from "@/lib/domain/agreement-state";

/** Whether an agreement runs. Colourless: colours belong to statuses of commitments. */
export function AgreementStateText({ state }: { state: AgreementState }) {
	const t = useTranslations("nouns.agreement.states");
	return <span className={state === "in_force" ? "" : "text-muted"}>{t(state)}</span>;
}
