import { z } from "zod";
import { line, shortCode, textLang, texts, version } from "./fields.input";
import { variants } from "./name-variant.input";
import { PARTY_KINDS } from "./vocabulary";

const fields = {
	name: line(300).optional(),
	names: texts(line, 300).optional(),
	lang: textLang().optional(),
	variants: variants().optional(),
};

export const createPartyInput = z.strictObject({ ...fields, code: shortCode(), kind: z.enum(PARTY_KINDS) });

export const editPartyInput = z.strictObject({
	...fields,
	code: shortCode().optional(),
	kind: z.enum(PARTY_KINDS).optional(),
	version: version(),
});
