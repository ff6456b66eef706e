import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { Texts } from "@/lib/domain/texts";
import { LANGS, type TextLang } from "@/lib/domain/vocabulary";

type TextFieldsProps = {
	legend: string;
	/** The field per language, as `titles`, and what its errors are called where none is given at all, as `title`. */
	name: string;
	bare: string;
	texts: Texts | null;
	hint?: string;
	/** Several lines instead of one. */
	long?: boolean;
	rows?: number;
	maxLength: number;
};

const FURTHER = ["tk", "kk"] as const satisfies readonly TextLang[];

/** One text in each language of the desk; Turkmen and Kazakh on demand. */
export function TextFields({ legend, name, bare, texts, hint, ...look }: TextFieldsProps) {
	const t = useTranslations("nouns.common");
	const hasFurther = FURTHER.some((lang) => texts?.[lang]);
	return (
		<Fieldset legend={legend} name={bare} hint={hint}>
			{LANGS.map((lang) => (
				<OneText key={lang} {...{ lang, name, texts, ...look }} />
			))}
			<Disclosure summary={<span className="text-13">{t("more_languages")}</span>} open={hasFurther}>
				<div className="grid gap-3">
					{FURTHER.map((lang) => (
						<OneText key={lang} {...{ lang, name, texts, ...look }} />
					))}
				</div>
			</Disclosure>
		</Fieldset>
	);
}

type OneTextProps = Pick<TextFieldsProps, "name" | "texts" | "long" | "rows" | "maxLength"> & {
	lang: TextLang;
};

function OneText({ lang, name, texts, long = false, rows = 3, maxLength }: OneTextProps) {
	const t = useTranslations("words.lang");
	const props = { lang, defaultValue: texts?.[lang], maxLength };
	return (
		<Field name={`${name}.${lang}`} label={t(lang)} plain>
			{long ? <TextArea {...props} rows={rows} /> : <Input {...props} />}
		</Field>
	);
}
