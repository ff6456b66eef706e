import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { ViewPath } from "@/lib/domain/view";

type SaveViewFormProps = { action: FormAction; path: ViewPath; query: string; mayShare: boolean };

/** Gives the filter of this page a name. */
export function SaveViewForm({ action, path, query, mayShare }: SaveViewFormProps) {
	const t = useTranslations("views.save");
	return (
		<Form action={action} hidden={{ path, query }} label={t("open")} className="max-w-96">
			<Field name="name" label={t("name")} required>
				<Input maxLength={100} />
			</Field>
			<div className="grid gap-1.5">
				<Checkbox name="pinned" label={t("pin")} defaultChecked />
				{mayShare && <Checkbox name="shared" label={t("share")} />}
			</div>
			<FormActions>
				<SubmitButton>{t("do")}</SubmitButton>
			</FormActions>
		</Form>
	);
}
