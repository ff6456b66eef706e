import { useTranslations } from "next-intl";
import { DateFields } from "@/components/nouns/date-fields";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { AgreementPage } from "@/lib/domain/agreement-view";
import type { FieldChoices } from "@/lib/domain/choices";
import { FORMS, type TextLang } from "@/lib/domain/vocabulary";

type AgreementFormProps = {
	action: FormAction;
	/** `null` for a new one. */
	agreement: AgreementPage | null;
	choices: FieldChoices;
	/** Original language of a new one. */
	lang: TextLang;
};

export function AgreementForm({ action, agreement, choices, lang }: AgreementFormProps) {
	const t = useTranslations("nouns.agreement");
	const common = useTranslations("nouns.common");
	const words = useTranslations("words.form");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={agreement ? { version: agreement.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<TextFields
				legend={common("title")}
				name="titles"
				bare="title"
				texts={agreement?.titles ?? null}
				maxLength={500}
			/>
			<Field name="form" label={t("form")} hint={t("form_help")} required>
				<Select
					placeholder={common("choose")}
					options={FORMS.map((value) => ({ value, label: words(value) }))}
					defaultValue={agreement?.form ?? ""}
				/>
			</Field>
			<DateFields
				name="signed"
				legend={t("signed")}
				date={agreement?.signed ?? null}
				note={agreement?.signedNote ?? null}
			/>
			<Field name="period.value" label={t("period")} hint={t("period_help")}>
				<Input defaultValue={agreement?.period ?? ""} maxLength={40} className="max-w-52" />
			</Field>
			<PartyFields agreement={agreement} choices={choices} />
			<Related agreement={agreement} choices={choices} />
			<TextFields
				legend={common("description")}
				name="descriptions"
				bare="description"
				texts={agreement?.descriptions ?? null}
				hint={common("in_our_words")}
				long
				maxLength={10_000}
			/>
			<OriginalField lang={agreement?.lang ?? lang} />
			<Field name="code" label={common("code")} hint={common("code_help")}>
				<Input defaultValue={agreement?.code ?? ""} maxLength={12} className="max-w-52" />
			</Field>
			<FormActions>
				<SubmitButton>{agreement ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={agreement ? `/agreements/${agreement.id}` : "/agreements"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}

type PartsProps = Pick<AgreementFormProps, "agreement" | "choices">;

const SPARE = 2;

function PartyFields({ agreement, choices }: PartsProps) {
	const t = useTranslations("nouns.agreement");
	const common = useTranslations("nouns.common");
	const parties = agreement?.parties ?? [];
	const count = Math.max(4, parties.length + SPARE);
	const options = choices.parties.map(({ code, name }) => ({ value: code, label: `${name.text} (${code})` }));
	return (
		<Fieldset legend={common("parties")} name="parties" hint={t("parties_help")}>
			<div className="grid gap-3 sm:grid-cols-2">
				{Array.from({ length: count }, (_, index) => index).map((index) => (
					<Field key={index} name={`parties.${index}`} label={t("party_n", { n: index + 1 })} plain>
						<Select placeholder="–" options={options} defaultValue={parties[index]?.code ?? ""} />
					</Field>
				))}
			</div>
		</Fieldset>
	);
}

function Related({ agreement, choices }: PartsProps) {
	const t = useTranslations("nouns.agreement");
	const common = useTranslations("nouns.common");
	const others = choices.agreements.filter(({ id }) => id !== agreement?.id);
	const { predecessor, body } = agreement ?? { predecessor: null, body: null };
	const isListed = others.some(({ id }) => id === predecessor?.id);
	const before = predecessor && !isListed ? [predecessor, ...others] : others;
	return (
		<>
			<Field name="bodyId" label={common("body")}>
				<Select
					placeholder={common("no_body")}
					options={choices.bodies.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))}
					defaultValue={body?.id ?? ""}
				/>
			</Field>
			<Field name="predecessorId" label={t("predecessor")} hint={t("predecessor_help")}>
				<Select
					placeholder={t("no_predecessor")}
					options={before.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))}
					defaultValue={predecessor?.id ?? ""}
				/>
			</Field>
		</>
	);
}
