import { z } from "zod";
import { line, version } from "./fields.input";
import { LONGEST_VIEW_QUERY, MOST_PINS, VIEW_PATHS } from "./view";

const name = line(100);
const query = z.string().max(LONGEST_VIEW_QUERY);

export const createViewInput = z.strictObject({
	name,
	path: z.enum(VIEW_PATHS).default("/commitments"),
	/** As in the address of the page, with or without "?". */
	query: query.default(""),
	shared: z.boolean().default(false),
	pinned: z.boolean().default(false),
});

const OWNED = ["name", "query", "shared"] as const;

/** `pinned` and `position` are each reader's own; the rest is the owner's, and carries the version that was seen. */
export const editViewInput = z
	.strictObject({
		name: name.optional(),
		query: query.optional(),
		shared: z.boolean().optional(),
		pinned: z.boolean().optional(),
		position: z.int().min(1).max(MOST_PINS).optional(),
		version: version().optional(),
	})
	.refine((given) => given.version !== undefined || OWNED.every((key) => given[key] === undefined), {
		path: ["version"],
		params: { rule: "required" },
	});
