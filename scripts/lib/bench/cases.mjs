import { withClient } from "../engine-database.mjs";
import { ask, keptConnection } from "./load.mjs";

const FILTER = "party=KAZ&status=in_progress";
const SEARCHED = "container train";
const EXPORTED = 10_000;

async function pick(database) {
	return withClient(database.ownerUrl, async (client) => {
		const { rows: agreements } = await client.query(
			"SELECT agreement_id AS id, count(*)::int AS n FROM commitments WHERE archived_at IS NULL AND agreement_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
		);
		// A commitment with as much to tell as most: it has been through something.
		const { rows } = await client.query(
			"SELECT ref FROM commitments c WHERE version BETWEEN 5 AND 8 AND archived_at IS NULL ORDER BY id LIMIT 1 OFFSET 20",
		);
		return { agreements, ref: rows[0].ref };
	});
}

/** Agreements that come to about ten thousand commitments together; none where all there are are fewer. */
function exportQuery(agreements) {
	if (agreements.reduce((sum, { n }) => sum + n, 0) <= EXPORTED * 1.05) return "sort=ref";
	let left = EXPORTED;
	const chosen = agreements.filter(({ n }) => {
		if (n > left || left < EXPORTED * 0.01) return false;
		left -= n;
		return true;
	});
	return `sort=ref&${chosen.map(({ id }) => `agreement=${id}`).join("&")}`;
}

/** The cursor of a page far into the list, walked to as a reader would. */
async function deepCursor(origin, headers) {
	const agent = keptConnection();
	let cursor = null;
	for (let page = 0; page < 15; page++) {
		const query = `${FILTER}&limit=200${cursor ? `&cursor=${cursor}` : ""}`;
		const { body } = await ask(agent, `${origin}/api/v1/commitments?${query}`, { headers });
		const { next } = JSON.parse(body);
		if (!next) break;
		cursor = next;
	}
	agent.destroy();
	return cursor;
}

/**
 * What is measured: each by the API's addresses and the page's, an operation being all of one list in a row; `json` is
 * also the one whose statements are timed by themselves.
 */
export async function casesOf(database, origin, headers) {
	const { agreements, ref } = await pick(database);
	const cursor = await deepCursor(origin, headers);
	const deep = `${FILTER}${cursor ? `&cursor=${cursor}` : ""}`;
	const found = encodeURIComponent(SEARCHED);
	return [
		{
			key: "list",
			name: "filtered list of 50",
			json: [`/api/v1/commitments?${FILTER}`],
			html: [`/commitments?${FILTER}`],
		},
		{ key: "deep", name: "the same, deep in", json: [`/api/v1/commitments?${deep}`], html: [`/commitments?${deep}`] },
		{ key: "dashboard", name: "dashboard", json: ["/api/v1/dashboard"], html: ["/"] },
		{ key: "search", name: "search", json: [`/api/v1/search?q=${found}&limit=50`], html: [`/search?q=${found}`] },
		{
			key: "commitment",
			name: "one commitment with its story",
			json: [`/api/v1/commitments/${ref}`, `/api/v1/commitments/${ref}/story`],
			html: [`/commitments/${ref}`],
		},
		{
			key: "export",
			name: "CSV of 10,000 rows",
			json: [`/api/v1/export/commitments.csv?${exportQuery(agreements)}`],
			html: null,
			format: "csv",
		},
	];
}
