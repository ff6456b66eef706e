import { z } from "zod";
import { line, version } from "./fields.input";
import { email } from "./sign-in.input";
import { LANGS, ROLES } from "./vocabulary";

export const inviteUserInput = z.strictObject({
	name: line(200),
	email: email(),
	role: z.enum(ROLES),
	locale: z.enum(LANGS).nullish(),
});

/** `confirmOwn` says that giving up one's own rights is meant. */
export const changeUserInput = z.strictObject({
	version: version(),
	name: line(200).optional(),
	role: z.enum(ROLES).optional(),
	active: z.boolean().optional(),
	confirmOwn: z.boolean().optional(),
});
