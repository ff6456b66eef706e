import { z } from "zod";
import { evidence } from "./evidence.input";
import { dateValue, id, partyCode, text, textLang, version } from "./fields.input";
import { CONFIDENCES, STATUSES } from "./vocabulary";

export const changeStatusInput = z.strictObject({
	status: z.enum(STATUSES),
	/** Since when it is true. */
	effectiveOn: dateValue(),
	rationale: text(),
	confidence: z.enum(CONFIDENCES),
	evidence: evidence(),
	successorRef: z.string().trim().max(40).optional(),
	/** The party's code. */
	withdrawnBy: partyCode().optional(),
	/** The rationale's language. */
	lang: textLang().optional(),
	version: version(),
});

export const confirmStatusInput = z.strictObject({ statusChangeId: id(), version: version() });
