import "server-only";
import type { DateValue } from "@/lib/domain/date-value";
import { parseDateValue } from "@/lib/domain/date-value";
import type { DatedValue } from "@/lib/domain/fields.input";
import type { Texts } from "@/lib/domain/texts";
import type { Basis } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { toDate } from "../clock";

/** A nullable column of texts as Prisma takes it. */
export function textsColumn(texts: Texts | null): Prisma.InputJsonObject | typeof Prisma.DbNull {
	return texts ?? Prisma.DbNull;
}

export function dateColumn(day: string | null | undefined): Date | null {
	return day ? toDate(day) : null;
}

/** A stored value with its bounds and precision; `null` for none. */
export function storedDate(value: string | null): DateValue | null {
	return value === null ? null : parseDateValue(value);
}

/** The same with the basis it is known on. */
export function storedDated(value: string | null, basis: Basis | null, note: string | null = null): DatedValue | null {
	const date = storedDate(value);
	return date && { ...date, basis: basis ?? "unknown", note };
}
