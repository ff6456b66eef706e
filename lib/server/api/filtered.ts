import "server-only";
import { isTooMuch } from "@/lib/domain/dashboard";
import { type Filters, parseFilters, type Unknown } from "@/lib/domain/filters";
import { dayErrors } from "@/lib/domain/past";
import { pastIn } from "@/lib/domain/past-filters";
import { today } from "../clock";
import type { Reading } from "../commitments/row";
import { inTime } from "../dashboard/in-time";
import { langOf, problem } from "./problem";

type Asked = { filters: Filters; unknown: Unknown[]; reading: Reading };

/**
 * What a call with filters is answered. A filter that means nothing is named and narrows nothing; a day that can't be
 * looked back to is refused, as an answer about today would be one to another question.
 */
export async function filtered(request: Request, read: (asked: Asked) => Promise<unknown>): Promise<unknown> {
	const day = today();
	const asked = parseFilters(new URL(request.url).searchParams, ["lang"]);
	const { past, filters, unknown } = pastIn(asked.filters, day);
	const errors = dayErrors([...asked.unknown, ...unknown], day);
	if (errors.length > 0) return problem(request, "invalid", { errors });
	const reading = { lang: langOf(request), today: past?.asOf ?? day, past };
	const answer = await inTime(read({ filters, unknown: asked.unknown, reading }));
	const isTooLong = typeof answer === "object" && answer !== null && isTooMuch(answer);
	return isTooLong ? problem(request, "rule", { errors: [{ path: "", rule: "too_much_to_count" }] }) : answer;
}
