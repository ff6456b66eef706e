/** From which status which next ones follow, by how often; null ends the history there. */
const NEXT = {
	unassessed: [
		["in_progress", 34],
		["planned", 30],
		["not_started", 20],
		["no_evidence", 16],
	],
	no_evidence: [
		["planned", 30],
		["in_progress", 30],
		["not_started", 20],
		["not_fulfilled", 12],
		["not_assessable", 8],
	],
	not_started: [
		["planned", 45],
		["in_progress", 35],
		["stalled", 14],
		["withdrawn", 6],
	],
	planned: [
		["in_progress", 58],
		["planned", 14],
		["stalled", 12],
		["fulfilled", 12],
		["superseded", 4],
	],
	in_progress: [
		["fulfilled", 36],
		["partly_fulfilled", 24],
		["stalled", 16],
		["in_progress", 20],
		["superseded", 4],
	],
	stalled: [
		["in_progress", 50],
		["not_fulfilled", 22],
		["withdrawn", 10],
		["not_assessable", 10],
		["superseded", 8],
	],
	partly_fulfilled: [
		["fulfilled", 70],
		["in_progress", 30],
	],
	fulfilled: [
		[null, 92],
		["in_progress", 8],
	],
	not_fulfilled: [
		[null, 90],
		["in_progress", 10],
	],
	superseded: [[null, 1]],
	withdrawn: [[null, 1]],
	not_assessable: [[null, 1]],
};

const LENGTHS = [
	[0, 7],
	[1, 8],
	[2, 12],
	[3, 20],
	[4, 20],
	[5, 18],
	[7, 15],
];

export const VERDICTS = new Set(["partly_fulfilled", "fulfilled", "not_fulfilled"]);

/** Days from `from` to `to` in order, as many as there is room for. */
function daysBetween(chance, from, to, count) {
	const days = new Set();
	for (let n = 0; n < count && to > from; n++) days.add(chance.int(from + 1, to));
	return [...days].sort((a, b) => a - b);
}

/**
 * What became of one commitment, in order: `[{ status, recorded, reviewed }]`. Days are those of the recording;
 * `reviewed` is the day of the review that a status rests on, null where it needs none. `last` is the day its time is
 * over, null for no date: before it nothing is said not to be fulfilled.
 */
export function historyOf(chance, { created, today, last }) {
	const days = daysBetween(chance, created, today, chance.weighed(LENGTHS));
	const steps = [];
	let status = "unassessed";
	for (const recorded of days) {
		const wanted = chance.weighed(NEXT[status]);
		if (wanted === null) break;
		const isOver = last !== null && last + 1 < recorded;
		status = wanted === "not_fulfilled" && !isOver ? "stalled" : wanted;
		const isLookedFor = status === "no_evidence" || status === "not_fulfilled";
		const after = status === "not_fulfilled" ? Math.max(last + 1, created) : created;
		steps.push({
			status,
			recorded,
			reviewed: isLookedFor ? chance.int(Math.max(after, recorded - 20), recorded) : null,
		});
	}
	return steps;
}
