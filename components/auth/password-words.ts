import { useTranslations } from "next-intl";

/** What `PasswordInput` says; it runs in the browser, where no messages are. */
export function usePasswordWords(): { show: string; hide: string; showPassword: string } {
	const t = useTranslations("auth");
	return { show: t("show"), hide: t("hide"), showPassword: t("show_password") };
}
