import { z } from "zod";
import { datedValue, dateValue, id, line, partyCode, shortCode, text, textLang, texts, version } from "./fields.input";
import { FORMS } from "./vocabulary";

const fields = {
	code: shortCode().nullish(),
	title: line(500).optional(),
	titles: texts(line, 500).optional(),
	description: text().nullish(),
	descriptions: texts(text, 10_000).nullish(),
	lang: textLang().optional(),
	bodyId: id().nullish(),
	/** The day it was signed or adopted, with its basis. */
	signed: datedValue().nullish(),
	/** The time it runs for, as "2024/2026". */
	period: dateValue().nullish(),
	predecessorId: id().nullish(),
	/** Party codes in the agreement's own order. */
	parties: z.array(partyCode()).max(50).nullish(),
};

export const createAgreementInput = z.strictObject({ ...fields, form: z.enum(FORMS) });

export const editAgreementInput = z.strictObject({ ...fields, form: z.enum(FORMS).optional(), version: version() });
