import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/vocabulary";
import { ButtonLink } from "../ui/button";
import { Message } from "./message";

export function ForbiddenMessage({ role }: { role: Role }) {
	const t = useTranslations("ui");
	const words = useTranslations("words");
	return (
		<Message code="403" title={t("forbidden.title")} actions={<ButtonLink href="/">{t("error.home")}</ButtonLink>}>
			<p>{t("forbidden.what", { role: words(`role.${role}`) })}</p>
			<p>{t("forbidden.do")}</p>
		</Message>
	);
}
