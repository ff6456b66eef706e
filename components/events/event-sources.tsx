import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { PassageSource } from "@/components/commitments/page/passage-source";
import { Panel } from "@/components/ui/panel";
import type { PassageTag } from "@/lib/domain/commitment";

/** The passages that speak of an event, in our words, with the way to each document. */
export function EventSources({ passages, mayEdit }: { passages: PassageTag[]; mayEdit: boolean }) {
	const t = useTranslations("nouns.event");
	return (
		<Panel id="sources" title={t("sources")}>
			{passages.length === 0 ? (
				<p className="text-muted">{t(mayEdit ? "no_sources" : "no_sources_read")}</p>
			) : (
				<ul className="grid gap-4">
					{passages.map((passage) => (
						<li key={passage.id}>
							<blockquote className="max-w-prose font-serif text-[1.0625rem] leading-[1.6875rem]">
								<LocalText text={passage.words} />
							</blockquote>
							<p className="mt-0.5 text-13">
								<PassageSource passage={passage} />
							</p>
						</li>
					))}
				</ul>
			)}
		</Panel>
	);
}
