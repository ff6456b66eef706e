import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";
import { Message } from "./message";

export function NotFoundMessage() {
	const t = useTranslations("ui");
	return (
		<Message
			code="404"
			title={t("not_found.title")}
			actions={
				<>
					<ButtonLink variant="primary" href="/commitments">
						{t("not_found.search")}
					</ButtonLink>
					<ButtonLink href="/">{t("error.home")}</ButtonLink>
				</>
			}
		>
			<p>{t("not_found.what")}</p>
			<p>{t("not_found.do")}</p>
		</Message>
	);
}
