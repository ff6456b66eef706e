import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-action-form";
import type { SourceWithPassages } from "@/lib/domain/choices";
import type { EventPage } from "@/lib/domain/event-view";
import { formatDateValue } from "@/lib/format";
import { StateForm } from "./state-form";

type EventStateProps = {
	event: EventPage;
	sources: SourceWithPassages[];
	today: string;
	/** Given to those who may record. */
	action?: FormAction;
};

/** Asks whether an event was held once its day has passed; for others the same form unfolds. */
export function EventState({ event, sources, today, action }: EventStateProps) {
	const t = useTranslations("nouns.event");
	const locale = useLocale();
	const form = action && <StateForm {...{ action, event, sources, today }} />;
	if (event.passed) {
		return (
			<div className="grid gap-4">
				<Notice tone="accent" title={t("passed_title")}>
					{t("passed_body", { date: formatDateValue(event.date?.value ?? null, locale) })}
				</Notice>
				{form}
			</div>
		);
	}
	return form && <Disclosure summary={t("what_happened")}>{form}</Disclosure>;
}
