import { useTranslations } from "next-intl";
import { Field } from "../ui/field";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";
import { PasswordInput } from "./password-input";
import { usePasswordWords } from "./password-words";

export function JoinForm({ action, email }: { action: FormAction; email: string }) {
	const t = useTranslations("auth");
	const words = usePasswordWords();
	return (
		<Form action={action} failed={t("join.refused")} className="max-w-96">
			<div>
				<p className="text-13 font-medium">{t("join.account")}</p>
				<p className="break-all">{email}</p>
				{/* Tells password managers whose password it is. */}
				<input type="text" defaultValue={email} autoComplete="username" readOnly hidden />
			</div>
			<Field name="password" label={t("join.password")} hint={t("join.hint")} required>
				<PasswordInput words={words} autoComplete="new-password" maxLength={1000} />
			</Field>
			<FormActions>
				<SubmitButton busy={t("busy")}>{t("join.do")}</SubmitButton>
			</FormActions>
		</Form>
	);
}
