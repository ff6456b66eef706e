import { isId } from "./id";
import { dayProblem } from "./past";

/** One value of a parameter as it means something; `undefined` where it does not. */
export type Read<T> = (value: string) => T | undefined;

export const LONGEST_QUERY = 500;
export const LARGEST_PAGE = 200;

const CODE = /^[A-Z][A-Z0-9-]{1,11}$/;
const CURSOR = /^[\w-]{1,2800}$/;

export function oneOf<T extends string>(values: readonly T[]): Read<T> {
	return (value) => values.find((each) => each === value);
}

export function yesOrNo(value: string): boolean | undefined {
	return value === "true" ? true : value === "false" ? false : undefined;
}

export function code(value: string): string | undefined {
	const upper = value.trim().toUpperCase();
	return CODE.test(upper) ? upper : undefined;
}

export function idOrCode(value: string): string | undefined {
	return isId(value) ? value.toLowerCase() : code(value);
}

export function anId(value: string): string | undefined {
	return isId(value) ? value.toLowerCase() : undefined;
}

export function account(value: string): string | undefined {
	if (value === "me" || value === "none") return value;
	return isId(value) ? value.toLowerCase() : undefined;
}

export function words(value: string): string | undefined {
	const trimmed = value.trim();
	return trimmed.length <= LONGEST_QUERY ? trimmed : undefined;
}

export function days(value: string): number | undefined {
	return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

export function limit(value: string): number | undefined {
	const number = days(value);
	return number !== undefined && number >= 1 && number <= LARGEST_PAGE ? number : undefined;
}

export function pastDay(value: string): string | undefined {
	return dayProblem(value.trim()) ? undefined : value.trim();
}

export function cursor(value: string): string | undefined {
	return CURSOR.test(value) ? value : undefined;
}
