import { useLocale, useTranslations } from "next-intl";
import type { Speech } from "./audit-value";

/** What the audit's keys are called; a key that has no word yet is shown as it is. */
export function useAuditWords(names: Record<string, string>) {
	const locale = useLocale();
	const t = useTranslations("admin.audit");
	const words = useTranslations("words");
	const themes = useTranslations("account.about.themes");
	const rules = useTranslations("rules");

	function own(key: string): string | null {
		return t.has(key as never) ? t(key as never) : null;
	}

	function word(group: string, key: string): string | null {
		if (group === "theme") return themes.has(key as never) ? themes(key as never) : null;
		if (group === "link") return own(`links.${key}`);
		if (group === "changed") return own(`fields.${key}`);
		if (group === "peer") return key === "loopback" ? t("loopback") : null;
		const path = `${group}.${key}` as never;
		return /^[a-z_]+$/.test(key) && words.has(path) ? words(path) : null;
	}

	const speech: Speech = { locale, names, word, yes: t("yes"), no: t("no"), none: t("none_value") };
	return {
		speech,
		action: (action: string) => own(`actions.${action}`) ?? action,
		noun: (kind: string) => own(`nouns.${kind}`) ?? kind,
		field: (field: string) => own(`fields.${field}`) ?? field,
		why: (reason: string) => own(`why.${reason}`) ?? reason,
		program: (name: string) => own(`programs.${name.replaceAll(" ", "_")}`) ?? name,
		rule: (rule: string) => (rules.has(rule as never) ? firstSentence(rules.raw(rule as never)) : rule),
	};
}

/** What is wrong, without the advice after it; figures that the audit does not keep are left open. */
function firstSentence(message: string): string {
	const first = /^.*?[.:;!?](?=\s|$)/su.exec(message)?.[0] ?? message;
	return first.replace(/\s*\(\{\w+\}\)/g, "").replace(/\{[^{}]*\}/g, "…");
}
