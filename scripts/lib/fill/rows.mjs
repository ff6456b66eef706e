import { makeCommitment } from "./commitment.mjs";
import { Copier } from "./copy.mjs";
import { instantMs, instantText } from "./days.mjs";
import { Ids, idOf } from "./ids.mjs";
import { makeNouns } from "./nouns.mjs";
import { PEOPLE, SURNAMES } from "./words.mjs";

const ANALYSTS = 24;
const REVIEWERS = 6;
const BATCH = 500;

/** The desk: analysts write, reviewers confirm, so that no verdict is confirmed by who gave it. */
function makeUsers({ today, emit }, accounts) {
	const made = Array.from({ length: ANALYSTS + REVIEWERS }, (_, at) => {
		const day = today - 3700;
		const name = `${PEOPLE[at % PEOPLE.length]} ${SURNAMES[at % SURNAMES.length]}`;
		const id = idOf("users", instantMs(day, 0), at + 1);
		const role = at < ANALYSTS ? "analyst" : "reviewer";
		emit("users", { id, name, email: `desk-${at + 1}@example.org`, role, created_at: instantText(day, 0) });
		return id;
	});
	const analysts = made.slice(0, ANALYSTS);
	return {
		analysts,
		reviewers: made.slice(ANALYSTS),
		owners: [...analysts.slice(0, 6), ...accounts, ...analysts.slice(6)],
	};
}

/**
 * Writes `n` commitments and all they hang on into bare tables; `accounts` are ids of people there already, who own some
 * too. Answers the rows by table.
 */
export async function writeRows({ n, seed, today, accounts, url, onProgress }) {
	const copier = new Copier(url);
	const { emit } = copier;
	try {
		const users = makeUsers({ today, emit }, accounts);
		const world = makeNouns({ n, seed, today, users, ids: new Ids(), emit });
		world.unnumbered = { code: "SOZ", given: 0 };
		for (let at = 0; at < n; at++) {
			makeCommitment(world, at);
			if (at % BATCH === 0) {
				await copier.flush();
				onProgress(at);
			}
		}
		for (const { code, given } of [...world.agreements, world.unnumbered])
			if (given > 0) emit("reference_counters", { prefix: code, last: given });
		return await copier.end();
	} finally {
		await copier.close();
	}
}
