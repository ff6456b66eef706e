import { Chance } from "./chance.mjs";
import { dateAround, dateColumns, dayText, instantMs, instantText } from "./days.mjs";
import { langBy, proseOf, sentenceOf, textsOf } from "./texts.mjs";
import { AGREEMENTS, BODIES, EVENTS, PEOPLE, PLACES, STATES, SURNAMES } from "./words.mjs";

const INTERFACE = ["en", "tr", "ru"];
const FORMS = ["treaty", "signed_heads", "signed_agencies", "adopted_text", "reported_outcome", "announced"];
const GRADES = ["both_sides", "one_side", "one_side", "media", "media", "secondary", "doubtful"];
const BODY_KINDS = ["commission", "business_council", "working_group", "consultations"];
const EVENT_KINDS = ["session", "visit", "meeting", "festival", "signing"];

const KEPT = { version: 1, archived_at: null, archive_reason: null };

/** How many there are of what `n` commitments speak of. */
function proportions(n) {
	return {
		bodies: Math.min(80, 12 + Math.floor(n / 1000)),
		agreements: Math.min(2500, 30 + Math.floor(n / 400)),
		persons: Math.min(400, 40 + Math.floor(n / 500)),
		sources: Math.max(40, Math.floor(n / 25)),
		events: Math.max(60, Math.floor(n / 12)),
	};
}

function named(variants, ms, ids, table) {
	return { id: ids.next(table, ms), names: textsOf(variants, "en", true), lang: "en", ...KEPT };
}

/** Everything that commitments hang on, written through `emit(table, row)` and kept for them in the answer. */
export function makeNouns({ n, seed, today, users, ids, emit }) {
	const chance = new Chance(seed);
	const begun = today - 3650;
	const ms = instantMs(begun, 0);
	const counts = proportions(n);
	const world = { n, seed, today, begun, users, ids, chance, ms, emit };
	world.parties = makeParties(world);
	world.bodies = makeBodies(world, counts.bodies);
	makePersons(world, counts.persons);
	world.agreements = makeAgreements(world, counts.agreements);
	world.passages = makeSources(world, counts.sources);
	world.events = makeEvents(world, counts.events);
	return world;
}

function makeParties({ ids, ms, emit }) {
	const names = INTERFACE.map((lang) => new Intl.DisplayNames(lang, { type: "region" }));
	return STATES.split(" ").map((pair) => {
		const [code, region] = pair.split(":");
		const row = {
			code,
			kind: "state",
			...named(
				names.map((one) => one.of(region)),
				ms,
				ids,
				"parties",
			),
		};
		emit("parties", row);
		for (const lang of ["tk", "kk"]) {
			const spelling = new Intl.DisplayNames(lang, { type: "region" }).of(region);
			emit("name_variants", { id: ids.next("name_variants", ms), spelling, lang, party_id: row.id, place: null });
		}
		return { id: row.id, code };
	});
}

/** Two or three parties, mostly of the first ones. */
function someParties({ chance, parties }, most) {
	const found = new Set();
	const wanted = chance.int(2, most);
	while (found.size < wanted) found.add(parties[chance.skewed(parties.length, 3)]);
	return [...found];
}

function makeBodies(world, count) {
	const { chance, ids, ms, emit } = world;
	return Array.from({ length: count }, (_, at) => {
		const kind = at % BODIES.length;
		const parties = someParties(world, 3);
		const codes = parties.map(({ code }) => code).join(" – ");
		const variants = BODIES[kind].map((name) => `${name}, ${codes} (${at + 1})`);
		const row = { code: null, kind: BODY_KINDS[kind], ...named(variants, ms, ids, "bodies") };
		emit("bodies", row);
		for (const party of parties)
			emit("body_members", { id: ids.next("body_members", ms), body_id: row.id, party_id: party.id });
		return { id: row.id, parties, chance: chance.unit() };
	});
}

function makePersons({ chance, ids, ms, emit, parties }, count) {
	for (let at = 0; at < count; at++) {
		const name = `${PEOPLE[at % PEOPLE.length]} ${SURNAMES[Math.floor(at / PEOPLE.length) % SURNAMES.length]}`;
		const row = named([name, name, name], ms, ids, "persons");
		emit("persons", row);
		const titles = { en: "Deputy minister", tr: "Bakan yardımcısı", ru: "Заместитель министра" };
		const party_id = parties[chance.skewed(parties.length, 3)].id;
		emit("posts", { id: ids.next("posts", ms), person_id: row.id, party_id, titles, lang: "en" });
	}
}

