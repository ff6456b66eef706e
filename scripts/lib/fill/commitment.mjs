import { Chance } from "./chance.mjs";
import { dateAround, dateColumns, dayText, instantMs, instantText } from "./days.mjs";
import { DEEDS } from "./deeds.mjs";
import { writeDesk } from "./desk.mjs";
import { historyOf, VERDICTS } from "./history.mjs";
import { writeStatuses } from "./statuses.mjs";
import { langBy, proseOf, sentenceOf, textsOf } from "./texts.mjs";
import { PARTS, PLACES } from "./words.mjs";
import { agreementBefore, commitmentId, MINUTES, passagesFor, whenMade } from "./world.mjs";

const SECTORS = [
	"trade",
	"transport",
	"energy",
	"culture",
	"political",
	"industry",
	"agriculture",
	"education",
	"science",
	"health",
	"communications",
	"environment",
	"water",
	"humanitarian",
	"security",
	"regions",
	"parliament",
	"caspian",
];
const STRENGTHS = ["discussed", "considered", "intended", "agreed", "adopted", "signed"];
const KINDS = [
	["measure", 40],
	["project", 20],
	["meeting", 14],
	["event", 12],
	["standing", 7],
	["recurring", 7],
];
const PRECISIONS = [
	["day", 36],
	["month", 20],
	["year", 20],
	["quarter", 10],
	["half", 7],
	["interval", 5],
	["season", 2],
];
const BASES = [
	["stated", 70],
	["derived", 15],
	["inferred", 15],
];
/** One commitment with its whole history, the same for the same seed and number; its rows go to `world.emit`. */
export function makeCommitment(world, at) {
	const chance = new Chance((Math.imul(at + 1, 0x9e3779b1) ^ world.seed) | 0);
	const made = whenMade(world, at);
	const agreement = chance.is(0.9) ? agreementBefore(world, chance, made.day) : null;
	const one = { at, chance, made, id: commitmentId(world, at), lang: langBy(chance), agreement };
	one.parties = agreement?.parties ?? [world.parties[chance.skewed(12)]];
	one.author = chance.pick(world.users.analysts);
	one.undertaken = undertakenBy(one);
	one.dues = duesOf(one, world);
	one.steps = historyOf(chance, {
		created: made.day,
		today: world.today - 1,
		last: one.dues.length > 0 ? Math.max(...one.dues.map((due) => due.last)) : null,
	});
	writeRelations(one, world);
	const statuses = writeStatuses(one, world);
	const desk = writeDesk(one, world, statuses);
	world.emit("commitments", rowOf(one, world, statuses, desk));
}

function undertakenBy({ chance, agreement, made }) {
	if (chance.is(0.08)) return null;
	const day = agreement ? agreement.day : made.day - chance.skewed(400);
	return dateAround(Math.min(day, made.day), chance.is(0.8) ? "day" : "month");
}

/** The due date as first set and as moved: `[{ value, first, last, precision, recorded }]`. */
function duesOf({ chance, made, undertaken }, { today }) {
	if (chance.is(0.22)) return [];
	let day = Math.max(made.day - 60, (undertaken?.first ?? made.day) + 60 + chance.skewed(1600, 1.6));
	const dues = [{ ...dateAround(day, chance.weighed(PRECISIONS)), basis: chance.weighed(BASES), recorded: made.day }];
	for (
		let moves = chance.weighed([
			[0, 70],
			[1, 22],
			[2, 8],
		]);
		moves > 0;
		moves--
	) {
		const recorded = dues.at(-1).recorded + 30 + chance.skewed(700);
		if (recorded >= today) break;
		day += 90 + chance.skewed(500);
		dues.push({ ...dateAround(day, chance.weighed(PRECISIONS)), basis: "stated", recorded });
	}
	return dues;
}

function writeRelations(one, world) {
	const { chance, id, parties, made, author } = one;
	const { emit, ids } = world;
	for (const [position, party] of parties.entries()) {
		const role = position === 0 || chance.is(0.6) ? "undertakes" : chance.pick(["participates", "benefits"]);
		emit("commitment_parties", { commitment_id: id, party_id: party.id, role, position });
	}
	const sectors = new Set([SECTORS[chance.skewed(SECTORS.length, 1.7)]]);
	if (chance.is(0.35)) sectors.add(SECTORS[chance.skewed(SECTORS.length, 1.2)]);
	for (const sector of sectors) emit("commitment_sectors", { commitment_id: id, sector });
	one.strength = STRENGTHS[Math.min(5, 1 + chance.skewed(6, 0.8))];
	one.mentions = passagesFor(
		one,
		world,
		chance.weighed([
			[0, 15],
			[1, 60],
			[2, 18],
			[3, 7],
		]),
	);
	for (const [n, passage] of one.mentions.entries()) {
		const strength = n === 0 ? one.strength : STRENGTHS[chance.int(0, STRENGTHS.indexOf(one.strength))];
		emit("mentions", {
			...{ id: ids.next("mentions", instantMs(made.day, made.minute)), commitment_id: id, passage_id: passage.id },
			...{ strength, side_party_id: chance.is(0.5) ? parties[0].id : null },
			...{ created_at: instantText(made.day, made.minute), created_by_id: author },
		});
	}
	writeDues(one, world);
	if (one.at > 10 && chance.is(0.05)) {
		const to_id = commitmentId(world, one.at - chance.int(1, 10));
		const type = chance.pick(["continues", "splits", "supports"]);
		const created_at = instantText(made.day, made.minute);
		emit("commitment_links", {
			...{ id: ids.next("commitment_links", instantMs(made.day, 0)), from_id: id, to_id, type },
			...{ created_at, created_by_id: author },
		});
	}
}

