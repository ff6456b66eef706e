import { useLocale, useTranslations } from "next-intl";
import { shortOf } from "@/components/nouns/passage-select";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import type { SourceWithPassages } from "@/lib/domain/choices";
import { formatDateValue } from "@/lib/format";

type SourceChecksProps = { sources: SourceWithPassages[]; chosen: readonly string[] };

/** The passages that speak of an event: of the sources that do already, then of the others. */
export function SourceChecks({ sources, chosen }: SourceChecksProps) {
	const t = useTranslations("nouns.event");
	const others = sources.filter(({ near }) => !near);
	return (
		<Fieldset legend={t("sources")} name="sources" hint={t("sources_help")}>
			{sources
				.filter(({ near }) => near)
				.map((source) => (
					<SourceOf key={source.id} source={source} chosen={chosen} />
				))}
			{others.length > 0 && (
				<Disclosure summary={t("more_sources")}>
					<div className="grid gap-3 pl-4">
						{others.map((source) => (
							<SourceOf key={source.id} source={source} chosen={chosen} />
						))}
					</div>
				</Disclosure>
			)}
		</Fieldset>
	);
}

function SourceOf({ source, chosen }: { source: SourceWithPassages; chosen: readonly string[] }) {
	const locale = useLocale();
	const { title, lang, dated, near, passages } = source;
	const summary = (
		<>
			<span lang={lang}>{title}</span>
			{dated && <span className="text-13 text-muted"> · {formatDateValue(dated, locale, "short")}</span>}
		</>
	);
	return (
		<Disclosure summary={summary} open={near}>
			<div className="grid gap-2 pl-4">
				{passages.map((passage) => (
					<Checkbox
						key={passage.id}
						name="sources"
						value={passage.id}
						defaultChecked={chosen.includes(passage.id)}
						label={<span lang={passage.words.lang}>{shortOf(passage)}</span>}
					/>
				))}
			</div>
		</Disclosure>
	);
}
