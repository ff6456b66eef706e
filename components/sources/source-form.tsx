import { useTranslations } from "next-intl";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PartyChoice } from "@/lib/domain/choices";
import type { SourcePage } from "@/lib/domain/source-view";
import { GRADES, type Lang } from "@/lib/domain/vocabulary";

type SourceFormProps = {
	action: FormAction;
	/** `null` for a new one. */
	source: SourcePage | null;
	parties: PartyChoice[];
	/** Language of a new document, to begin with. */
	lang: Lang;
};

export function SourceForm({ action, source, parties, lang }: SourceFormProps) {
	const t = useTranslations("nouns.source");
	const common = useTranslations("nouns.common");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={source ? { version: source.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<Field name="title" label={common("title")} hint={t("title_help")} required>
				<Input defaultValue={source?.title} lang={source?.lang} maxLength={500} />
			</Field>
			<Field name="lang" label={t("lang")} hint={t("lang_help")} required>
				<Input defaultValue={source?.lang ?? lang} maxLength={8} className="max-w-24" />
			</Field>
			<Field name="publisher" label={t("publisher")}>
				<Input defaultValue={source?.publisher ?? ""} maxLength={300} />
			</Field>
			<Field name="side" label={t("side")} className="max-w-sm">
				<Select
					placeholder={t("no_side")}
					options={parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang }))}
					defaultValue={source?.side?.code ?? ""}
				/>
			</Field>
			<Field name="url" label={t("url")}>
				<Input type="url" defaultValue={source?.url ?? ""} placeholder="https://" maxLength={2000} />
			</Field>
			<Field name="grade" label={t("grade")} required className="max-w-sm">
				<Select
					placeholder={common("choose")}
					options={GRADES.map((value) => ({ value, label: t(`grades.${value}`) }))}
					defaultValue={source?.grade ?? ""}
				/>
			</Field>
			<Checkbox name="seen" defaultChecked={source?.seen ?? true} label={t("seen")} hint={t("seen_help")} />
			<Dates source={source} />
			<FormActions>
				<SubmitButton>{source ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={source ? `/sources/${source.id}` : "/sources"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}

function Dates({ source }: Pick<SourceFormProps, "source">) {
	const t = useTranslations("nouns.source");
	const common = useTranslations("nouns.common");
	return (
		<Fieldset legend={t("dates")} hint={common("date_help")}>
			<div className="grid gap-3 sm:grid-cols-2">
				<Field name="eventOn.value" label={t("event_on")}>
					<Input defaultValue={source?.eventOn ?? ""} maxLength={40} />
				</Field>
				<Field name="publishedOn.value" label={t("published_on")}>
					<Input defaultValue={source?.publishedOn ?? ""} maxLength={40} />
				</Field>
				<Field name="retrievedOn" label={t("retrieved_on")} hint={t("retrieved_help")}>
					<Input type="date" defaultValue={source?.retrievedOn ?? ""} />
				</Field>
				<Field name="adoptedOn.value" label={t("adopted_on")} hint={t("adopted_help")}>
					<Input defaultValue={source?.adoptedOn ?? ""} maxLength={40} />
				</Field>
			</div>
			<Field name="adoptedReason" label={t("adopted_reason")}>
				<TextArea rows={2} defaultValue={source?.adoptedReason ?? ""} maxLength={2000} />
			</Field>
		</Fieldset>
	);
}
