import { z } from "zod";
import { datedValue, id, line, partyCode, text, textLang, texts, version } from "./fields.input";
import { IMPORTANCES, KINDS, PARTY_ROLES, SECTORS, STRENGTHS } from "./vocabulary";

/** A bare code undertakes. */
const party = z.union([
	partyCode().transform((code) => ({ code, role: "undertakes" as const })),
	z.strictObject({ code: partyCode(), role: z.enum(PARTY_ROLES).default("undertakes") }),
]);

const fields = {
	title: line(500).optional(),
	titles: texts(line, 500).optional(),
	description: text().nullish(),
	descriptions: texts(text, 10_000).nullish(),
	fulfilmentTest: text().nullish(),
	fulfilmentTests: texts(text, 10_000).nullish(),
	/** The original's language, and that of the bare texts. */
	lang: textLang().optional(),
	agreementId: id().nullish(),
	bodyId: id().nullish(),
	strength: z.enum(STRENGTHS).optional(),
	undertakenOn: datedValue().nullish(),
	parties: z.array(party).max(50).optional(),
	sectors: z.array(z.enum(SECTORS)).max(SECTORS.length).optional(),
	/** Absent on creation: the caller. `null`: nobody. */
	ownerId: id().nullish(),
	importance: z.enum(IMPORTANCES).optional(),
	expectedCount: z.int().min(1).max(1000).nullish(),
};

export const createCommitmentInput = z
	.strictObject({
		...fields,
		kind: z.enum(KINDS),
		/** A bare value, or the whole object. */
		due: datedValue().nullish(),
	})
	.refine(({ title, titles }) => title !== undefined || titles !== undefined, {
		path: ["title"],
		params: { rule: "required" },
		// Told together with whatever else is wrong.
		when: ({ value }) => typeof value === "object" && value !== null,
	});

/** Only what is given changes; the due date is moved by a command of its own. */
export const editCommitmentInput = z.strictObject({
	...fields,
	kind: z.enum(KINDS).optional(),
	version: version(),
});

export type CommitmentFieldsGiven = Omit<z.output<typeof editCommitmentInput>, "version">;
