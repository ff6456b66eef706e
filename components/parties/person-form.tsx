import { useTranslations } from "next-intl";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PersonPage } from "@/lib/domain/party-view";
import type { TextLang } from "@/lib/domain/vocabulary";

/** `person` is `null` for a new one. */
export function PersonForm(props: { action: FormAction; person: PersonPage | null; lang: TextLang }) {
	const { action, person, lang } = props;
	const t = useTranslations("nouns.person");
	const common = useTranslations("nouns.common");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={person ? { version: person.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<TextFields legend={t("name")} name="names" bare="name" texts={person?.names ?? null} maxLength={300} />
			<OriginalField lang={person?.lang ?? lang} />
			<FormActions>
				<SubmitButton>{person ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={person ? `/people/${person.id}` : "/people"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}
