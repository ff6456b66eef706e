import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata() {
	const t = await getTranslations("ui.not_found");
	return { title: t("title") };
}

export default async function NotFound() {
	const t = await getTranslations("ui");
	return (
		<MessagePage title={t("not_found.title")} code="404">
			<p>{t("not_found.what")}</p>
			<p>{t("not_found.do")}</p>
			<div className="flex flex-wrap gap-2 pt-3">
				<ButtonLink variant="primary" href="/commitments">
					{t("not_found.search")}
				</ButtonLink>
				<ButtonLink href="/">{t("error.home")}</ButtonLink>
			</div>
		</MessagePage>
	);
}
