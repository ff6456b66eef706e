import { useTranslations } from "next-intl";
import { SpellingFields } from "@/components/nouns/spelling-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";

/** A place that no event names yet, begun by its first spelling. */
export function AddPlace({ add }: { add: FormAction }) {
	const t = useTranslations("nouns.place");
	return (
		<Disclosure summary={t("add")} className="mt-6 max-w-xl print:hidden">
			<Form action={add} label={t("add")} resetOnSaved>
				<Field name="place" label={t("name")} hint={t("name_help")} required>
					<Input maxLength={200} />
				</Field>
				<SpellingFields />
				<FormActions>
					<SubmitButton>{t("add")}</SubmitButton>
				</FormActions>
			</Form>
		</Disclosure>
	);
}
