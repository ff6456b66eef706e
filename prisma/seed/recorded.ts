/** The instant at which the first data counts as recorded, whenever it is loaded. */
export const FIRST_DATA_RECORDED_AT = "2026-11-21T06:00:00Z";

/** The day on which the desk read the facts and looked for what became of passed dates. */
export const READ_ON = "2026-11-21";

/** Entries of one history follow one another by a millisecond, so that their order holds. */
export function recordedAt(position = 0): Date {
	return new Date(Date.parse(FIRST_DATA_RECORDED_AT) + position);
}
