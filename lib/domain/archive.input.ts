import { z } from "zod";
import { text, version } from "./fields.input";

/** Archiving with a reason, or bringing back by `archived: false`. */
export const archiveInput = z
	.strictObject({
		archived: z.boolean().default(true),
		reason: text(2000).optional(),
		version: version(),
	})
	.refine(({ archived, reason }) => !archived || reason !== undefined, {
		path: ["reason"],
		params: { rule: "required" },
	});
