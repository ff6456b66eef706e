import { instantMs } from "./days.mjs";
import { idOf } from "./ids.mjs";

/** Of a working day. */
export const MINUTES = 540;

/** When the commitment of that number was recorded: more of them lately, and never before the one of the number below. */
export function whenMade({ n, today, begun }, at) {
	const part = (at / n) ** 0.75 * (today - 2 - begun);
	const day = begun + Math.floor(part);
	return { day, minute: Math.floor((part % 1) * MINUTES) };
}

export function commitmentId(world, at) {
	const { day, minute } = whenMade(world, at);
	return idOf("commitments", instantMs(day, minute), at + 1);
}

// What an agreement yields is recorded after it: of those there were by then, the larger ones oftener.
export function agreementBefore({ agreements }, chance, day) {
	const found = agreements[chance.skewed(agreements.length)];
	if (found.day <= day) return found;
	const there = agreements.findIndex((one) => one.day > day);
	return there <= 0 ? null : agreements[chance.skewed(there)];
}

/** Different passages of sources that were out by the day of recording, near one another in time. */
export function passagesFor({ chance, made }, { passages }, count, day = made.day) {
	let there = passages.length;
	for (let low = 0; low < there; ) {
		const middle = (low + there) >> 1;
		if (passages[middle].day <= day) low = middle + 1;
		else there = middle;
	}
	const found = new Map();
	for (let tries = 0; tries < count && there > 0; tries++) {
		const passage = passages[there - 1 - chance.skewed(Math.min(there, 4000), 1.3)];
		found.set(passage.id, passage);
	}
	return [...found.values()];
}

/** A held event of that time, null where there is none near. */
export function eventBetween({ events }, chance, from, to) {
	let low = 0;
	for (let high = events.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (events[middle].day < from) low = middle + 1;
		else high = middle;
	}
	const event = events[low + chance.int(0, 20)];
	return event?.isHeld && event.day <= to && event.day >= from ? event : null;
}
