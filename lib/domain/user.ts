import type { FormState } from "./form-state";
import type { Role } from "./vocabulary";

/** `invited` has not set a password yet. */
export type UserState = "active" | "invited" | "deactivated";

/** What a one-time link is for. */
export type LinkPurpose = "invite" | "reset";

/** An account of a person, as administrators see it. Instants are ISO 8601. */
export type User = {
	id: string;
	name: string;
	email: string;
	role: Role;
	active: boolean;
	state: UserState;
	version: number;
	createdAt: string;
	lastSeenAt: string | null;
};

export type UserDetail = User & {
	sessions: { id: string; device: string; createdAt: string; lastSeenAt: string }[];
	/** A link that nobody used yet; its token is known to nobody here. */
	link: { purpose: LinkPurpose; expiresAt: string } | null;
};

/** What a form shows that made a one-time link: its address, and in the reader's words whose it is and how long it lasts. */
export type LinkState = FormState & { link?: { url: string; title: string; once: string } };
