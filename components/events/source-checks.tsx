import { useTranslations } from "next-intl";
import { shortOf } from "@/components/nouns/passage-select";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import type { SourceWithPassages } from "@/lib/domain/choices";

type SourceChecksProps = { sources: SourceWithPassages[]; chosen: readonly string[] };

/** The passages that speak of an event, each source unfolding to its own. */
export function SourceChecks({ sources, chosen }: SourceChecksProps) {
	const t = useTranslations("nouns.event");
	return (
		<Fieldset legend={t("sources")} name="sources" hint={t("sources_help")}>
			{sources.map(({ id, title, lang, passages }) => (
				<Disclosure
					key={id}
					summary={<span lang={lang}>{title}</span>}
					open={passages.some((passage) => chosen.includes(passage.id))}
				>
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
			))}
		</Fieldset>
	);
}
