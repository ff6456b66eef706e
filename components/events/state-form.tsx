import { useLocale, useTranslations } from "next-intl";
import { PassageSelect } from "@/components/nouns/passage-select";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { SourceWithPassages } from "@/lib/domain/choices";
import type { EventPage } from "@/lib/domain/event-view";
import { BASES, EVENT_STATES } from "@/lib/domain/vocabulary";
import { formatDateValue } from "@/lib/format";

type StateFormProps = {
	action: FormAction;
	event: EventPage;
	sources: SourceWithPassages[];
	today: string;
};

/** One step from "was it held?" to an answer with how we know it. What is left empty stays as it is. */
export function StateForm({ action, event, sources, today }: StateFormProps) {
	const t = useTranslations("nouns.event");
	const common = useTranslations("nouns.common");
	const states = useTranslations("words.event_state");
	const bases = useTranslations("words.basis");
	const locale = useLocale();
	const stale = useStaleWords();
	return (
		<Form
			action={action}
			hidden={{ version: event.version, reasonLang: locale }}
			label={t("what_happened")}
			className="max-w-2xl"
			resetOnSaved
		>
			<StaleNotice words={stale} />
			<Field name="state" label={t("new_state")} required className="max-w-sm">
				<Select
					placeholder={common("choose")}
					options={EVENT_STATES.map((value) => ({ value, label: states(value) }))}
					defaultValue=""
				/>
			</Field>
			<Field name="effectiveOn" label={t("since")} hint={t("since_help")} required className="max-w-sm">
				<Input type="date" defaultValue={today} max={today} />
			</Field>
			<Field
				name="date.value"
				label={t("new_date")}
				hint={`${t("new_date_help", { date: formatDateValue(event.date?.value ?? null, locale) })} ${common("date_help")}`}
			>
				<Input maxLength={40} className="max-w-sm" />
			</Field>
			<PassageSelect name="passageId" label={t("passage")} sources={sources} />
			<Field name="url" label={t("url")}>
				<Input type="url" placeholder="https://" maxLength={2000} />
			</Field>
			<Field name="reason" label={t("why")} hint={t("why_help")}>
				<TextArea rows={2} maxLength={10_000} />
			</Field>
			<Disclosure summary={t("other")}>
				<div className="grid gap-5">
					<TextFields
						legend={t("place")}
						name="places"
						bare="place"
						texts={null}
						hint={t("new_place_help", { place: event.place?.text ?? common("not_known") })}
						maxLength={200}
					/>
					<Field name="date.basis" label={common("basis")} plain className="max-w-sm">
						<Select options={BASES.map((value) => ({ value, label: bases(value) }))} defaultValue="stated" />
					</Field>
				</div>
			</Disclosure>
			<FormActions>
				<SubmitButton>{t("record")}</SubmitButton>
			</FormActions>
		</Form>
	);
}