function writeDues(one, world) {
	const { chance, id, lang, dues, undertaken, author } = one;
	for (const [n, due] of dues.entries()) {
		const first = n === 0;
		const [passage] = first ? [] : passagesFor(one, world, 1, due.recorded);
		world.emit("due_changes", {
			...{ id: world.ids.next("due_changes", instantMs(due.recorded, 5)), commitment_id: id, value: due.value },
			...{ first: dayText(due.first), last: dayText(due.last), precision: due.precision, basis: due.basis },
			effective_on: dayText(first ? Math.min(undertaken?.first ?? due.recorded, due.recorded) : due.recorded),
			...{ reason: first ? null : proseOf("reason", lang, 1, chance), lang, passage_id: passage?.id ?? null },
			...{ recorded_at: instantText(due.recorded, first ? one.made.minute : 5), recorded_by_id: author },
		});
	}
}

function titlesOf({ at, chance, lang }) {
	const deed = chance.pick(DEEDS);
	const from = chance.pick(PLACES);
	const to = chance.pick(PLACES);
	const part = chance.is(0.7) ? chance.pick(PARTS) : null;
	const lot = chance.is(0.25) ? ` (${1 + (at % 997)})` : "";
	const variants = deed.map((words, n) => {
		const where = from === to ? from[n] : `${from[n]} – ${to[n]}`;
		return `${words}, ${where}${part ? `: ${part[n]}` : ""}${lot}`;
	});
	return textsOf(variants, lang, chance.is(0.6));
}

function rowOf(one, world, { current, statusDay, confirmed }, { reviewedDay, changedDay, changes }) {
	const { at, chance, made, id, lang, agreement, undertaken, dues } = one;
	const due = dues.at(-1) ?? null;
	const kind = chance.weighed(KINDS);
	const looked = Math.max(statusDay ?? -1, reviewedDay ?? -1);
	const numbered = agreement ?? world.unnumbered;
	numbered.given += 1;
	const isArchived = chance.is(0.02);
	const owned = chance.is(0.94);
	return {
		...{ id, ref: `${numbered.code}-${String(numbered.given).padStart(4, "0")}`, kind, titles: titlesOf(one), lang },
		descriptions: chance.is(0.6) ? textsOf(sentenceOf("description", chance), lang, chance.is(0.4)) : null,
		fulfilment_tests: chance.is(0.4) ? textsOf(sentenceOf("test", chance), lang, chance.is(0.4)) : null,
		agreement_id: agreement?.id ?? null,
		body_id: agreement?.bodyId ?? (chance.is(0.1) ? chance.pick(world.bodies).id : null),
		strength: one.strength,
		...dateColumns("undertaken", undertaken),
		...{ undertaken_precision: undertaken?.precision ?? null, undertaken_basis: undertaken ? "stated" : null },
		...dateColumns("due", due),
		...{ due_precision: due?.precision ?? null, due_basis: due?.basis ?? null },
		...{ first_due_value: dues[0]?.value ?? null, first_due_last: dayText(dues[0]?.last ?? null) },
		expected_count: kind === "recurring" && chance.is(0.5) ? chance.int(2, 12) : null,
		owner_id: owned ? world.users.owners[chance.skewed(world.users.owners.length)] : null,
		importance: chance.weighed([
			["normal", 70],
			["high", 18],
			["low", 12],
		]),
		...{ status: current?.status ?? "unassessed", status_change_id: current?.id ?? null },
		confirmed: current && VERDICTS.has(current.status) ? confirmed : null,
		...{ reviewed_on: dayText(reviewedDay), looked_on: looked < 0 ? null : dayText(looked) },
		...{ changed_at: instantText(changedDay, 300 + (at % 200)), version: 1 + changes },
		...{ created_at: instantText(made.day, made.minute), created_by_id: one.author },
		archived_at: isArchived ? instantText(world.today - 1, at % MINUTES) : null,
		archive_reason: isArchived ? proseOf("finding", "en", 1, chance) : null,
	};
}
