import type { SearchParams } from "@/lib/domain/filters";

const SAVED = [
	"created",
	"edited",
	"status",
	"confirmed",
	"due",
	"note",
	"retracted",
	"action",
	"done",
	"reopened",
	"review",
	"mention",
	"unmentioned",
	"linked",
	"unlinked",
	"event",
	"unevent",
	"archived",
	"restored",
] as const;
/** What was just saved, as the page's address tells it. */
export type Saved = (typeof SAVED)[number];

/** What the address says was just saved, and where on the page it stands; `null` for none. */
export function savedIn({ done, at }: SearchParams): { saved: Saved; at: string | null } | null {
	const saved = SAVED.find((one) => one === done);
	if (!saved) return null;
	return { saved, at: typeof at === "string" && /^[a-z-]+-[\da-f-]{36}$/.test(at) ? at : null };
}
