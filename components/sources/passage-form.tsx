import { useTranslations } from "next-intl";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PassageView, SourcePage } from "@/lib/domain/source-view";
import type { TextLang } from "@/lib/domain/vocabulary";

type PassageFormProps = {
	action: FormAction;
	source: Pick<SourcePage, "id" | "lang">;
	/** `null` for a new one. */
	passage: PassageView | null;
	/** Language of the words of a new one. */
	lang: TextLang;
};

export function PassageForm({ action, source, passage, lang }: PassageFormProps) {
	const t = useTranslations("nouns.passage");
	const common = useTranslations("nouns.common");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={passage ? { version: passage.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<Field
				name="number"
				label={t("number")}
				hint={passage ? undefined : t("number_help")}
				required={passage !== null}
			>
				<Input inputMode="numeric" defaultValue={passage?.number ?? ""} maxLength={6} className="max-w-24" />
			</Field>
			<TextFields
				legend={t("words")}
				name="words"
				bare="words"
				texts={passage?.allWords ?? null}
				hint={common("in_our_words")}
				long
				rows={4}
				maxLength={5000}
			/>
			<OriginalField lang={passage?.lang ?? lang} />
			<Field name="original" label={t("original")} hint={t("original_help")}>
				<TextArea lang={source.lang} rows={4} defaultValue={passage?.original ?? ""} maxLength={10_000} />
			</Field>
			<Checkbox
				name="doubtful"
				defaultChecked={passage?.doubtful ?? false}
				label={t("doubtful")}
				hint={t("doubtful_help")}
			/>
			<Field name="doubtfulReason" label={t("doubtful_reason")}>
				<TextArea rows={2} defaultValue={passage?.doubtfulReason ?? ""} maxLength={2000} />
			</Field>
			<FormActions>
				<SubmitButton>{passage ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={`/sources/${source.id}${passage ? `#passage-${passage.number}` : ""}`} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}
