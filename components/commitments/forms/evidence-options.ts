import type { useTranslations } from "next-intl";
import type { Option } from "@/components/ui/select";
import type { EvidenceChoices } from "@/lib/domain/choices";

const LONGEST = 110;

/** Everything a status or a date can rest on, in one list: passages by their source, events, a web address. */
export function evidenceOptions(
	{ sources, events }: EvidenceChoices,
	t: ReturnType<typeof useTranslations<"write">>,
	date: (value: string | null) => string,
): { label: string; options: Option[] }[] {
	const passages = sources.map(({ title, dated, passages: own }) => ({
		label: dated ? `${title} (${date(dated)})` : title,
		options: own.map(({ id, number, words }) => ({
			value: `passage:${id}`,
			label: t("evidence.passage", { number, words: shortened(words.text) }),
			lang: words.lang,
		})),
	}));
	const asOptions = (some: typeof events) =>
		some.map(({ id, title, date: on }) => ({
			value: `event:${id}`,
			label: on ? `${shortened(title.text)} (${date(on)})` : shortened(title.text),
			lang: title.lang,
		}));
	return [
		{ label: t("evidence.events"), options: asOptions(events.filter(({ linked }) => linked)) },
		...passages,
		{ label: t("evidence.other_events"), options: asOptions(events.filter(({ linked }) => !linked)) },
		{ label: t("evidence.elsewhere"), options: [{ value: "address", label: t("evidence.address") }] },
	].filter(({ options }) => options.length > 0);
}

function shortened(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
