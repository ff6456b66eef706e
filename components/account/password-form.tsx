import { useTranslations } from "next-intl";
import { PasswordInput } from "../auth/password-input";
import { usePasswordWords } from "../auth/password-words";
import { Field } from "../ui/field";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { SavedNote } from "../ui/saved-note";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";

export function PasswordForm({ action, email }: { action: FormAction; email: string }) {
	const t = useTranslations("account.password");
	const words = usePasswordWords();
	return (
		<Form action={action} resetOnSaved className="max-w-96">
			{/* Tells password managers whose password it is. */}
			<input type="text" defaultValue={email} autoComplete="username" readOnly hidden />
			<Field name="currentPassword" label={t("current")} required>
				<PasswordInput words={words} autoComplete="current-password" maxLength={1000} />
			</Field>
			<Field name="password" label={t("new")} hint={t("hint")} required>
				<PasswordInput words={words} autoComplete="new-password" maxLength={1000} />
			</Field>
			<FormActions>
				<SubmitButton variant="secondary">{t("do")}</SubmitButton>
				<SavedNote>{t("saved")}</SavedNote>
			</FormActions>
		</Form>
	);
}
