import { useTranslations } from "next-intl";
import { chooseLanguageAction } from "@/app/actions";
import { PlainFrame } from "@/components/shell/plain-frame";
import { ButtonLink } from "@/components/ui/button";

export default function LinkGone() {
	const t = useTranslations("auth.join");
	return (
		<PlainFrame chooseLanguage={chooseLanguageAction}>
			<h1 className="text-23">{t("gone")}</h1>
			<p className="mt-3 max-w-[60ch]">{t("gone_why")}</p>
			<p className="mt-2 mb-6 max-w-[60ch]">{t("gone_do")}</p>
			<ButtonLink href="/sign-in">{t("sign_in")}</ButtonLink>
		</PlainFrame>
	);
}
