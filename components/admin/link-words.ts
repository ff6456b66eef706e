import { useTranslations } from "next-intl";

/** What `MadeLink` says; it runs in the browser, where no messages are. */
export function useLinkWords(): { label: string; copy: string; copied: string; lost: string } {
	const t = useTranslations("admin.link");
	return { label: t("label"), copy: t("copy"), copied: t("copied"), lost: t("lost") };
}
