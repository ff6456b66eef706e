import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { BASES, type Basis } from "@/lib/domain/vocabulary";

/** How a date is known. */
export function BasisField({ name, basis = "stated" }: { name: string; basis?: Basis }) {
	const t = useTranslations("write");
	const words = useTranslations("words");
	return (
		<Field name={name} label={t("fields.basis")} plain>
			<Select
				defaultValue={basis}
				options={BASES.map((one) => ({ value: one, label: `${words(`basis.${one}`)}: ${t(`basis_help.${one}`)}` }))}
			/>
		</Field>
	);
}
