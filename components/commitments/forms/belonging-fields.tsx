import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import type { FieldChoices, NamedChoice } from "@/lib/domain/choices";
import { IMPORTANCES, type Importance, PARTY_ROLES, SECTORS, type Sector } from "@/lib/domain/vocabulary";
import { PartyRows } from "./party-rows";

type BelongingFieldsProps = {
	choices: FieldChoices;
	parties: { code: string; role: string }[];
	agreementId: string | undefined;
	bodyId: string | undefined;
	ownerId: string | undefined;
	sectors: readonly Sector[];
	importance: Importance;
};

/** Whose it is and where it belongs: parties, agreement, body, sectors; owner and importance at the desk. */
export function BelongingFields(props: BelongingFieldsProps) {
	const t = useTranslations("write.fields");
	const words = useTranslations("words");
	const { choices, sectors } = props;
	return (
		<>
			<Parties choices={choices} kept={props.parties} />
			<Field name="agreementId" label={t("agreement")}>
				<Select placeholder={t("none")} defaultValue={props.agreementId} options={options(choices.agreements)} />
			</Field>
			<Field name="bodyId" label={t("body")}>
				<Select placeholder={t("none")} defaultValue={props.bodyId} options={options(choices.bodies)} />
			</Field>
			<Fieldset legend={t("sectors")} name="sectors">
				<div className="grid gap-x-4 gap-y-1 sm:grid-cols-3">
					{SECTORS.map((sector) => (
						<Checkbox
							key={sector}
							name="sectors"
							value={sector}
							defaultChecked={sectors.includes(sector)}
							label={words(`sector.${sector}`)}
						/>
					))}
				</div>
			</Fieldset>
			<div className="grid gap-5 sm:grid-cols-2">
				<Field name="ownerId" label={t("owner")} plain>
					<Select
						placeholder={t("nobody")}
						defaultValue={props.ownerId}
						options={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				</Field>
				<Field name="importance" label={t("importance")} plain>
					<Select
						defaultValue={props.importance}
						options={IMPORTANCES.map((importance) => ({ value: importance, label: words(`importance.${importance}`) }))}
					/>
				</Field>
			</div>
		</>
	);
}

function Parties({ choices, kept }: Pick<BelongingFieldsProps, "choices"> & { kept: BelongingFieldsProps["parties"] }) {
	const t = useTranslations("write");
	const words = useTranslations("words");
	return (
		<Fieldset legend={t("fields.parties")} name="parties" hint={t("fields.parties_help")}>
			<PartyRows
				parties={choices.parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang }))}
				roles={PARTY_ROLES.map((role) => ({ value: role, label: words(`party_role.${role}`) }))}
				kept={kept}
				words={{
					party: Array.from({ length: 50 }, (_, at) => t("fields.party", { number: at + 1 })),
					role: t("fields.role"),
					choose: t("fields.none"),
					more: t("more_rows"),
				}}
			/>
		</Fieldset>
	);
}

function options(choices: readonly NamedChoice[]) {
	return choices.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }));
}
