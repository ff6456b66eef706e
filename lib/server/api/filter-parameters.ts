import "server-only";
import { z } from "zod";
import { LARGEST_PAGE, LONGEST_QUERY } from "@/lib/domain/filter-values";
import { PASSAGES, SORT_KEYS } from "@/lib/domain/filters";
import { FRESHNESS, KINDS, SECTORS, STATUSES, STRENGTHS, TIMELINESS } from "@/lib/domain/vocabulary";

/** The parameters of a list of commitments: repeated ones mean *or*, different ones *and*. */
export function filterParameters() {
	const many = <T extends z.ZodType>(one: T) => z.array(one).optional();
	const words = many(z.string());
	const days = z.int().min(0).optional();
	const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`]);
	return {
		q: many(z.string().max(LONGEST_QUERY)),
		status: many(z.enum(STATUSES)),
		timeliness: many(z.enum(TIMELINESS)),
		freshness: many(z.enum(FRESHNESS)),
		confirmed: many(z.enum(["true", "false"])),
		agreement: words,
		sector: many(z.enum(SECTORS)),
		party: words,
		body: words,
		owner: many(z.string().meta({ description: "Id of an account, `me` or `none`" })),
		strength: many(z.enum(STRENGTHS)),
		strengthMin: z.enum(STRENGTHS).optional(),
		kind: many(z.enum(KINDS)),
		dueWithin: days,
		changedWithin: days,
		passage: many(z.enum(PASSAGES)),
		archived: many(z.enum(["true", "false"])),
		asOf: z.iso.date().optional().meta({ description: "As things stood on that past day" }),
		knownAt: z.iso.date().optional().meta({ description: "By what was recorded until the end of that day" }),
		sort: z.enum(["match", ...sorts]).optional(),
		cursor: z.string().optional(),
		limit: z.int().min(1).max(LARGEST_PAGE).optional(),
	};
}
