import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { EARLIEST_PAST, type Past } from "@/lib/domain/past";

type DayChooserProps = { path: string; kept: URLSearchParams; past: Past | null; today: string };

/** A day to look back to and, where wanted, the day by which it was known; needs no JavaScript. */
export function DayChooser({ path, kept, past, today }: DayChooserProps) {
	const t = useTranslations("past");
	return (
		<details className="group text-13 print:hidden">
			<summary className="w-fit cursor-pointer text-accent underline-offset-2 hover:underline">
				{past ? t("choose_other") : t("choose")}
			</summary>
			<form key={`${past?.asOf} ${past?.knownAt}`} action={path} className="mt-2 flex flex-wrap items-end gap-3">
				{[...kept].map(([name, value]) => (
					<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
				))}
				<Field name="asOf" label={t("as_of")} plain>
					<Input type="date" min={EARLIEST_PAST} max={today} defaultValue={past?.asOf} />
				</Field>
				<Field name="knownAt" label={t("known_at")} hint={t("known_at_hint")} plain>
					<Input type="date" min={EARLIEST_PAST} max={today} defaultValue={past?.knownAt ?? ""} />
				</Field>
				<Button type="submit">{t("show")}</Button>
			</form>
		</details>
	);
}
