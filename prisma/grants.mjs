/**
 * What the app's database role may do beyond SELECT, INSERT and UPDATE, which it has on every other table.
 * It owns nothing. Applied after each migration by the owner.
 */

/** INSERT and SELECT only; triggers refuse the rest to the owner as well. */
export const appendOnly = [
	"audit_events",
	"commitment_versions",
	"confirmations",
	"due_changes",
	"event_state_changes",
	"evidence",
	"note_versions",
	"report_snapshots",
	"report_versions",
	"reviews",
	"status_changes",
];

/** DELETE as well: joins that an edit replaces (their history is kept in versions and audit), what expires, and plans never carried out. */
export const removable = [
	"agreement_parties",
	"bulk_items",
	"commitment_parties",
	"commitment_sectors",
	"event_sources",
	"idempotency_keys",
	"search_names",
	"search_rows",
	"search_words",
	"throttles",
	"view_pins",
];

/** SELECT only: triggers keep them, with their owner's rights. */
export const readOnly = ["tallies"];
