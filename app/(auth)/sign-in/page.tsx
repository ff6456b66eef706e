import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { chooseLanguageAction } from "@/app/actions";
import { SignInForm } from "@/components/auth/sign-in-form";
import { PlainFrame } from "@/components/shell/plain-frame";
import { safeNext } from "@/lib/domain/safe-next";
import { currentViewer } from "@/lib/server/viewer";
import { signInAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
	const next = safeNext((await searchParams).next);
	if (await currentViewer()) redirect(next);
	const t = await getTranslations("auth");
	return (
		<PlainFrame chooseLanguage={chooseLanguageAction}>
			<p className="max-w-[34ch] font-serif text-23 text-balance max-sm:text-18">{t("about")}</p>
			<h1 className="mt-10 mb-4 text-18">{t("title")}</h1>
			{next !== "/" && <p className="-mt-2 mb-5 text-muted">{t("return")}</p>}
			<SignInForm action={signInAction} next={next} />
		</PlainFrame>
	);
}
