import type { Role } from "./vocabulary";

export type Act = "read" | "note" | "review" | "act" | "change_status" | "edit" | "share" | "confirm" | "administer";

const VIEWER: readonly Act[] = ["read"];
const ANALYST: readonly Act[] = [...VIEWER, "note", "review", "act", "change_status", "edit", "share"];
const REVIEWER: readonly Act[] = [...ANALYST, "confirm"];
const ADMIN: readonly Act[] = [...REVIEWER, "administer"];

const ACTS_OF: Record<Role, readonly Act[]> = {
	viewer: VIEWER,
	analyst: ANALYST,
	reviewer: REVIEWER,
	admin: ADMIN,
};

/** `act` is making and closing next actions; `administer` is users, audit and everybody's links. */
export function may(role: Role, act: Act): boolean {
	return ACTS_OF[role].includes(act);
}
