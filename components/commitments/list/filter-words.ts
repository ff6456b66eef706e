import { useTranslations } from "next-intl";
import type { FieldChoices } from "@/lib/domain/choices";
import { type Filters, refine, type Scope, without } from "@/lib/domain/filters";
import { OPEN_STATUSES, type Status, type Strength } from "@/lib/domain/vocabulary";

export type Chip = {
	key: keyof Scope;
	/** "Status: planned". */
	label: string;
	/** The list without it. */
	filters: Filters;
};

/** How filters are called. */
export function useFilterWords(choices: FieldChoices) {
	const t = useTranslations("list.filter");
	const words = useTranslations("words");
	const names = namesIn(choices);

	/** What one value of a key is called; codes and ids that name nothing stand as they are. */
	function valueLabel(key: keyof Scope, value: string | number | boolean): string {
		switch (key) {
			case "status":
			case "timeliness":
			case "freshness":
			case "sector":
			case "strength":
			case "kind":
				return words(`${key}.${value}` as "status.planned");
			case "confirmed":
			case "archived":
				return t(`${key}.${value ? "true" : "false"}`);
			case "passage":
				return t(`passage.${value as "none" | "some"}`);
			case "owner":
				return value === "me" || value === "none" ? t(`owner.${value}`) : nameOf(String(value));
			case "strengthMin":
				return t("strength_min", { strength: words(`strength.${value as Strength}`) });
			case "dueWithin":
				return t("due_within", { n: Number(value) });
			case "changedWithin":
				return t("changed_within", { n: Number(value) });
			case "q":
				return t("q", { q: String(value) });
			default:
				return nameOf(String(value));
		}
	}

	function nameOf(value: string): string {
		return names.get(value) ?? value;
	}

	/** What one key narrows the list to, in a few words. */
	function chipsOf(filters: Filters, key: keyof Scope): Chip[] {
		const values = filters[key];
		if (values === undefined) return [];
		const chip = (value: string, rest: Filters) => ({
			key,
			label: t("chip", { key: t(`keys.${key}`), value }),
			filters: rest,
		});
		if (key === "status" && areOpen(filters.status)) return [chip(t("open"), refine(filters, { status: undefined }))];
		if (!Array.isArray(values)) return [chip(valueLabel(key, values), refine(filters, { [key]: undefined }))];
		return values.map((value) => chip(valueLabel(key, value), without(filters, key, value)));
	}

	return { valueLabel, chipsOf, keyLabel: (key: keyof Scope) => t(`keys.${key}`) };
}

function areOpen(statuses: readonly Status[] = []): boolean {
	return statuses.length === OPEN_STATUSES.length && OPEN_STATUSES.every((status) => statuses.includes(status));
}

function namesIn({ parties, agreements, bodies, people }: FieldChoices): Map<string, string> {
	return new Map([
		...parties.map(({ code, name }): [string, string] => [code, name.text]),
		...[...agreements, ...bodies].map(({ id, title }): [string, string] => [id, title.text]),
		...people.map(({ id, name }): [string, string] => [id, name]),
	]);
}
