import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { SavedNote } from "@/components/ui/saved-note";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedView } from "./view-table";

/** Renames a view, shares or unshares it, or takes it away. */
export function ViewChange({ view, mayShare }: { view: ListedView; mayShare: boolean }) {
	const t = useTranslations("views");
	const { name, shared, version, edit, remove } = view;
	return (
		<Disclosure summary={t("change")} className="max-w-80">
			<Form key={version} action={edit} hidden={{ version }} label={name}>
				<Field name="name" label={t("name")} required>
					<Input maxLength={100} defaultValue={name} />
				</Field>
				{(mayShare || shared) && <Checkbox name="shared" label={t("shared")} defaultChecked={shared} />}
				<FormActions>
					<SubmitButton size="small">{t("save_do")}</SubmitButton>
					<SavedNote>{t("saved")}</SavedNote>
				</FormActions>
			</Form>
			<Form action={remove} failed={t("remove_failed")} className="mt-3">
				<FormActions>
					<SubmitButton variant="danger" size="small">
						{t("remove")}
					</SubmitButton>
					{shared && <span className="text-12 text-muted">{t("remove_shared")}</span>}
				</FormActions>
			</Form>
		</Disclosure>
	);
}
