import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";

/**
 * A commitment `c` whole: every column under its own name, days as "YYYY-MM-DD", with `parties` ([{code, party_id,
 * role}] in their order) and `sectors`.
 */
export const VERSION_ROW = Prisma.sql`to_jsonb(c) || jsonb_build_object(
	'parties', (
		SELECT coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'party_id', p.id, 'role', cp.role)
			ORDER BY cp.position), '[]')
		FROM commitment_parties cp JOIN parties p ON p.id = cp.party_id WHERE cp.commitment_id = c.id
	),
	'sectors', (SELECT coalesce(jsonb_agg(sector ORDER BY sector), '[]') FROM commitment_sectors WHERE commitment_id = c.id)
)`;

/** Keeps a commitment's row as it is before a change of its fields. */
export async function keepVersion(tx: Tx, commitmentId: string, changedById: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO commitment_versions (id, commitment_id, version, row, changed_by_id)
		SELECT gen_random_uuid(), c.id, c.version, ${VERSION_ROW}, ${changedById}::uuid
		FROM commitments c WHERE c.id = ${commitmentId}::uuid`;
}
