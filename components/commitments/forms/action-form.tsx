import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PersonChoice } from "@/lib/domain/choices";
import type { ActionView } from "@/lib/domain/commitment";
import { LangField } from "./lang-field";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";

type ActionFormProps = {
	action: FormAction;
	from: string;
	back: string;
	people: PersonChoice[];
	/** Who does it unless somebody else is chosen. */
	ownerId: string;
	/** The next action that is changed; none for a new one. */
	nextAction?: ActionView;
};

export function ActionForm({ action, from, back, people, ownerId, nextAction }: ActionFormProps) {
	const t = useTranslations("write.action");
	return (
		<Form action={action} hidden={{ ...(nextAction && { version: nextAction.version }), _from: from }}>
			<StaleNotice />
			<Field name="what" label={t("what")} required>
				<TextArea rows={2} maxLength={2000} defaultValue={nextAction?.what} />
			</Field>
			<div className="grid gap-5 sm:grid-cols-2">
				<Field name="ownerId" label={t("owner")} required>
					<Select
						defaultValue={nextAction?.owner.id ?? ownerId}
						options={people.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				</Field>
				<Field name="dueOn" label={t("due")}>
					<Input type="date" defaultValue={nextAction?.dueOn ?? undefined} />
				</Field>
			</div>
			<LangField {...(nextAction && { lang: nextAction.lang })} />
			<SendButtons label={t("save")} back={back} />
		</Form>
	);
}
