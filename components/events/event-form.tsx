import { useTranslations } from "next-intl";
import { DateFields } from "@/components/nouns/date-fields";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { NamedChoice, SourceWithPassages } from "@/lib/domain/choices";
import type { EventPage } from "@/lib/domain/event-view";
import { EVENT_KINDS, EVENT_STATES, type TextLang } from "@/lib/domain/vocabulary";
import { SourceChecks } from "./source-checks";

type EventFormProps = {
	action: FormAction;
	/** `null` for a new one: only then its first state, date and place are asked for. */
	event: EventPage | null;
	bodies: NamedChoice[];
	sources: SourceWithPassages[];
	lang: TextLang;
	/** Chosen beforehand for a new one. */
	bodyId?: string;
};

export function EventForm({ action, event, bodies, sources, lang, bodyId }: EventFormProps) {
	const t = useTranslations("nouns.event");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.event_kind");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={event ? { version: event.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<TextFields legend={common("title")} name="titles" bare="title" texts={event?.titles ?? null} maxLength={500} />
			<Field name="kind" label={common("kind")} required className="max-w-sm">
				<Select
					placeholder={common("choose")}
					options={EVENT_KINDS.map((value) => ({ value, label: kinds(value) }))}
					defaultValue={event?.kind ?? ""}
				/>
			</Field>
			{event ? <Notice>{t("edit_state_note")}</Notice> : <FirstState />}
			<Field name="bodyId" label={common("body")}>
				<Select
					placeholder={common("no_body")}
					options={bodies.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))}
					defaultValue={event?.body?.id ?? bodyId ?? ""}
				/>
			</Field>
			<SourceChecks sources={sources} chosen={event?.sources.map(({ id }) => id) ?? []} />
			<TextFields
				legend={common("description")}
				name="descriptions"
				bare="description"
				texts={event?.descriptions ?? null}
				hint={common("in_our_words")}
				long
				maxLength={10_000}
			/>
			<OriginalField lang={event?.lang ?? lang} />
			<FormActions>
				<SubmitButton>{event ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={event ? `/events/${event.id}` : "/events"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}

function FirstState() {
	const t = useTranslations("nouns.event");
	const states = useTranslations("words.event_state");
	return (
		<>
			<DateFields name="date" legend={t("date")} date={null} />
			<TextFields legend={t("place")} name="places" bare="place" texts={null} maxLength={200} />
			<Field name="state" label={t("first_state")} plain className="max-w-sm">
				<Select options={EVENT_STATES.map((value) => ({ value, label: states(value) }))} defaultValue="planned" />
			</Field>
			<Field name="reason" label={t("why")}>
				<TextArea rows={2} maxLength={10_000} />
			</Field>
		</>
	);
}
