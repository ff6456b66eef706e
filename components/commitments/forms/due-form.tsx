import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { EvidenceChoices } from "@/lib/domain/choices";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { useDates } from "../page/use-dates";
import { BasisField } from "./basis-field";
import { EvidenceFields } from "./evidence-fields";
import { LangField } from "./lang-field";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";

type DueFormProps = {
	action: FormAction;
	commitment: CommitmentPage;
	today: string;
	from: string;
	back: string;
	evidence: EvidenceChoices;
};

export function DueForm({ action, commitment, today, from, back, evidence }: DueFormProps) {
	const t = useTranslations("write");
	const page = useTranslations("commitment");
	const dates = useDates();
	const { due, version } = commitment;
	return (
		<Form action={action} hidden={{ version, _from: from }}>
			<StaleNotice />
			{due && (
				<p>
					{t("due.now")}: <strong className="font-semibold">{dates.date(due.value)}</strong>
					{due.firstValue && ` (${page("put_off", { date: dates.date(due.firstValue) })})`}
				</p>
			)}
			<Field name="value" label={t("due.value")} hint={t("date_hint")} required className="for-date">
				<Input className="max-w-56" maxLength={40} />
			</Field>
			{due && <Checkbox name="none" label={t("due.none")} />}
			<BasisField name="basis" />
			<Field name="effectiveOn" label={t("due.effective")} hint={t("due.effective_help")} required>
				<Input type="date" className="max-w-56" defaultValue={today} max={today} />
			</Field>
			<Field name="reason" label={t("due.reason")} hint={t("due.reason_help")} required>
				<TextArea rows={2} maxLength={10_000} />
			</Field>
			<LangField />
			<EvidenceFields choices={evidence} single />
			<SendButtons label={t("due.save")} back={back} />
		</Form>
	);
}
