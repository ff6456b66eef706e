import { useLocale, useTranslations } from "next-intl";
import type { BulkChange, BulkFields, BulkItemView } from "@/lib/domain/bulk";
import type { Sector } from "@/lib/domain/vocabulary";
import { formatDay } from "@/lib/format";

/** How what is changed is said; `names` are those of accounts by id. */
export function useBulkWords(names: Record<string, string>) {
	const t = useTranslations("bulk.facts");
	const choose = useTranslations("bulk.choose");
	const words = useTranslations("words");
	const locale = useLocale();
	const owner = (id: string | null) => (id === null ? choose("nobody") : (names[id] ?? id));
	const sectors = (of: readonly Sector[]) => of.map((sector) => words(`sector.${sector}`)).join(", ") || t("none");

	/** What is asked of all of them, one line each. */
	function changeLines({ ownerId, importance, sectors: given, nextAction, archived, reason }: BulkChange): string[] {
		const line = (label: string, value: string) => `${label}: ${value}`;
		return [
			ownerId === undefined ? null : line(t("owner"), owner(ownerId)),
			importance ? line(t("importance"), words(`importance.${importance}`)) : null,
			given?.add?.length ? line(t("sectors"), t("sectors_add", { list: sectors(given.add) })) : null,
			given?.remove?.length ? line(t("sectors"), t("sectors_remove", { list: sectors(given.remove) })) : null,
			given?.set ? line(t("sectors"), t("sectors_set", { list: sectors(given.set) })) : null,
			nextAction ? line(t("action"), actionWords(nextAction)) : null,
			archived === undefined
				? null
				: line(t("archive"), archived ? t("archive_yes", { reason: reason ?? "" }) : t("archive_no")),
		].filter((each) => each !== null);
	}

	function actionWords({ what, ownerId, dueOn }: NonNullable<BulkChange["nextAction"]>): string {
		return [what, ownerId && owner(ownerId), dueOn && formatDay(dueOn, locale)].filter(Boolean).join(" · ");
	}

	/** What differs for one of them: "Owner: nobody → Ann". */
	function itemLines({ before, after }: Pick<BulkItemView, "before" | "after">): string[] {
		if (!before || !after) return [];
		const line = (label: string, say: (of: BulkFields) => string) => {
			const [from, to] = [say(before), say(after)];
			return from === to ? null : `${label}: ${t("to", { from, to })}`;
		};
		return [
			line(t("owner"), ({ ownerId }) => owner(ownerId)),
			line(t("importance"), ({ importance }) => words(`importance.${importance}`)),
			line(t("sectors"), (of) => sectors(of.sectors)),
			line(t("archive"), ({ archived }) => t(archived ? "archived" : "not_archived")),
		].filter((each) => each !== null);
	}

	return { changeLines, itemLines };
}
