import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";

type ArchiveFormProps = { action: FormAction; version: number; from: string; back: string; isArchived: boolean };

/** Puts a commitment away with a reason, or brings it back. */
export function ArchiveForm({ action, version, from, back, isArchived }: ArchiveFormProps) {
	const t = useTranslations("write.archive");
	return (
		<Form action={action} hidden={{ version, _from: from }}>
			<StaleNotice />
			<Field name="reason" label={t("reason")} required={!isArchived}>
				<TextArea rows={2} maxLength={2000} />
			</Field>
			<SendButtons label={isArchived ? t("back") : t("save")} back={back} danger={!isArchived} />
		</Form>
	);
}