function makeAgreements(world, count) {
	const { chance, ids, begun, emit, bodies } = world;
	const numbers = new Map();
	return Array.from({ length: count }, (_, at) => {
		const day = begun + Math.floor((at / count) * 3400);
		const body = chance.is(0.5) ? chance.pick(bodies) : null;
		const parties = body ? body.parties : someParties(world, 2 + chance.skewed(4));
		const pair = parties
			.slice(0, 2)
			.map(({ code }) => code)
			.join("-");
		const number = (numbers.get(pair) ?? 0) + 1;
		numbers.set(pair, number);
		const code = `${pair}-${String(number).padStart(2, "0")}`;
		const signed = dateAround(day, "day");
		const years = chance.int(1, 4);
		const period = { value: `${dayText(day).slice(0, 4)}/${Number(dayText(day).slice(0, 4)) + years}` };
		const id = ids.next("agreements", instantMs(day, 0));
		const lang = chance.pick(INTERFACE);
		const titles = textsOf(
			chance.pick(AGREEMENTS).map((title) => `${title} ${code}, ${period.value}`),
			lang,
			true,
		);
		emit("agreements", {
			...{ id, code, form: FORMS[chance.skewed(FORMS.length, 1)], titles, lang, body_id: body?.id ?? null },
			...{ ...dateColumns("signed", signed), signed_precision: "day", signed_basis: "stated" },
			period_value: period.value,
			period_first: `${period.value.slice(0, 4)}-01-01`,
			period_last: `${period.value.slice(5)}-12-31`,
			...KEPT,
		});
		for (const [position, party] of parties.entries())
			emit("agreement_parties", { agreement_id: id, party_id: party.id, position });
		return { id, code, day, parties, bodyId: body?.id ?? null, given: 0 };
	});
}

/** Five passages of each source. */
function makeSources({ chance, ids, begun, today, users, parties, emit }, count) {
	const passages = [];
	for (let at = 0; at < count; at++) {
		const day = begun + Math.floor((at / count) * (today - begun - 2));
		const id = ids.next("sources", instantMs(day, 1));
		const place = chance.pick(PLACES);
		const published = dateAround(day, "day");
		emit("sources", {
			...{ id, title: `${chance.pick(AGREEMENTS)[0]} of ${place[0]}, report ${at + 1}`, lang: langBy(chance) },
			...{ publisher: `${place[0]} gazette`, side_party_id: chance.is(0.5) ? chance.pick(parties).id : null },
			...{ url: `https://press.example.org/${at + 1}`, grade: chance.pick(GRADES) },
			...{ ...dateColumns("event", published), ...dateColumns("published", published), retrieved_on: dayText(day + 1) },
			...{
				seen: chance.is(0.95),
				created_at: instantText(day, 60),
				created_by_id: chance.pick(users.analysts),
				...KEPT,
			},
		});
		for (let number = 1; number <= 5; number++) {
			const passageId = ids.next("passages", instantMs(day, 2));
			const lang = langBy(chance);
			const words = textsOf(sentenceOf("passage", chance), lang, chance.is(0.5));
			const doubtful = chance.is(0.03);
			const doubtful_reason = doubtful ? proseOf("note", "en", 1, chance) : null;
			emit("passages", { id: passageId, source_id: id, number, words, lang, doubtful, doubtful_reason, version: 1 });
			passages.push({ id: passageId, day });
		}
	}
	return passages;
}

function stateBy(chance, day, today) {
	if (day > today)
		return chance.weighed([
			["planned", 9],
			["put_off", 1],
		]);
	return chance.weighed([
		["held", 80],
		["planned", 6],
		["put_off", 5],
		["cancelled", 4],
		["unknown", 5],
	]);
}

function makeEvents(world, count) {
	const { chance, ids, begun, today, users, bodies, emit } = world;
	return Array.from({ length: count }, (_, at) => {
		const day = begun + Math.floor((at / count) * (today + 200 - begun));
		const recorded = Math.min(day, today - 1) - chance.int(0, 40);
		const precision = chance.weighed([
			["day", 8],
			["month", 2],
			["quarter", 1],
		]);
		const state = stateBy(chance, day, today);
		const id = ids.next("events", instantMs(recorded, 0));
		const kind = at % EVENTS.length;
		const place = chance.pick(PLACES);
		const titles = textsOf(
			EVENTS[kind].map((title, lang) => `${title}, ${place[lang]}`),
			"en",
			true,
		);
		const date = {
			...dateColumns("date", dateAround(day, precision)),
			date_precision: precision,
			date_basis: "stated",
		};
		const places = textsOf(place, "en", true);
		const by = chance.pick(users.analysts);
		emit("events", {
			...{ id, kind: EVENT_KINDS[kind], titles, lang: "en", ...date, places, state },
			...{ body_id: chance.is(0.4) ? chance.pick(bodies).id : null, created_at: instantText(recorded, 30) },
			...{ created_by_id: by, ...KEPT },
		});
		for (const [then, on] of state === "planned"
			? [["planned", recorded]]
			: [
					["planned", recorded],
					[state, Math.min(day + 1, today - 1)],
				])
			emit("event_state_changes", {
				...{ id: ids.next("event_state_changes", instantMs(on, 40)), event_id: id, state: then, ...date, places },
				...{
					effective_on: dayText(on),
					reason: then === "planned" ? null : proseOf("reason", "en", 1, chance),
					lang: "en",
				},
				...{ recorded_at: instantText(on, 40), recorded_by_id: by },
			});
		return { id, day: Math.max(day, recorded), isHeld: state === "held" && day < today };
	});
}
