const TABLES = [
	"users",
	"parties",
	"persons",
	"posts",
	"bodies",
	"body_members",
	"name_variants",
	"agreements",
	"sources",
	"passages",
	"events",
	"event_state_changes",
	"commitments",
	"due_changes",
	"status_changes",
	"evidence",
	"confirmations",
	"notes",
	"note_versions",
	"next_actions",
	"reviews",
	"mentions",
	"commitment_events",
	"commitment_links",
];

/**
 * Ids in the form of version 7 (RFC 9562): the instant first, then, where others have chance, the table and a number,
 * so that the same fill has the same ids.
 */
export function idOf(table, ms, n) {
	const time = Math.floor(ms).toString(16).padStart(12, "0");
	const tag = (TABLES.indexOf(table) + 1).toString(16).padStart(3, "0");
	return `${time.slice(0, 8)}-${time.slice(8)}-7${tag}-8000-${n.toString(16).padStart(12, "0")}`;
}

/** Counts per table. */
export class Ids {
	#last = new Map();

	next(table, ms) {
		const n = (this.#last.get(table) ?? 0) + 1;
		this.#last.set(table, n);
		return idOf(table, ms, n);
	}
}
