import { type DateValue, parseDateValue } from "../../lib/domain/date-value";

/** The value read, or an error that names it: the first data holds no date that the model can't read. */
export function dateOf(value: string): DateValue {
	const date = parseDateValue(value);
	if (!date) throw new Error(`The first data holds no date "${value}"`);
	return date;
}

export function dateOrNull(value: string | undefined): DateValue | null {
	return value === undefined ? null : dateOf(value);
}

/** A day as a date column takes it: midnight UTC. */
export function dayColumn(day: string): Date;
export function dayColumn(day: string | null | undefined): Date | null;
export function dayColumn(day: string | null | undefined): Date | null {
	return day ? new Date(`${day}T00:00:00.000Z`) : null;
}
