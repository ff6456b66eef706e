import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";

/** Parties, and the people whom the documents name for them. */
export function PartiesTabs({ current }: { current: "parties" | "people" }) {
	const t = useTranslations("nouns");
	const tabs = [
		{ href: "/parties", label: t("party.plural"), current: current === "parties" },
		{ href: "/people", label: t("person.plural"), current: current === "people" },
	];
	return <TabLinks label={t("party.parts")} tabs={tabs} />;
}
