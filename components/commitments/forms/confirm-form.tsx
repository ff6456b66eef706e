import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";

type ConfirmFormProps = { action: FormAction; statusChangeId: string; version: number; from: string };

/** A second person's word on the verdict as it stands. */
export function ConfirmForm({ action, statusChangeId, version, from }: ConfirmFormProps) {
	const t = useTranslations("write");
	return (
		<Form action={action} hidden={{ statusChangeId, version, _from: from }} label={t("confirm")} className="mt-1">
			<SubmitButton size="small">{t("confirm")}</SubmitButton>
		</Form>
	);
}
