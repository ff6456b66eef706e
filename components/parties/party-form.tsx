import { useTranslations } from "next-intl";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PartyPage } from "@/lib/domain/party-view";
import { PARTY_KINDS, type TextLang } from "@/lib/domain/vocabulary";

/** `party` is `null` for a new one. */
export function PartyForm(props: { action: FormAction; party: PartyPage | null; lang: TextLang }) {
	const { action, party, lang } = props;
	const t = useTranslations("nouns.party");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.party_kind");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={party ? { version: party.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<TextFields legend={common("name")} name="names" bare="name" texts={party?.names ?? null} maxLength={300} />
			<Field name="code" label={t("code")} hint={t("code_help")} required>
				<Input defaultValue={party?.code ?? ""} maxLength={12} className="max-w-52" />
			</Field>
			<Field name="kind" label={common("kind")} required className="max-w-sm">
				<Select
					options={PARTY_KINDS.map((value) => ({ value, label: kinds(value) }))}
					defaultValue={party?.kind ?? "state"}
				/>
			</Field>
			<OriginalField lang={party?.lang ?? lang} />
			<FormActions>
				<SubmitButton>{party ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={party ? `/parties/${party.id}` : "/parties"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}
