import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import { StaleNotice } from "./stale-notice";
import { useStaleWords } from "./stale-words";

type ArchivePanelProps = { action: FormAction; version: number; archived: boolean };

/** Puts a record away with a reason, or brings it back. Stands below the form that edits it. */
export function ArchivePanel({ action, version, archived }: ArchivePanelProps) {
	const t = useTranslations("nouns.common");
	const stale = useStaleWords();
	if (archived) {
		return (
			<Form action={action} hidden={{ version, archived: "false" }} label={t("restore")}>
				<StaleNotice words={stale} />
				<FormActions>
					<SubmitButton variant="secondary">{t("restore")}</SubmitButton>
				</FormActions>
			</Form>
		);
	}
	return (
		<Disclosure summary={t("archive")}>
			<Form action={action} hidden={{ version }} label={t("archive")} className="max-w-xl">
				<StaleNotice words={stale} />
				<Field name="reason" label={t("archive_reason")} hint={t("archive_help")} required>
					<TextArea rows={2} maxLength={2000} />
				</Field>
				<FormActions>
					<SubmitButton variant="danger">{t("archive")}</SubmitButton>
				</FormActions>
			</Form>
		</Disclosure>
	);
}
