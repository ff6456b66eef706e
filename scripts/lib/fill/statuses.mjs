import { dateAround, dateColumns, dayText, instantMs, instantText } from "./days.mjs";
import { VERDICTS } from "./history.mjs";
import { langBy, proseOf, sentenceOf, textsOf } from "./texts.mjs";
import { commitmentId, eventBetween, passagesFor } from "./world.mjs";

const CONFIDENCES = [
	["medium", 50],
	["high", 35],
	["low", 15],
];
/** Said without a source: that nothing was found, that nobody can tell, or that another one takes its place. */
const WITHOUT_SOURCE = new Set(["no_evidence", "not_fulfilled", "superseded", "not_assessable"]);

/** The status changes with their reviews, evidence and confirmations; answers what the commitment carries of them. */
export function writeStatuses(one, world) {
	let current = null;
	let confirmed = false;
	let effective = one.undertaken?.first ?? one.made.day;
	const reviewed = [];
	for (const [n, step] of one.steps.entries()) {
		const reviewId = step.reviewed === null ? null : writeReview(one, world, step.reviewed, step.recorded);
		if (step.reviewed !== null) reviewed.push(step.reviewed);
		effective = Math.max(effective, step.recorded - one.chance.skewed(90));
		const id = writeChange(one, world, { ...step, effective, reviewId, position: n + 1 });
		confirmed = VERDICTS.has(step.status) && writeConfirmation(one, world, id, step);
		current = { id, status: step.status };
	}
	return { current, confirmed, statusDay: one.steps.at(-1)?.recorded ?? null, reviewed };
}

export function writeReview({ chance, id, lang, author }, { emit, ids }, day, recorded = day) {
	const reviewId = ids.next("reviews", instantMs(recorded, 10));
	emit("reviews", {
		...{ id: reviewId, commitment_id: id, reviewed_on: dayText(day), places: proseOf("places", lang, 1, chance) },
		...{ finding: chance.is(0.7) ? proseOf("finding", lang, 1, chance) : null, lang },
		...{ recorded_at: instantText(recorded, 10), recorded_by_id: author },
	});
	return reviewId;
}

function writeChange(one, world, { status, recorded, effective, reviewId, position }) {
	const { chance, parties, author } = one;
	const id = world.ids.next("status_changes", instantMs(recorded, 100));
	const date = dateAround(
		effective,
		chance.weighed([
			["day", 75],
			["month", 25],
		]),
	);
	const lang = langBy(chance);
	const rationales = textsOf(sentenceOf("rationale", chance), lang, chance.is(0.15));
	const next = one.at + 1 < world.n ? one.at + 1 : one.at - 1;
	world.emit("status_changes", {
		...{ id, commitment_id: one.id, position, status, ...dateColumns("effective", date) },
		...{ effective_precision: date.precision, rationales, lang, confidence: chance.weighed(CONFIDENCES) },
		successor_id: status === "superseded" ? commitmentId(world, next) : null,
		withdrawn_by_id: status === "withdrawn" ? parties[0].id : null,
		...{ review_id: reviewId, recorded_at: instantText(recorded, 100 + position), recorded_by_id: author },
	});
	if (!WITHOUT_SOURCE.has(status) || chance.is(0.1)) writeEvidence(one, world, id, { effective, recorded });
	return id;
}

function writeEvidence(one, world, statusChangeId, { effective, recorded }) {
	const { chance, undertaken } = one;
	const count = chance.is(0.25) ? 2 : 1;
	for (let position = 1; position <= count; position++) {
		const kind = chance.weighed([
			["url", 50],
			["passage", 38],
			["event", 12],
		]);
		const [passage] = kind === "passage" ? passagesFor(one, world, 1, recorded) : [];
		const event = kind === "event" ? eventBetween(world, chance, undertaken?.last ?? one.made.day, recorded) : null;
		const isUrl = !passage && !event;
		const published = isUrl ? dateAround(Math.min(effective + 1, recorded), "day") : null;
		const act = isUrl ? dateAround(Math.max(effective, undertaken?.first ?? effective), "day") : null;
		world.emit("evidence", {
			id: world.ids.next("evidence", instantMs(recorded, 101)),
			...{
				status_change_id: statusChangeId,
				position,
				stance: position === 1 ? "supports" : chance.pick(["supports", "context", "contradicts"]),
			},
			...{ passage_id: passage?.id ?? null, event_id: event?.id ?? null },
			url: isUrl ? `https://news.example.org/${world.ids.next("evidence", 0).slice(-8)}` : null,
			title: isUrl ? proseOf("finding", "en", 1, chance) : null,
			...{ ...dateColumns("published", published), ...dateColumns("act", act) },
		});
	}
}

function writeConfirmation({ chance }, { emit, ids, users, today }, statusChangeId, { recorded }) {
	if (!chance.is(0.75)) return false;
	const day = Math.min(today - 1, recorded + chance.skewed(30));
	emit("confirmations", {
		...{ id: ids.next("confirmations", instantMs(day, 400)), status_change_id: statusChangeId },
		...{ confirmed_at: instantText(day, 400), confirmed_by_id: chance.pick(users.reviewers) },
	});
	return true;
}
