import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { LANGS, TEXT_LANGS, type TextLang } from "@/lib/domain/vocabulary";

export type TextsKept = {
	lang: TextLang;
	titles: Record<string, string>;
	descriptions: Record<string, string>;
	fulfilmentTests: Record<string, string>;
};

/** Title, description and test per language: the original stands open, the others fold away. */
export function TextFields({ kept }: { kept: TextsKept }) {
	const t = useTranslations("write.fields");
	const words = useTranslations("words");
	const others = TEXT_LANGS.filter((lang) => lang !== kept.lang && (isOffered(lang) || kept.titles[lang]));
	return (
		<Fieldset legend={t("texts")}>
			<Field name="lang" label={t("original")} hint={t("original_help")} plain>
				<Select
					className="max-w-56"
					defaultValue={kept.lang}
					options={TEXT_LANGS.map((lang) => ({ value: lang, label: words(`lang.${lang}`) }))}
				/>
			</Field>
			<div className="grid gap-4">
				<Texts lang={kept.lang} kept={kept} />
			</div>
			{others.map((lang) => (
				<Disclosure
					key={lang}
					className="border-t border-line pt-3"
					summary={
						<>
							{t("text_in", { language: words(`lang.${lang}`) })}{" "}
							<span lang={kept.titles[lang] ? lang : undefined} className="text-13 text-muted">
								{kept.titles[lang] ?? t("no_text")}
							</span>
						</>
					}
				>
					<div className="grid gap-4">
						<Texts lang={lang} kept={kept} />
					</div>
				</Disclosure>
			))}
		</Fieldset>
	);
}

function isOffered(lang: TextLang): boolean {
	return (LANGS as readonly string[]).includes(lang);
}

function Texts({ lang, kept }: { lang: TextLang; kept: TextsKept }) {
	const t = useTranslations("write.fields");
	const words = useTranslations("words");
	const isOriginal = lang === kept.lang;
	const language = words(`lang.${lang}`);
	return (
		<>
			<Field name={`titles.${lang}`} label={`${t("title")} (${language})`} required={isOriginal}>
				<Input lang={lang} maxLength={500} defaultValue={kept.titles[lang]} data-start={isOriginal ? "" : undefined} />
			</Field>
			<Field name={`descriptions.${lang}`} label={`${t("description")} (${language})`}>
				<TextArea lang={lang} rows={3} maxLength={10_000} defaultValue={kept.descriptions[lang]} />
			</Field>
			<Field
				name={`fulfilmentTests.${lang}`}
				label={`${t("test")} (${language})`}
				hint={isOriginal ? t("test_help") : undefined}
			>
				<TextArea lang={lang} rows={2} maxLength={10_000} defaultValue={kept.fulfilmentTests[lang]} />
			</Field>
		</>
	);
}
