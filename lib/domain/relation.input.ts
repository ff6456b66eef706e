import { z } from "zod";
import { id, partyCode } from "./fields.input";
import { EVENT_ROLES, LINK_TYPES, STRENGTHS } from "./vocabulary";

const ref = z.string().trim().min(1).max(40);

/** `side`: code of the party that says so in the passage. */
export const addMentionInput = z.strictObject({
	passageId: id(),
	strength: z.enum(STRENGTHS),
	side: partyCode().nullish(),
});
export const linkCommitmentsInput = z.strictObject({ ref, type: z.enum(LINK_TYPES) });
export const linkEventInput = z.strictObject({ eventId: id(), role: z.enum(EVENT_ROLES) });

/** To undo one: what it was made with, or its id. */
export const removeMentionInput = z.union([z.strictObject({ id: id() }), addMentionInput.partial({ strength: true })]);
export const unlinkCommitmentsInput = z.union([z.strictObject({ id: id() }), linkCommitmentsInput]);
export const unlinkEventInput = z.union([z.strictObject({ id: id() }), linkEventInput]);
