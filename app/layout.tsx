import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { UiWordsProvider } from "@/components/ui/ui-words";
import { reader } from "@/lib/i18n";
import "./globals.css";

export const metadata: Metadata = {
	title: { default: "Söz", template: "%s · Söz" },
	robots: { index: false, follow: false },
};

export const viewport: Viewport = {
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#faf8f3" },
		{ media: "(prefers-color-scheme: dark)", color: "#181715" },
	],
};

const MOST_PROBLEMS = 30;

export default async function RootLayout({ children }: { children: ReactNode }) {
	const { locale, theme } = await reader();
	const t = await getTranslations("ui");
	const words = {
		problems: Array.from({ length: MOST_PROBLEMS }, (_, at) => t("problem", { count: at + 1 })),
		optional: t("optional"),
		sending: t("sending"),
		close: t("close"),
		error: {
			title: t("error.title"),
			what: t("error.what"),
			saved: t("error.saved"),
			do: t("error.do"),
			again: t("error.again"),
			home: t("error.home"),
			number: t("error.number"),
		},
	};
	return (
		<html lang={locale} data-theme={theme}>
			<body>
				<UiWordsProvider words={words}>{children}</UiWordsProvider>
			</body>
		</html>
	);
}
