import { EXIT, Failure } from "../failure.mjs";

/** What triggers hold row by row and were off for: each selects what must not be there. */
const NEVER = {
	"a commitment does not carry its latest status": `
		SELECT c.ref FROM commitments c
		LEFT JOIN (SELECT DISTINCT ON (commitment_id) * FROM status_changes ORDER BY commitment_id, position DESC) s
			ON s.commitment_id = c.id
		LEFT JOIN confirmations f ON f.status_change_id = s.id
		WHERE c.status_change_id IS DISTINCT FROM s.id OR c.status <> coalesce(s.status, 'unassessed')
			OR c.confirmed <> (f.id IS NOT NULL)`,
	"a verdict is confirmed by its own author, or is no verdict": `
		SELECT f.id::text AS ref FROM confirmations f JOIN status_changes s ON s.id = f.status_change_id
		WHERE s.recorded_by_id = f.confirmed_by_id OR s.status NOT IN ('partly_fulfilled', 'fulfilled', 'not_fulfilled')`,
	"a status rests on a review that is not its commitment's": `
		SELECT s.id::text AS ref FROM status_changes s JOIN reviews r ON r.id = s.review_id
		WHERE r.commitment_id <> s.commitment_id`,
	"nobody looked before nothing was found": `
		SELECT id::text AS ref FROM status_changes WHERE status IN ('no_evidence', 'not_fulfilled') AND review_id IS NULL`,
	"a history runs backwards": `
		SELECT commitment_id::text AS ref FROM (
			SELECT commitment_id, recorded_at, effective_first,
				lag(recorded_at) OVER by_place AS before, c.created_at
			FROM status_changes JOIN commitments c ON c.id = commitment_id
			WINDOW by_place AS (PARTITION BY commitment_id ORDER BY position)
		) AS step WHERE recorded_at <= before OR recorded_at < created_at OR effective_first > recorded_at::date`,
	"the due date is not the last one recorded": `
		SELECT c.ref FROM commitments c
		LEFT JOIN (SELECT DISTINCT ON (commitment_id) * FROM due_changes ORDER BY commitment_id, recorded_at DESC) d
			ON d.commitment_id = c.id
		WHERE c.due_value IS DISTINCT FROM d.value OR c.due_last IS DISTINCT FROM d.last`,
	"somebody looked later than the row says": `
		SELECT c.ref FROM commitments c
		LEFT JOIN (SELECT commitment_id, max(recorded_at)::date AS day FROM status_changes GROUP BY 1) s
			ON s.commitment_id = c.id
		LEFT JOIN (SELECT commitment_id, max(reviewed_on) AS day FROM reviews GROUP BY 1) r ON r.commitment_id = c.id
		WHERE c.looked_on IS DISTINCT FROM greatest(s.day, r.day) OR c.reviewed_on IS DISTINCT FROM r.day`,
};

/** Throws where what was written breaks a rule of the histories. */
export async function judgeRows(client) {
	for (const [what, select] of Object.entries(NEVER)) {
		const { rows } = await client.query(`${select} LIMIT 3`);
		if (rows.length > 0)
			throw new Failure(EXIT.data, `The rows do not hold: ${what}.`, rows.map(({ ref }) => ref).join(", "));
	}
}
