/** One entry of the audit. `at` is ISO 8601. */
export type AuditEntry = {
	id: string;
	at: string;
	/** `null` for nobody signed in. */
	actor: { id: string; name: string; program: boolean } | null;
	/** "noun.verb" */
	action: string;
	subject: { kind: string; id: string | null; ref: string | null } | null;
	refused: boolean;
	details: Record<string, unknown>;
	requestId: string | null;
};

const PAGES: Record<string, string> = {
	agreement: "/agreements",
	body: "/bodies",
	event: "/events",
	party: "/parties",
	source: "/sources",
	user: "/admin/users",
};

/** The page of what an entry is about; `null` where it has none. */
export function subjectAddress({ kind, id, ref }: NonNullable<AuditEntry["subject"]>): string | null {
	if (kind === "commitment") return ref === null ? null : `/commitments/${encodeURIComponent(ref)}`;
	if (kind === "place") return "/places";
	const page = PAGES[kind];
	return page && id ? `${page}/${id}` : null;
}

export type AuditDetail = { key: string; value: unknown } | { key: string; from: unknown; to: unknown };

// Said elsewhere in the row, or only to machines.
const UNSAID = new Set(["version", "refused", "rules", "changes", "from", "to", "act"]);

/** What an entry's details say, one fact each: fields that changed first, then the rest. Ids of rows are left out. */
export function detailsOf({
	action,
	refused,
	details,
}: Pick<AuditEntry, "action" | "refused" | "details">): AuditDetail[] {
	const changes = Object.entries((details.changes ?? {}) as Record<string, { from: unknown; to: unknown }>);
	const moved =
		"from" in details || "to" in details ? [{ key: movedField(action), from: details.from, to: details.to }] : [];
	// What was typed in place of a name is there as a keyed hash: it tells attempts on one name from those on another.
	const typed = action === "session.sign_in" && refused;
	const rest = Object.entries(details).filter(
		([key]) => !UNSAID.has(key) && !key.endsWith("Id") && !(typed && key === "name"),
	);
	return [
		...moved,
		...changes.map(([key, { from, to }]) => ({ key, from, to })),
		...rest.map(([key, value]) => ({ key, value })),
	];
}

function movedField(action: string): string {
	if (action === "commitment.change_status" || action === "commitment.record_review") return "status";
	return action === "commitment.change_due" ? "dueOn" : "from_to";
}
