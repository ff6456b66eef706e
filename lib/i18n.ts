import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { cache } from "react";
import { preferredLanguage } from "./accept-language";
import { THEMES, type Theme } from "./domain/account";
import { LANGS, type Lang } from "./domain/vocabulary";
import { env } from "./env";
import { type Messages, messagesIn } from "./messages";
import { isUnavailable } from "./server/failure";
import { currentViewer } from "./server/viewer";

declare module "next-intl" {
	// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's.
	interface AppConfig {
		Locale: Lang;
		Messages: Messages;
	}
}

const YEAR = 365 * 24 * 3600;

/** How the one who reads wants to read: as the account says, else the cookie, else the browser. */
export const reader = cache(async function reader(): Promise<{ locale: Lang; theme: Theme }> {
	const asked = await headers();
	// Whoever reads a shared report is nobody in particular, signed in or not.
	const viewer = asked.get("x-path")?.startsWith("/r/") ? null : await viewerIfReachable();
	const jar = await cookies();
	return {
		locale: viewer?.locale ?? oneOf(LANGS, jar.get("locale")?.value) ?? preferredLanguage(asked.get("accept-language")),
		theme: viewer?.theme ?? oneOf(THEMES, jar.get("theme")?.value) ?? "system",
	};
});

/** Keeps language and theme in this browser for when nobody is signed in. For server actions and route handlers. */
export async function rememberReader(given: { locale?: string | null; theme?: string | null }): Promise<void> {
	const jar = await cookies();
	const options = { path: "/", maxAge: YEAR, sameSite: "lax", httpOnly: true } as const;
	const locale = oneOf(LANGS, given.locale);
	const theme = oneOf(THEMES, given.theme);
	if (locale) jar.set("locale", locale, options);
	if (theme) jar.set("theme", theme, options);
}

export default getRequestConfig(async ({ locale: asked }) => {
	const locale = oneOf(LANGS, asked) ?? (await reader()).locale;
	return { locale, messages: await messagesIn(locale), timeZone: env().ORG_TIME_ZONE };
});

// A page that says the database is away still has to speak the reader's language.
async function viewerIfReachable() {
	try {
		return await currentViewer();
	} catch (error) {
		if (isUnavailable(error)) return null;
		throw error;
	}
}

function oneOf<T extends string>(known: readonly T[], value: string | null | undefined): T | null {
	return known.find((one) => one === value) ?? null;
}
