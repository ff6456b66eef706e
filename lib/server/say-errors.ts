import "server-only";
import { getTranslations } from "next-intl/server";
import { isDay } from "@/lib/domain/date-value";
import type { FieldError } from "@/lib/domain/refusal";
import type { Lang } from "@/lib/domain/vocabulary";
import { formatDay } from "@/lib/format";

/** Rules as sentences of that language, with days written as its readers write them. */
export async function sayErrors(
	errors: FieldError[],
	locale: Lang,
): Promise<{ path: string; rule: string; message: string }[]> {
	const t = await getTranslations({ locale, namespace: "rules" });
	return errors.map(({ path, rule, values = {} }) => {
		const written = Object.entries(values).map(([name, value]) => [
			name,
			typeof value === "string" && isDay(value) ? formatDay(value, locale) : value,
		]);
		return { path, rule, message: t(rule as never, Object.fromEntries(written) as never) };
	});
}
