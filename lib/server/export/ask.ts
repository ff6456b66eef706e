import "server-only";
import { type Filters, parseFilters } from "@/lib/domain/filters";
import { dayProblem, pastOf } from "@/lib/domain/past";
import type { FieldError } from "@/lib/domain/refusal";
import type { Lang } from "@/lib/domain/vocabulary";
import { today } from "../clock";
import type { Viewer } from "../viewer";
import { type Export, exportCommitments } from "./commitments";

export type Asked = Export & {
	/** The day as of which it is read. */
	day: string;
};

/**
 * The export that an address's parameters ask for. An unknown parameter or value is refused: a list can show that it
 * ignored one, a file that holds more than was asked for can't.
 */
export async function askExport(
	viewer: Viewer,
	params: URLSearchParams,
	lang: Lang,
): Promise<Asked | { errors: FieldError[] }> {
	const { filters, unknown } = parseFilters(params, ["lang"]);
	const wrong = [...unknown.map(({ param }) => param), ...daysAhead(filters)];
	if (wrong.length > 0) return refused(wrong);
	const past = pastOf(filters, today());
	const day = past?.asOf ?? today();
	const found = await exportCommitments(viewer, filters, { lang, today: day, past });
	return found.unknown.length > 0 ? refused(found.unknown.map(({ param }) => param)) : { ...found, day };
}

function daysAhead({ asOf, knownAt }: Filters): string[] {
	const days = Object.entries({ asOf, knownAt });
	return days.flatMap(([param, value]) => (value && dayProblem(value, today()) ? [param] : []));
}

function refused(params: readonly string[]): { errors: FieldError[] } {
	return { errors: [...new Set(params)].map((path) => ({ path, rule: "not_valid" })) };
}
