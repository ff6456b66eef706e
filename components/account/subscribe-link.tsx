import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { feedQuery } from "@/lib/domain/feed";
import { type Filters, filterQuery } from "@/lib/domain/filters";

/** Leads from a list to a calendar feed of the same filter. */
export function SubscribeLink({ filters }: { filters: Filters }) {
	const t = useTranslations("feeds");
	const query = feedQuery(filterQuery(filters));
	return (
		<ButtonLink href={query ? `/account?feed=${encodeURIComponent(query)}#feeds` : "/account#feeds"}>
			{t("subscribe")}
		</ButtonLink>
	);
}
