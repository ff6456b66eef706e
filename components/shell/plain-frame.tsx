import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { Wordmark } from "./wordmark";

type PlainFrameProps = {
	children: ReactNode;
	/** Keeps a language in this browser; without it no switch is drawn. */
	chooseLanguage?: (form: FormData) => Promise<void>;
};

/** The frame of pages for nobody in particular: signing in, and messages outside the desk. */
export function PlainFrame({ children, chooseLanguage }: PlainFrameProps) {
	const t = useTranslations("shell");
	return (
		<div className="mx-auto flex min-h-dvh max-w-[40rem] flex-col px-4 py-8 sm:px-8 sm:pt-[10vh]">
			<header>
				<Wordmark />
				<p className="mt-1 text-13 text-muted">{t("tagline")}</p>
			</header>
			<main className="grow py-8">{children}</main>
			{chooseLanguage && (
				<footer className="-mx-2 border-t border-line pt-3">
					<LanguageSwitch action={chooseLanguage} />
				</footer>
			)}
		</div>
	);
}
