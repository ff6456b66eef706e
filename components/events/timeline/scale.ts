import { scaleUtc } from "d3-scale";
import type { DayRange } from "@/lib/domain/calendar-address";
import { addDays } from "@/lib/domain/date-value";
import { shareOf } from "@/lib/domain/timeline";

export type Tick = {
	/** Its first day. */
	day: string;
	/** Where it lies, in hundredths of the width. */
	at: number;
	/** Begins a year, or all of them do. */
	strong: boolean;
};

/** Where an axis of that range is marked: at years, quarters or months, as many as can be read side by side. */
export function ticksOf(range: DayRange): Tick[] {
	const [first, end] = [range.first, addDays(range.last, 1)].map((day) => new Date(`${day}T00:00:00Z`));
	const scale = scaleUtc([first ?? 0, end ?? 0], [0, 100]);
	const days = scale.ticks(8).map((tick) => tick.toISOString().slice(0, 10));
	return days
		.filter((day) => day >= range.first && day <= range.last)
		.map((day) => ({ day, at: percent(shareOf(day, range)), strong: day.endsWith("-01-01") }));
}

/** A share as hundredths, as exact as a screen is. */
export function percent(share: number): number {
	return Math.round(share * 10_000) / 100;
}
