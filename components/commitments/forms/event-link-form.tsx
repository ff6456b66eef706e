import { useTranslations } from "next-intl";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { EventChoice } from "@/lib/domain/choices";
import { EVENT_ROLES } from "@/lib/domain/vocabulary";
import { useDates } from "../page/use-dates";
import { SendButtons } from "./send-buttons";

type EventLinkFormProps = { action: FormAction; from: string; back: string; events: EventChoice[] };

export function EventLinkForm({ action, from, back, events }: EventLinkFormProps) {
	const t = useTranslations("write.event");
	const words = useTranslations("words");
	const dates = useDates();
	return (
		<Form action={action} hidden={{ _from: from }}>
			<Field
				name="eventId"
				label={t("event")}
				hint={
					<>
						{t("none")} <TextLink href="/events/new">{t("make")}</TextLink>
					</>
				}
				required
			>
				<Select
					placeholder={t("choose")}
					options={events.map(({ id, title, date, state }) => ({
						value: id,
						label: `${title.text} (${date ? `${dates.date(date)}, ` : ""}${words(`event_state.${state}`)})`,
						lang: title.lang,
					}))}
				/>
			</Field>
			<Fieldset legend={t("role")} name="role">
				{EVENT_ROLES.map((role) => (
					<Radio
						key={role}
						name="role"
						value={role}
						label={words(`event_role.${role}`)}
						hint={t(`role_help.${role}`)}
					/>
				))}
			</Fieldset>
			<SendButtons label={t("save")} back={back} />
		</Form>
	);
}
