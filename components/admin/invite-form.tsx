import { useTranslations } from "next-intl";
import { LANGS } from "@/lib/domain/vocabulary";
import { Field } from "../ui/field";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";
import { useLinkWords } from "./link-words";
import { MadeLink } from "./made-link";
import { RoleChoice } from "./role-choice";

const OWN_NAMES = { en: "English", tr: "Türkçe", ru: "Русский" };

export function InviteForm({ action }: { action: FormAction }) {
	const t = useTranslations("admin");
	const linkWords = useLinkWords();
	const languages = LANGS.map((lang) => ({ value: lang, label: OWN_NAMES[lang], lang }));
	return (
		<Form action={action} resetOnSaved className="max-w-[30rem]">
			<MadeLink words={linkWords} />
			<Field name="name" label={t("users.name")} required>
				<Input maxLength={200} />
			</Field>
			<Field name="email" label={t("users.email")} required>
				<Input type="email" autoCapitalize="none" spellCheck={false} maxLength={254} />
			</Field>
			<RoleChoice chosen="analyst" />
			<Field name="locale" label={t("invite.locale")} plain>
				<Select placeholder={t("invite.locale_auto")} options={languages} />
			</Field>
			<FormActions>
				<SubmitButton>{t("invite.do")}</SubmitButton>
			</FormActions>
		</Form>
	);
}
