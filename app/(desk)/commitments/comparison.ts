import { getLocale, getTranslations } from "next-intl/server";
import type { Comparison } from "@/components/commitments/forms/comparison";
import type { FormState } from "@/lib/domain/form-state";
import { env } from "@/lib/env";
import { formatDateValue, formatInstant } from "@/lib/format";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { requireViewer } from "@/lib/server/viewer";
import { fieldPairs, type Pair } from "./comparison-pairs";

type Current = NonNullable<FormState["current"]>;

/**
 * What is recorded now beside what was typed, field by field, where the two differ; and who was faster. Nothing else of
 * the row goes out.
 */
export async function comparison(
	current: Current,
	form: FormData,
): Promise<{ version: number; comparison: Comparison }> {
	const pairs = fieldPairs(current, form).filter(({ now, yours }) => now !== yours);
	const say = await sayer(pairs);
	const rows = pairs.map((pair) => ({
		label: say.label(pair),
		now: say.value(pair, pair.now),
		yours: say.value(pair, pair.yours),
	}));
	return { version: current.version, comparison: { told: await told(current), rows } };
}

async function told({ changedBy, changedAt, changedWith }: Current): Promise<string | null> {
	if (typeof changedAt !== "string") return null;
	const t = await getTranslations("write.stale");
	const locale = await getLocale();
	const what = String(changedWith ?? "").replace(/^commitment\./, "");
	return t("by", {
		who: typeof changedBy === "string" ? changedBy : t("somebody"),
		when: formatInstant(changedAt, locale, env().ORG_TIME_ZONE),
		what: t.has(`what.${what}` as never) ? t(`what.${what}` as never) : t("what.other"),
	});
}

async function sayer(pairs: readonly Pair[]) {
	const t = await getTranslations("write");
	const words = await getTranslations("words");
	const locale = await getLocale();
	const names = pairs.some(({ as }) => as === "id") ? await namesById() : new Map<string, string>();
	function one(pair: Pair, value: string): string {
		if (pair.as === "date") return formatDateValue(value, locale);
		if (pair.as === "id") return names.get(value) ?? value;
		if (pair.as === "text") return value;
		return words.has(`${pair.as}.${value}` as never) ? words(`${pair.as}.${value}` as never) : value;
	}
	return {
		label: ({ label, lang }: Pair) => (lang ? `${t(label)} (${words(`lang.${lang}`)})` : t(label)),
		value: (pair: Pair, value: string) =>
			value === ""
				? t("stale.none")
				: pair.as === "text"
					? value
					: value
							.split(", ")
							.map((each) => one(pair, each))
							.join(", "),
	};
}

async function namesById(): Promise<Map<string, string>> {
	const [viewer, locale] = await Promise.all([requireViewer(), getLocale()]);
	const { people, agreements, bodies } = await listFieldChoices(viewer, locale);
	return new Map([
		...people.map(({ id, name }): [string, string] => [id, name]),
		...[...agreements, ...bodies].map(({ id, title }): [string, string] => [id, title.text]),
	]);
}
