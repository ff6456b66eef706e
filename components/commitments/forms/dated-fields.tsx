import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { Basis } from "@/lib/domain/vocabulary";
import { BasisField } from "./basis-field";

export type DateKept = { value: string; basis: Basis; note: string | null };

/** A date as exact as it is known, how it is known, and what an inferred one rests on. */
export function DatedFields({ name, label, kept }: { name: string; label: string; kept: DateKept | null }) {
	const t = useTranslations("write");
	return (
		<div className="dated grid gap-3">
			<Field name={`${name}.value`} label={label} hint={t("date_hint")}>
				<Input className="max-w-56" maxLength={40} defaultValue={kept?.value} />
			</Field>
			<BasisField name={`${name}.basis`} {...(kept && { basis: kept.basis })} />
			<Field name={`${name}.note`} label={t("fields.note")} required className="for-inferred">
				<TextArea rows={2} maxLength={2000} defaultValue={kept?.note ?? undefined} />
			</Field>
		</div>
	);
}
