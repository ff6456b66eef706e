import { useTranslations } from "next-intl";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { EvidenceChoices } from "@/lib/domain/choices";
import type { CommitmentPage, CommitmentRow } from "@/lib/domain/commitment";
import { CONFIDENCES } from "@/lib/domain/vocabulary";
import { DefaultButton } from "./default-button";
import { EvidenceFields } from "./evidence-fields";
import { LangField } from "./lang-field";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";
import { StatusChoices } from "./status-choices";

type StatusFormProps = {
	action: FormAction;
	commitment: CommitmentPage;
	today: string;
	from: string;
	back: string;
	reviewHref: string;
	dueHref: string;
	evidence: EvidenceChoices;
	/** Commitments that may have taken its place: of the same agreement, or linked. */
	siblings: Pick<CommitmentRow, "ref" | "title">[];
};

export function StatusForm({ action, commitment, from, back, evidence, siblings, ...choices }: StatusFormProps) {
	const t = useTranslations("write");
	const words = useTranslations("words");
	return (
		<Form action={action} hidden={{ version: commitment.version, _from: from }}>
			<DefaultButton />
			<StaleNotice />
			<StatusChoices commitment={commitment} {...choices} />
			<Successor siblings={siblings} example={commitment.ref} />
			<Field
				name="withdrawnBy"
				label={t("status.withdrawn_by")}
				hint={t("status.withdrawn_by_help")}
				required
				className="for-withdrawn"
			>
				<Select
					placeholder=""
					options={commitment.parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang }))}
				/>
			</Field>
			<Field
				name="effectiveOn"
				label={t("status.effective")}
				hint={`${t("status.effective_help")} ${t("date_hint")}`}
				required
			>
				<Input className="max-w-56" maxLength={40} />
			</Field>
			<Field name="rationale" label={t("status.rationale")} hint={t("status.rationale_help")} required>
				<TextArea rows={3} maxLength={10_000} />
			</Field>
			<LangField />
			<Fieldset legend={t("status.confidence")} name="confidence">
				<div className="grid gap-2 sm:grid-cols-3">
					{CONFIDENCES.map((confidence) => (
						<Radio
							key={confidence}
							name="confidence"
							value={confidence}
							label={words(`confidence.${confidence}`)}
							hint={t(`status.confidence_help.${confidence}`)}
						/>
					))}
				</div>
			</Fieldset>
			<EvidenceFields choices={evidence} />
			<SendButtons label={t("status.title")} back={back} />
		</Form>
	);
}

function Successor({ siblings, example }: Pick<StatusFormProps, "siblings"> & { example: string }) {
	const t = useTranslations("write");
	return (
		<Field
			name="successorRef"
			label={t("status.successor")}
			hint={t("status.successor_help", { example })}
			required
			className="for-superseded"
		>
			<Input className="max-w-56" maxLength={40} list="siblings" autoCapitalize="characters" />
			<datalist id="siblings">
				{siblings.map(({ ref, title }) => (
					<option key={ref} value={ref} lang={title.lang}>
						{title.text}
					</option>
				))}
			</datalist>
		</Field>
	);
}
