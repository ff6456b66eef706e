import { z } from "zod";
import { THEMES } from "./account";
import { line, version } from "./fields.input";
import { password } from "./sign-in.input";
import { LANGS } from "./vocabulary";

/** `locale: null` follows cookie and browser. */
export const changeAccountInput = z.strictObject({
	version: version(),
	name: line(200).optional(),
	locale: z.enum(LANGS).nullish(),
	theme: z.enum(THEMES).optional(),
	compactRows: z.boolean().optional(),
	singleKeys: z.boolean().optional(),
});

export const changePasswordInput = z.strictObject({ currentPassword: password(), password: password() });
