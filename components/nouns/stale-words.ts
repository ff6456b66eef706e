import { useTranslations } from "next-intl";

export type StaleWords = {
	title: string;
	/** `{who}` stands for the one who was faster. */
	by: string;
	somebody: string;
	kept: string;
	now: string;
	yours: string;
	nothing: string;
	same: string;
};

/** What `StaleNotice` says, in the reader's language. */
export function useStaleWords(): StaleWords {
	const t = useTranslations("nouns.stale");
	return {
		title: t("title"),
		by: t("by", { who: "{who}" }),
		somebody: t("somebody"),
		kept: t("kept"),
		now: t("now"),
		yours: t("yours"),
		nothing: t("nothing"),
		same: t("same"),
	};
}
