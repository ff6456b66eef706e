import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { DateView } from "@/lib/domain/noun-view";
import { BASES } from "@/lib/domain/vocabulary";

type DateFieldsProps = {
	name: string;
	legend: string;
	date: DateView | null;
	/** What an inferred one rests on; `undefined` where that is said elsewhere. */
	note?: string | null;
};

/** A date as exact as it is known, and how it is known. */
export function DateFields({ name, legend, date, note }: DateFieldsProps) {
	const t = useTranslations("nouns.common");
	const words = useTranslations("words.basis");
	return (
		<Fieldset legend={legend} name={name} hint={t("date_help")}>
			<div className="grid gap-3 sm:grid-cols-2">
				<Field name={`${name}.value`} label={legend} hideLabel plain>
					<Input defaultValue={date?.value ?? ""} maxLength={40} inputMode="text" />
				</Field>
				<Field name={`${name}.basis`} label={t("basis")} hideLabel plain>
					<Select
						aria-label={t("basis")}
						options={BASES.map((value) => ({ value, label: words(value) }))}
						defaultValue={date?.basis ?? "stated"}
					/>
				</Field>
			</div>
			{note !== undefined && (
				<Field name={`${name}.note`} label={t("basis_note")}>
					<Input defaultValue={note ?? ""} maxLength={2000} />
				</Field>
			)}
		</Fieldset>
	);
}
