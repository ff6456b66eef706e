import type account from "../messages/en/account.json";
import type admin from "../messages/en/admin.json";
import type auth from "../messages/en/auth.json";
import type bulk from "../messages/en/bulk.json";
import type calendar from "../messages/en/calendar.json";
import type charts from "../messages/en/charts.json";
import type commitment from "../messages/en/commitment.json";
import type dashboard from "../messages/en/dashboard.json";
import type feeds from "../messages/en/feeds.json";
import type list from "../messages/en/list.json";
import type nouns from "../messages/en/nouns.json";
import type past from "../messages/en/past.json";
import type rules from "../messages/en/rules.json";
import type search from "../messages/en/search.json";
import type shell from "../messages/en/shell.json";
import type story from "../messages/en/story.json";
import type ui from "../messages/en/ui.json";
import type views from "../messages/en/views.json";
import type words from "../messages/en/words.json";
import type write from "../messages/en/write.json";
import type { Lang } from "./domain/vocabulary";

/** A namespace is a file of its name per language in `messages/`, and its name here, twice. English types the keys. */
export type Messages = {
	account: typeof account;
	admin: typeof admin;
	auth: typeof auth;
	bulk: typeof bulk;
	write: typeof write;
	story: typeof story;
	charts: typeof charts;
	calendar: typeof calendar;
	commitment: typeof commitment;
	nouns: typeof nouns;
	dashboard: typeof dashboard;
	feeds: typeof feeds;
	list: typeof list;
	past: typeof past;
	rules: typeof rules;
	search: typeof search;
	shell: typeof shell;
	ui: typeof ui;
	views: typeof views;
	words: typeof words;
};

const NAMESPACES: Record<keyof Messages, true> = {
	account: true,
	admin: true,
	auth: true,
	bulk: true,
	write: true,
	story: true,
	charts: true,
	calendar: true,
	commitment: true,
	nouns: true,
	dashboard: true,
	feeds: true,
	list: true,
	past: true,
	rules: true,
	search: true,
	shell: true,
	ui: true,
	views: true,
	words: true,
};

/** Every namespace of a language, as next-intl takes them. */
export async function messagesIn(lang: Lang): Promise<Messages> {
	const names = Object.keys(NAMESPACES) as (keyof Messages)[];
	const files = await Promise.all(names.map((name) => import(`../messages/${lang}/${name}.json`)));
	return Object.fromEntries(names.map((name, at) => [name, files[at].default])) as Messages;
}
