import type { Lang } from "@/lib/domain/vocabulary";

/** What a language is called in the reader's own; its tag where nobody knows. On the server only. */
export function languageName(tag: string, locale: Lang): string {
	return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(tag) ?? tag;
}
