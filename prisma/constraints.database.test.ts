import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db";
import { asOwner, testDatabase } from "@/lib/server/testing/database";
import { rowOfEach } from "@/lib/server/testing/row-of-each";

await testDatabase("empty");

const ID = "00000000-0000-4000-8000-000000000000";
const HASH = "\\x00";
const LONG = "x".repeat(10_001);

/** For each CHECK its table and what a row must never become; judged one by one. */
const NEVER: Record<string, [table: string, ...changes: object[]]> = {
	parties_code: ["parties", { code: "tkm" }, { code: "T" }, { code: "1AB" }, { code: "T M" }],
	parties_names: ["parties", { names: {} }, { names: { tr: "x" } }, { names: { en: "" } }, { names: [] }],
	parties_archive: ["parties", { archived_at: "2026-01-01" }, { archive_reason: "Twice." }],
	persons_names: ["persons", { names: { en: 1 } }, { names: { en: "x".repeat(301) } }],
	persons_archive: ["persons", { archived_at: "2026-01-01" }],
	posts_titles: ["posts", { titles: { fr: "Ministre", en: "Minister" } }],
	posts_order: ["posts", { from_first: "2024-01-02", to_last: "2024-01-01" }],
	bodies_code: ["bodies", { code: "-A" }],
	bodies_names: ["bodies", { names: { en: null } }],
	bodies_descriptions: ["bodies", { descriptions: { en: LONG } }],
	bodies_archive: ["bodies", { archived_at: "2026-01-01" }],
	body_members_order: ["body_members", { from_first: "2024-01-02", to_last: "2024-01-01" }],
	name_variants_one_owner: ["name_variants", { place: "Avaza" }, { party_id: null }],
	name_variants_spelling: ["name_variants", { spelling: " " }],
	agreements_code: ["agreements", { code: "a" }],
	agreements_titles: ["agreements", { titles: { ru: "x" } }, { titles: { en: "x".repeat(501) } }],
	agreements_descriptions: ["agreements", { descriptions: "text" }],
	agreements_signed: ["agreements", { signed_value: "2024-10-10" }, { signed_first: "2024-10-10" }],
	agreements_period: ["agreements", { period_value: "2024/2026" }, { period_last: "2024-10-10" }],
	agreements_period_order: [
		"agreements",
		{ period_value: "2024/2026", period_first: "2026-01-01", period_last: "2024-12-31" },
	],
	agreements_not_own_predecessor: ["agreements", { predecessor_id: "self" }],
	agreements_archive: ["agreements", { archived_at: "2026-01-01" }],
	commitments_ref: ["commitments", { ref: "SOZ-1" }, { ref: "soz-0001" }, { ref: "0001" }],
	commitments_titles: ["commitments", { titles: {} }, { titles: { en: "x".repeat(501) } }, { lang: "kk" }],
	commitments_descriptions: ["commitments", { descriptions: { tr: "Yalnız bir çeviri" } }],
	commitments_tests: ["commitments", { fulfilment_tests: { en: LONG } }],
	commitments_undertaken: ["commitments", { undertaken_value: "2024" }, { undertaken_last: "2024-12-31" }],
	commitments_due: [
		"commitments",
		{ due_value: "2024", due_precision: "year", due_first: "2024-01-01", due_last: "2024-12-30" },
		{ due_value: null },
		{ due_precision: "month" },
		{ due_precision: null },
	],
	commitments_due_basis: ["commitments", { due_basis: null }],
	commitments_first_due: ["commitments", { first_due_value: null }],
	commitments_expected: ["commitments", { expected_count: 0 }, { expected_count: 1001 }],
	commitments_assessed: ["commitments", { status: "planned" }],
	commitments_confirmed: ["commitments", { confirmed: false }, { confirmed: true }],
	commitments_looked: ["commitments", { reviewed_on: "2026-01-02", looked_on: "2026-01-01" }],
	commitments_archive: ["commitments", { archived_at: "2026-01-01" }, { archive_reason: "Twice." }],
	commitment_links_not_to_itself: ["commitment_links", { from_id: ID, to_id: ID }],
	due_changes_date: ["due_changes", { value: "2024" }, { last: null }, { precision: "month" }],
	due_changes_reason: ["due_changes", { reason: " " }],
	due_changes_url: ["due_changes", { url: "javascript:alert(1)" }],
	due_changes_one_thing: ["due_changes", { url: "https://example.org", event_id: ID }],
	due_changes_title: ["due_changes", { title: "Of what?" }, { published_value: "2024" }],
	events_titles: ["events", { titles: {} }],
	events_descriptions: ["events", { descriptions: { tr: "x" } }],
	events_places: ["events", { places: { en: "x".repeat(201) } }],
	events_date: ["events", { date_value: "2024" }],
	events_archive: ["events", { archived_at: "2026-01-01" }],
	event_state_changes_date: ["event_state_changes", { date_value: "2024" }],
	event_state_changes_url: ["event_state_changes", { url: "data:text/html,x" }],
	sources_title: ["sources", { title: "" }],
	sources_url: ["sources", { url: "file:///etc/passwd" }],
	sources_adopted: ["sources", { adopted_value: "2024" }, { adopted_reason: "Because." }],
	sources_archive: ["sources", { archived_at: "2026-01-01" }],
	passages_number: ["passages", { number: 0 }],
	passages_words: ["passages", { words: {} }, { words: { en: "x".repeat(5001) } }],
	passages_doubtful: ["passages", { doubtful: true }, { doubtful_reason: "Why?" }],
	status_changes_status: ["status_changes", { status: "unassessed" }],
	status_changes_effective: ["status_changes", { effective_value: "2024" }],
	status_changes_rationales: ["status_changes", { rationales: {} }, { rationales: { en: LONG } }],
	status_changes_successor: ["status_changes", { successor_id: ID }, { status: "superseded" }],
	status_changes_not_own_successor: ["status_changes", { status: "superseded", commitment_id: ID, successor_id: ID }],
	status_changes_withdrawn_by: ["status_changes", { withdrawn_by_id: ID }, { status: "withdrawn" }],
	evidence_one_thing: ["evidence", { url: null }, { event_id: ID }],
	evidence_url: ["evidence", { url: "//example.org" }],
	notes_body: ["notes", { body: " " }],
	next_actions_what: ["next_actions", { what: "" }],
	next_actions_done: ["next_actions", { done_at: "2026-01-01" }, { done_by_id: ID }],
	reviews_places: ["reviews", { places: " " }],
	users_name: ["users", { name: " " }],
	users_theme: ["users", { theme: "pink" }],
	users_system_cannot_sign_in: ["users", { kind: "system", password_hash: "x" }],
	sessions_ended: ["sessions", { ended_at: "2026-01-01" }, { end_reason: "signed out" }],
	one_time_links_hash: ["one_time_links", { token_hash: HASH }],
	known_devices_hash: ["known_devices", { token_hash: HASH }],
	calendar_feeds_hash: ["calendar_feeds", { token_hash: HASH }],
	calendar_feeds_carries: ["calendar_feeds", { carries: [] }, { carries: null }],
	calendar_feeds_fetches: ["calendar_feeds", { fetches: -1 }],
	calendar_feeds_lang: ["calendar_feeds", { lang: "tk" }],
	reports_title: ["reports", { title: " " }],
	reports_locale: ["reports", { locale: "tk" }],
	reports_scope: [
		"reports",
		{ query: "" },
		{ query: null },
		{ refs: ["SOZ-0001"] },
		{ query: null, refs: Array(1001).fill("SOZ-0001") },
	],
	reports_group_by: ["reports", { group_by: "owner" }],
	reports_archive: ["reports", { archived_at: "2026-01-01" }, { archive_reason: "Twice." }],
	report_links_hash: ["report_links", { token_hash: HASH }],
	report_links_expiry: ["report_links", { expires_at: "2020-01-01" }, { expires_at: "2999-01-01" }],
	report_links_embed: ["report_links", { password_hash: "x", embed_sites: ["https://example.org"] }],
	report_links_revoked: ["report_links", { revoked_at: "2026-01-01" }, { revoked_by_id: ID }, { revoke_reason: "x" }],
	report_links_views: ["report_links", { views: -1 }, { views: 1 }],
	report_snapshots_sha256: ["report_snapshots", { content: "[]" }],
	report_snapshots_code: ["report_snapshots", { code: "0123456789ABCDEFGHIJ" }, { code: "short" }],
	saved_views_name: ["saved_views", { name: " " }],
	saved_views_path: ["saved_views", { path: "/admin/users" }, { path: "" }],
	view_pins_position: ["view_pins", { position: 0 }, { position: 13 }],
	bulk_runs_total: ["bulk_runs", { total: -1 }, { total: 5001 }],
	bulk_runs_started: ["bulk_runs", { state: "running" }, { started_at: "2026-01-01" }],
	bulk_runs_finished: [
		"bulk_runs",
		{ state: "done", started_at: "2026-01-01" },
		{ state: "stopped", started_at: "2026-01-01" },
		{ finished_at: "2026-01-01" },
	],
	bulk_runs_not_own_undo: ["bulk_runs", { undo_of_id: "self" }],
	bulk_items_position: ["bulk_items", { position: 0 }, { position: 5001 }],
	bulk_items_seen: ["bulk_items", { version_seen: null }, { commitment_id: null }, { after: null }],
	bulk_items_done: ["bulk_items", { outcome: "same" }, { done_at: "2026-01-01" }],
	bulk_items_changed: ["bulk_items", { outcome: "changed", done_at: "2026-01-01" }, { version_after: 2 }],
};

