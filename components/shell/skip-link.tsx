import { useTranslations } from "next-intl";

export function SkipLink() {
	const t = useTranslations("shell");
	return (
		<a href="#content" className="skip-link">
			{t("skip")}
		</a>
	);
}
