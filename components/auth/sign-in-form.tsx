import { useTranslations } from "next-intl";
import { Field } from "../ui/field";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { Input } from "../ui/input";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";
import { PasswordInput } from "./password-input";
import { usePasswordWords } from "./password-words";

/** `next` is where to go on afterwards. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
	const t = useTranslations("auth");
	const words = usePasswordWords();
	return (
		<Form action={action} hidden={{ next }} failed={t("refused")} className="max-w-96">
			<Field name="email" label={t("email")} required>
				<Input
					type="email"
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					maxLength={254}
					autoFocus
				/>
			</Field>
			<Field name="password" label={t("password")} required>
				<PasswordInput words={words} autoComplete="current-password" maxLength={1000} />
			</Field>
			<FormActions>
				<SubmitButton busy={t("busy")}>{t("do")}</SubmitButton>
			</FormActions>
			<p className="text-13 text-muted">{t("forgotten")}</p>
		</Form>
	);
}
