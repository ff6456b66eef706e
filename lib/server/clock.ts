import "server-only";
import { Temporal } from "temporal-polyfill";
import { env } from "@/lib/env";

/** The organisation's calendar day, "YYYY-MM-DD". */
export function today(): string {
	return env().APP_TODAY ?? Temporal.Now.plainDateISO(env().ORG_TIME_ZONE).toString();
}

/** The organisation's calendar day of an instant. */
export function dayOf(instant: Date): string {
	return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
		.toZonedDateTimeISO(env().ORG_TIME_ZONE)
		.toPlainDate()
		.toString();
}

/** A calendar date as Prisma keeps it (UTC midnight); the one way in. */
export function toDate(day: string): Date {
	return new Date(`${day}T00:00:00.000Z`);
}

/** A `@db.Date` as "YYYY-MM-DD"; the one way out. */
export function toDay(date: Date): string;
export function toDay(date: Date | null): string | null;
export function toDay(date: Date | null): string | null {
	return date ? date.toISOString().slice(0, 10) : null;
}

/** The instant at which a day begins for the organisation. */
export function startOf(day: string): Date {
	const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime(env().ORG_TIME_ZONE);
	return new Date(epochMilliseconds);
}
