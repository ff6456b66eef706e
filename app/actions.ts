"use server";
import { rememberReader } from "@/lib/i18n";

/** For anyone, signed in or not: keeps a language in this browser and nothing else. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
	await rememberReader({ locale: String(form.get("locale") ?? "") });
}
