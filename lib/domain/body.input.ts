import { z } from "zod";
import { dateValue, id, line, partyCode, shortCode, text, textLang, texts, version } from "./fields.input";
import { variants } from "./name-variant.input";
import { BODY_KINDS } from "./vocabulary";

const membership = {
	party: partyCode(),
	from: dateValue().nullish(),
	to: dateValue().nullish(),
};

const fields = {
	code: shortCode().nullish(),
	name: line(300).optional(),
	names: texts(line, 300).optional(),
	description: text().nullish(),
	descriptions: texts(text, 10_000).nullish(),
	lang: textLang().optional(),
	/** All of them: codes, or memberships with their dates. One with an id is changed, one left out is removed. */
	members: z
		.array(z.union([partyCode(), z.strictObject({ id: id().optional(), ...membership })]))
		.max(200)
		.optional(),
	variants: variants().optional(),
};

export const createBodyInput = z.strictObject({ ...fields, kind: z.enum(BODY_KINDS) });

export const editBodyInput = z.strictObject({ ...fields, kind: z.enum(BODY_KINDS).optional(), version: version() });

export const addMemberInput = z.strictObject(membership);

export const endMemberInput = z.strictObject({ to: dateValue().nullable() });
