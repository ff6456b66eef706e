import { dayText, instantMs, instantText } from "./days.mjs";
import { writeReview } from "./statuses.mjs";
import { langBy, proseOf } from "./texts.mjs";
import { eventBetween } from "./world.mjs";

/**
 * What the desk itself adds: reviews beyond those a status rests on, notes, next actions, events that bear on it.
 * Answers the last review's day, the day of the last change and how many changes moved the commitment's version.
 */
export function writeDesk(one, world, { statusDay, reviewed }) {
	const { chance, made, dues } = one;
	const { today } = world;
	const days = [...reviewed];
	for (
		let more = chance.weighed([
			[0, 50],
			[1, 32],
			[2, 18],
		]);
		more > 0;
		more--
	) {
		const day = today - 1 - chance.skewed(Math.max(1, today - 1 - made.day), 1.5);
		writeReview(one, world, day);
		days.push(day);
	}
	const reviewedDay = days.length > 0 ? Math.max(...days) : null;
	writeNotes(one, world);
	writeActions(one, world);
	const linked = chance.is(0.2) ? eventBetween(world, chance, made.day - 30, today) : null;
	if (linked)
		world.emit("commitment_events", {
			...{
				id: world.ids.next("commitment_events", instantMs(made.day, 20)),
				commitment_id: one.id,
				event_id: linked.id,
			},
			...{
				role: chance.pick(["made_at", "fulfils", "reviews"]),
				created_at: instantText(linked.day, 20),
				created_by_id: one.author,
			},
		});
	const changedDay = Math.max(made.day, statusDay ?? 0, reviewedDay ?? 0, dues.at(-1)?.recorded ?? 0);
	const changes = one.steps.length + Math.max(0, dues.length - 1) + days.length + Math.max(0, one.mentions.length - 1);
	return { reviewedDay, changedDay, changes };
}

function someDay({ chance, made }, { today }) {
	return chance.int(made.day, today - 1);
}

function writeNotes(one, world) {
	const { chance, id } = one;
	const count = chance.weighed([
		[0, 6],
		[1, 12],
		[2, 20],
		[3, 26],
		[4, 18],
		[5, 10],
		[7, 8],
	]);
	for (let n = 0; n < count; n++) {
		const day = someDay(one, world);
		const minute = chance.int(0, 500);
		const noteId = world.ids.next("notes", instantMs(day, minute));
		const lang = langBy(chance);
		const created_by_id = chance.pick(world.users.analysts);
		const note = {
			...{ title: chance.is(0.3) ? proseOf("finding", lang, 1, chance) : null },
			...{
				body: proseOf(
					"note",
					lang,
					chance.weighed([
						[1, 50],
						[2, 35],
						[4, 15],
					]),
					chance,
				),
				lang,
			},
			visibility: chance.is(0.3) ? "shareable" : "internal",
		};
		const isEdited = chance.is(0.05);
		const created_at = instantText(day, minute);
		const changed_at = isEdited ? instantText(Math.min(day + 2, world.today - 1), minute) : created_at;
		world.emit("notes", {
			...{ id: noteId, commitment_id: id, ...note, version: isEdited ? 2 : 1, created_at, created_by_id, changed_at },
			retracted_at: !isEdited && chance.is(0.02) ? changed_at : null,
		});
		if (isEdited)
			world.emit("note_versions", {
				...{ id: world.ids.next("note_versions", instantMs(day, minute)), note_id: noteId, version: 1, ...note },
				...{ changed_at, changed_by_id: created_by_id },
			});
	}
}

function writeActions(one, world) {
	const { chance, id, lang, author } = one;
	const { users, today } = world;
	for (
		let n = chance.weighed([
			[0, 50],
			[1, 35],
			[2, 15],
		]);
		n > 0;
		n--
	) {
		const day = someDay(one, world);
		const due = chance.is(0.8) ? day + chance.skewed(200) : null;
		const doneDay = chance.is(0.65) ? Math.min(today - 1, day + chance.skewed(120)) : null;
		const owner_id = users.owners[chance.skewed(users.owners.length)];
		world.emit("next_actions", {
			...{
				id: world.ids.next("next_actions", instantMs(day, 50)),
				commitment_id: id,
				what: proseOf("action", lang, 1, chance),
			},
			...{ lang, owner_id, due_on: dayText(due), version: doneDay === null ? 1 : 2 },
			...{ created_at: instantText(day, 50), created_by_id: author },
			...{
				done_at: doneDay === null ? null : instantText(doneDay, 60),
				done_by_id: doneDay === null ? null : owner_id,
			},
		});
	}
}
