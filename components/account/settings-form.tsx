import { useTranslations } from "next-intl";
import type { Account } from "@/lib/domain/account";
import { THEMES } from "@/lib/domain/account";
import { LANGS } from "@/lib/domain/vocabulary";
import { Checkbox, Radio } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Fieldset } from "../ui/fieldset";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { Input } from "../ui/input";
import { SavedNote } from "../ui/saved-note";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";

const OWN_NAMES = { en: "English", tr: "Türkçe", ru: "Русский" };

export function SettingsForm({ action, account }: { action: FormAction; account: Account }) {
	const t = useTranslations("account");
	const languages = LANGS.map((lang) => ({ value: lang, label: OWN_NAMES[lang], lang }));
	return (
		<Form action={action} hidden={{ version: account.version }}>
			<Field name="name" label={t("about.name")} hint={t("about.name_hint")} required>
				<Input defaultValue={account.name} autoComplete="name" maxLength={200} />
			</Field>
			<Field name="locale" label={t("about.locale")} plain>
				<Select defaultValue={account.locale ?? ""} placeholder={t("about.locale_auto")} options={languages} />
			</Field>
			<Fieldset name="theme" legend={t("about.theme")}>
				<div className="flex flex-wrap gap-x-6 gap-y-2">
					{THEMES.map((theme) => (
						<Radio
							key={theme}
							name="theme"
							value={theme}
							label={t(`about.themes.${theme}`)}
							defaultChecked={theme === account.theme}
						/>
					))}
				</div>
			</Fieldset>
			<Checkbox
				name="compactRows"
				label={t("about.compact")}
				hint={t("about.compact_hint")}
				defaultChecked={account.compactRows}
			/>
			<Checkbox
				name="singleKeys"
				label={t("about.keys")}
				hint={t("about.keys_hint")}
				defaultChecked={account.singleKeys}
			/>
			<FormActions>
				<SubmitButton>{t("about.do")}</SubmitButton>
				<SavedNote>{t("saved")}</SavedNote>
			</FormActions>
		</Form>
	);
}
