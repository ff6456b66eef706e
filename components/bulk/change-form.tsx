import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox, Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PersonChoice } from "@/lib/domain/choices";
import { IMPORTANCES, SECTORS } from "@/lib/domain/vocabulary";

type ChangeFormProps = {
	action: FormAction;
	/** Names the set of commitments. */
	hidden: Record<string, string>;
	people: PersonChoice[];
	ownId: string;
	back: string;
};

/** What of many commitments can be changed in one step. What is left as it is stays as it is. */
export function ChangeForm({ action, hidden, people, ownId, back }: ChangeFormProps) {
	const t = useTranslations("bulk.choose");
	const words = useTranslations("words");
	const names = people.map(({ id, name }) => ({ value: id, label: name }));
	return (
		<Form action={action} hidden={hidden} className="max-w-[44rem]">
			<div className="grid gap-5 sm:grid-cols-2">
				<Field name="change.ownerId" label={t("owner")} plain>
					<Select placeholder={t("keep")} options={[{ value: "none", label: t("nobody") }, ...names]} />
				</Field>
				<Field name="change.importance" label={t("importance")} plain>
					<Select
						placeholder={t("keep")}
						options={IMPORTANCES.map((value) => ({ value, label: words(`importance.${value}`) }))}
					/>
				</Field>
			</div>
			<Sectors />
			<Fieldset legend={t("action")} hint={t("action_hint")}>
				<Field name="change.nextAction.what" label={t("what")} plain>
					<TextArea rows={2} maxLength={2000} />
				</Field>
				<div className="grid gap-5 sm:grid-cols-2">
					<Field name="change.nextAction.ownerId" label={t("who")} plain>
						<Select defaultValue={ownId} options={names} />
					</Field>
					<Field name="change.nextAction.dueOn" label={t("due")}>
						<Input type="date" />
					</Field>
				</div>
			</Fieldset>
			<Fieldset legend={t("archive")} name="change.archived">
				<div className="flex flex-wrap gap-x-5 gap-y-1">
					<Radio name="change.archived" value="" label={t("archive_keep")} defaultChecked />
					<Radio name="change.archived" value="true" label={t("archive_yes")} />
					<Radio name="change.archived" value="false" label={t("archive_no")} />
				</div>
				<Field name="change.reason" label={t("reason")}>
					<TextArea rows={2} maxLength={2000} />
				</Field>
			</Fieldset>
			<FormActions>
				<SubmitButton>{t("do")}</SubmitButton>
				<ButtonLink href={back} variant="quiet">
					{t("back")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}

function Sectors() {
	const t = useTranslations("bulk.choose");
	const words = useTranslations("words");
	return (
		<Fieldset legend={t("sectors")} name="change.sectors">
			<div className="flex flex-wrap gap-x-5 gap-y-1">
				{(["keep", "add", "remove", "set"] as const).map((how) => (
					<Radio key={how} name="_sectors" value={how} label={t(`sectors_${how}`)} defaultChecked={how === "keep"} />
				))}
			</div>
			<div className="grid gap-x-4 gap-y-1 sm:grid-cols-3">
				{SECTORS.map((sector) => (
					<Checkbox key={sector} name="change.sectors" value={sector} label={words(`sector.${sector}`)} />
				))}
			</div>
		</Fieldset>
	);
}
