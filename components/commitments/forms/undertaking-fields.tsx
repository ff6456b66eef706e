import { useTranslations } from "next-intl";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { KINDS, type Kind, STRENGTHS, type Strength } from "@/lib/domain/vocabulary";
import { DatedFields, type DateKept } from "./dated-fields";

type UndertakingFieldsProps = {
	kind: Kind | undefined;
	expectedCount: number | null;
	strength: Strength;
	/** The strength is that of the strongest mention and can't be set here. */
	isStrengthFixed: boolean;
	undertaken: DateKept | null;
	/** Asked for on creation only: afterwards it has a history of its own. */
	withDue: boolean;
};

/** What kind of undertaking it is, how firm, of which day, and by when. */
export function UndertakingFields(props: UndertakingFieldsProps) {
	const t = useTranslations("write.fields");
	const words = useTranslations("words");
	return (
		<>
			<Fieldset legend={t("kind")} name="kind">
				<div className="grid gap-2 sm:grid-cols-2">
					{KINDS.map((kind) => (
						<Radio
							key={kind}
							name="kind"
							value={kind}
							defaultChecked={kind === props.kind}
							label={words(`kind.${kind}`)}
							hint={t(`kind_help.${kind}`)}
						/>
					))}
				</div>
			</Fieldset>
			<Field name="expectedCount" label={t("expected")} hint={t("expected_help")} className="for-recurring">
				<Input type="number" min={1} max={1000} className="max-w-32" defaultValue={props.expectedCount ?? undefined} />
			</Field>
			<Field
				name="strength"
				label={t("strength")}
				hint={props.isStrengthFixed ? t("strength_fixed") : t("strength_help")}
				plain
			>
				<Select
					className="max-w-96"
					defaultValue={props.strength}
					options={STRENGTHS.toReversed().map((strength) => ({
						value: strength,
						label: words(`strength.${strength}`),
						disabled: props.isStrengthFixed && strength !== props.strength,
					}))}
				/>
			</Field>
			<DatedFields name="undertakenOn" label={t("undertaken")} kept={props.undertaken} />
			{props.withDue && <DatedFields name="due" label={t("due")} kept={null} />}
		</>
	);
}
