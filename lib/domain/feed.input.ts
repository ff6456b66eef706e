import { z } from "zod";
import { FEED_PARTS, feedQuery, feedScope, LONGEST_FEED_QUERY } from "./feed";
import { line } from "./fields.input";

/** A filter as an address spells it, with or without "?"; comes out in its normal form. */
function query() {
	return z
		.string()
		.max(LONGEST_FEED_QUERY)
		.refine((given) => feedScope(given).unknown.length === 0, { params: { rule: "filter_unknown" } })
		.transform(feedQuery)
		.pipe(z.string().max(LONGEST_FEED_QUERY));
}

export const makeFeedInput = z.strictObject({
	name: line(100),
	query: query().default(""),
	/** Everything unless said otherwise. */
	carries: z
		.array(z.enum(FEED_PARTS))
		.min(1)
		.max(FEED_PARTS.length)
		.default([...FEED_PARTS]),
});
