/**
 * Keeps the row of before for one commitment in eight, as an edit on the day after the recording would have: its owner
 * and its importance were others then, nothing was known of it yet, and the due date was the first one.
 * The shape is that of `VERSION_ROW` in lib/server/commitments/version-row.ts.
 */
const KEEP_VERSIONS = `
	INSERT INTO commitment_versions (id, commitment_id, version, row, changed_by_id, changed_at)
	SELECT overlay(c.id::text PLACING 'fff' FROM 16)::uuid, c.id, 1,
		to_jsonb(c) || jsonb_build_object(
			'parties', (SELECT coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'party_id', p.id, 'role', cp.role)
				ORDER BY cp.position), '[]')
				FROM commitment_parties cp JOIN parties p ON p.id = cp.party_id WHERE cp.commitment_id = c.id),
			'sectors', (SELECT coalesce(jsonb_agg(sector ORDER BY sector), '[]')
				FROM commitment_sectors WHERE commitment_id = c.id),
			'version', 1, 'owner_id', c.created_by_id, 'importance', 'normal',
			'status', 'unassessed', 'status_change_id', NULL, 'confirmed', NULL, 'reviewed_on', NULL, 'looked_on', NULL,
			'changed_at', c.created_at, 'archived_at', NULL, 'archive_reason', NULL)
		|| coalesce((SELECT jsonb_build_object('due_value', d.value, 'due_first', d.first, 'due_last', d.last,
				'due_precision', d.precision, 'due_basis', d.basis)
			FROM due_changes d WHERE d.commitment_id = c.id ORDER BY d.recorded_at LIMIT 1), '{}'),
		c.created_by_id, least(c.created_at + interval '1 day', now())
	FROM commitments c
	WHERE c.version > 1 AND hashtext(c.ref) % 8 = 0`;

/** After keys and indexes are there. Answers how many. */
export async function keepVersions(client) {
	const { rowCount } = await client.query(KEEP_VERSIONS);
	return rowCount;
}
