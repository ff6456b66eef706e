import { useLocale, useTranslations } from "next-intl";
import { LANGS, type Lang } from "@/lib/domain/vocabulary";

const OWN_NAMES: Record<Lang, string> = { en: "English", tr: "Türkçe", ru: "Русский" };

/** For pages without an account: each language by its own name. */
export function LanguageSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
	const t = useTranslations("shell");
	const here = useLocale();
	return (
		<form action={action} aria-label={t("language")} className="flex flex-wrap gap-1 text-13">
			{LANGS.map((lang) => (
				<button
					key={lang}
					type="submit"
					name="locale"
					value={lang}
					lang={lang}
					aria-pressed={lang === here}
					className="rounded px-2 py-1 text-muted hover:bg-hover hover:text-ink aria-pressed:font-medium aria-pressed:text-ink"
				>
					{OWN_NAMES[lang]}
				</button>
			))}
		</form>
	);
}
