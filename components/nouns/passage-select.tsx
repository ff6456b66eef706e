import { useLocale } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { PassageChoice, SourceWithPassages } from "@/lib/domain/choices";
import { formatDateValue } from "@/lib/format";

const LONGEST = 90;

type PassageSelectProps = { name: string; label: string; sources: SourceWithPassages[] };

/** One passage, under the title of its source. */
export function PassageSelect({ name, label, sources }: PassageSelectProps) {
	const locale = useLocale();
	const options = sources.map((source) => ({
		label: source.dated ? `${source.title} · ${formatDateValue(source.dated, locale, "short")}` : source.title,
		options: source.passages.map((passage) => ({
			value: passage.id,
			label: shortOf(passage),
			lang: passage.words.lang,
		})),
	}));
	return (
		<Field name={name} label={label}>
			<Select placeholder="–" options={options} defaultValue="" />
		</Field>
	);
}

/** A passage in one line: its number and how it begins. */
export function shortOf({ number, words }: PassageChoice): string {
	const { text } = words;
	return `${number}. ${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}`;
}
