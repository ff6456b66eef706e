import type dates from "../messages/en/dates.json";
import type rules from "../messages/en/rules.json";
import type shell from "../messages/en/shell.json";
import type ui from "../messages/en/ui.json";
import type words from "../messages/en/words.json";
import type { Lang } from "./domain/vocabulary";

/** A namespace is a file of its name per language in `messages/`, and its name here, twice. English types the keys. */
export type Messages = {
	dates: typeof dates;
	rules: typeof rules;
	shell: typeof shell;
	ui: typeof ui;
	words: typeof words;
};

const NAMESPACES: Record<keyof Messages, true> = {
	dates: true,
	rules: true,
	shell: true,
	ui: true,
	words: true,
};

/** Every namespace of a language, as next-intl takes them. */
export async function messagesIn(lang: Lang): Promise<Messages> {
	const names = Object.keys(NAMESPACES) as (keyof Messages)[];
	const files = await Promise.all(names.map((name) => import(`../messages/${lang}/${name}.json`)));
	return Object.fromEntries(names.map((name, at) => [name, files[at].default])) as Messages;
}
