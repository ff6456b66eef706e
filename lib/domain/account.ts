import type { Lang } from "./vocabulary";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What somebody may set about their own account. */
export type Account = {
	version: number;
	name: string;
	email: string;
	/** `null` follows cookie and browser. */
	locale: Lang | null;
	theme: Theme;
	compactRows: boolean;
	singleKeys: boolean;
};

/** A browser somebody is signed in with. Instants are ISO 8601. */
export type OwnSession = { id: string; device: string; createdAt: string; lastSeenAt: string; current: boolean };
