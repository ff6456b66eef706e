import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";

/** Parties, and the people and places that the documents name. */
export function PartiesTabs({ current }: { current: "parties" | "people" | "places" }) {
	const t = useTranslations("nouns");
	const tabs = [
		{ href: "/parties", label: t("party.plural"), current: current === "parties" },
		{ href: "/people", label: t("person.plural"), current: current === "people" },
		{ href: "/places", label: t("place.plural"), current: current === "places" },
	];
	return <TabLinks label={t("party.parts")} tabs={tabs} />;
}
