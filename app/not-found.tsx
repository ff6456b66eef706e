import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundMessage } from "@/components/shell/not-found-message";
import { PlainFrame } from "@/components/shell/plain-frame";

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations("ui.not_found");
	return { title: t("title") };
}

export default function NotFound() {
	return (
		<PlainFrame>
			<NotFoundMessage />
		</PlainFrame>
	);
}