beforeAll(async () => {
	await rowOfEach(db());
});

/** A copy of some row of the table with these changes, put in past the application by the owner of the tables. */
async function copyWith(table: string, changes: Record<string, unknown>): Promise<unknown> {
	const id = randomUUID();
	const own = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value === "self" ? id : value]));
	try {
		await asOwner(
			`INSERT INTO ${table} SELECT made.* FROM (SELECT to_jsonb(t) AS row FROM ${table} t LIMIT 1) kept,
				jsonb_populate_record(NULL::${table}, kept.row || $1::jsonb) made`,
			[JSON.stringify({ ...(table !== "audit_events" && { id }), ...own })],
		);
	} catch (error) {
		return (error as { constraint?: string }).constraint ?? error;
	}
	return "taken";
}

describe("the database refuses", () => {
	const cases = Object.entries(NEVER).flatMap(([name, [table, ...changes]]) =>
		changes.map((change) => [name, JSON.stringify(change).slice(0, 80), table, change] as const),
	);

	it.each(cases)("by %s a row with %s", async (name, _, table, change) => {
		expect(await copyWith(table, change as Record<string, unknown>)).toBe(name);
	});

	it("by each of its checks something here: none is without a test", async () => {
		const checks = await asOwner(`SELECT conname::text AS name FROM pg_constraint
			WHERE contype = 'c' AND connamespace = 'public'::regnamespace`);
		expect(checks.map(({ name }) => name).toSorted()).toEqual(Object.keys(NEVER).toSorted());
	});

	it.each([
		["commitment_links", "commitment_links_once"],
		["commitment_events", "commitment_events_once"],
		["mentions", "mentions_once"],
	])("in %s the same once more, but not once more after it was taken back", async (table, index) => {
		expect(await copyWith(table, {})).toBe(index);
		const [user] = await asOwner("SELECT id FROM users LIMIT 1");
		expect(await copyWith(table, { removed_at: "2026-01-01", removed_by_id: user?.id })).toBe("taken");
	});

	it("a text longer than its column, in every column of limited length", async () => {
		const columns = await asOwner(`SELECT table_name::text AS table, column_name::text AS column,
				character_maximum_length AS longest
			FROM information_schema.columns JOIN pg_class ON relname = table_name AND relkind = 'r'
			WHERE table_schema = 'public' AND character_maximum_length IS NOT NULL
				AND table_name NOT IN ('throttles', 'reference_counters', 'refusal_tallies', 'idempotency_keys', '_prisma_migrations')`);
		expect(columns.length).toBeGreaterThan(60);
		for (const { table, column, longest } of columns) {
			const error = await copyWith(String(table), { [String(column)]: "x".repeat(Number(longest) + 1) });
			expect(`${table}.${column}: ${(error as { code?: string }).code}`).toBe(`${table}.${column}: 22001`);
		}
	});
});
