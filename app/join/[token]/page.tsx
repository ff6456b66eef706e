import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { joinAction } from "@/app/(auth)/actions";
import { chooseLanguageAction } from "@/app/actions";
import { JoinForm } from "@/components/auth/join-form";
import { PlainFrame } from "@/components/shell/plain-frame";
import { linkOf } from "@/lib/server/one-time-links";
import { currentVisitor } from "@/lib/server/visitor";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations("auth.join");
	return { title: t("password"), referrer: "same-origin", robots: { index: false, follow: false, noarchive: true } };
}

export default async function JoinPage({ params }: Props) {
	const { token } = await params;
	const link = await linkOf(await currentVisitor(), token);
	if (!link) notFound();
	const t = await getTranslations("auth.join");
	return (
		<PlainFrame chooseLanguage={chooseLanguageAction}>
			<h1 className="text-23">{t(link.purpose, { name: link.name })}</h1>
			<p className="mt-2 mb-8 max-w-[60ch] text-muted">{t(`${link.purpose}_lead`)}</p>
			<JoinForm action={joinAction.bind(null, token)} email={link.email} />
		</PlainFrame>
	);
}
