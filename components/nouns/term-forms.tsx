import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { LocalText as Words } from "@/lib/domain/texts";

/** Since when and until when something runs, both as far as known. */
export function TermFields() {
	const t = useTranslations("nouns.common");
	return (
		<>
			<div className="grid gap-3 sm:grid-cols-2">
				<Field name="from.value" label={t("since")}>
					<Input maxLength={40} />
				</Field>
				<Field name="to.value" label={t("until")}>
					<Input maxLength={40} />
				</Field>
			</div>
			<p className="text-13 text-muted">{t("date_help")}</p>
		</>
	);
}

type TermFormsProps = {
	what: Words;
	to: string | null;
	/** Names the row, beside what is typed. */
	hidden: Record<string, string>;
	endLabel: string;
	end: FormAction;
	remove: FormAction;
};

/** Records the end of something that ran for a time, or takes away what was entered by mistake. */
export function TermForms({ what, to, hidden, endLabel, end, remove }: TermFormsProps) {
	const t = useTranslations("nouns.common");
	const body = useTranslations("nouns.body");
	const removal = t("remove_of", { what: what.text });
	return (
		<>
			<h3 className="mb-2 text-15">
				<LocalText text={what} />
			</h3>
			<div className="flex flex-wrap items-end gap-x-4 gap-y-3">
				<Form action={end} hidden={hidden} label={`${endLabel}: ${what.text}`} className="max-w-sm">
					<Field name="to.value" label={endLabel} hint={t("date_help")} plain>
						<Input defaultValue={to ?? ""} maxLength={40} />
					</Field>
					<FormActions>
						<SubmitButton variant="secondary">{body("record_end")}</SubmitButton>
					</FormActions>
				</Form>
				<Form action={remove} hidden={hidden} label={removal}>
					<SubmitButton variant="danger" size="small" aria-label={removal}>
						{t("remove")}
					</SubmitButton>
				</Form>
			</div>
		</>
	);
}
