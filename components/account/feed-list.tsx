import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { FieldChoices } from "@/lib/domain/choices";
import type { Feed } from "@/lib/domain/feed";
import { formatInstant, formatList } from "@/lib/format";
import { Form } from "../ui/form";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";
import { useFeedWords } from "./feed-words";

type FeedListProps = { feeds: readonly Feed[]; choices: FieldChoices; revoke: (id: string) => FormAction };

/** One's own calendar feeds: what each carries, when it was last read, and the way to revoke it. */
export function FeedList({ feeds, choices, revoke }: FeedListProps) {
	const t = useTranslations("feeds");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const { filterWords } = useFeedWords(choices);
	if (feeds.length === 0) return <p className="text-muted">{t("none")}</p>;
	const at = (instant: string) => formatInstant(instant, locale, timeZone, "short");
	return (
		<ul className="divide-y divide-line border-y border-line">
			{feeds.map(({ id, name, query, carries, createdAt, fetchedAt, fetches }) => (
				<li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
					<div className="min-w-0">
						<p className="font-medium">{name}</p>
						<p className="text-13">
							{formatList(
								carries.map((part) => t(`parts.${part}`)),
								locale,
							)}
							{" · "}
							{filterWords(query)}
						</p>
						<p className="text-13 text-muted">
							{t("made_on", { when: at(createdAt) })} ·{" "}
							{fetchedAt ? t("fetched", { when: at(fetchedAt), n: fetches }) : t("never")}
						</p>
					</div>
					<Form action={revoke(id)}>
						<SubmitButton variant="secondary" size="small" aria-label={t("revoke_of", { name })}>
							{t("revoke")}
						</SubmitButton>
					</Form>
				</li>
			))}
		</ul>
	);
}
