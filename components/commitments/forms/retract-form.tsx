import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";

type RetractFormProps = { action: FormAction; version: number; from: string };

/** Takes a note back; folded away, since it can't be undone. */
export function RetractForm({ action, version, from }: RetractFormProps) {
	const t = useTranslations("write.note");
	return (
		<Disclosure summary={t("retract")}>
			<Form action={action} hidden={{ version, _from: from }} label={t("retract")}>
				<p className="max-w-prose text-muted">{t("retract_help")}</p>
				<div>
					<SubmitButton variant="danger">{t("retract")}</SubmitButton>
				</div>
			</Form>
		</Disclosure>
	);
}
