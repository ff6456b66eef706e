import { z } from "zod";
import { dueErrors } from "./due-rules";
import { dueEvidence } from "./evidence.input";
import { day, text, textLang, version } from "./fields.input";
import { BASES, PRECISIONS } from "./vocabulary";

/** `value: null` says that there is no date any longer. The reason serves as the note of an inferred date. */
export const changeDueInput = z
	.strictObject({
		value: z.string().trim().min(1).max(40).nullable(),
		first: z.string().max(10).nullish(),
		last: z.string().max(10).nullish(),
		precision: z.enum(PRECISIONS).optional(),
		basis: z.enum(BASES),
		note: text(2000).nullish(),
		/** The day since when it is so. */
		effectiveOn: day(),
		reason: text(),
		/** The language of reason and note. */
		lang: textLang().optional(),
		evidence: dueEvidence(),
		version: version(),
	})
	.superRefine((given, context) => {
		for (const { path, rule } of dueErrors({ ...given, note: given.note ?? given.reason })) {
			context.addIssue({ code: "custom", path: [path], params: { rule } });
		}
	});
