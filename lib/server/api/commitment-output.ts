import "server-only";
import { z } from "zod";
import {
	BASES,
	FRESHNESS,
	IMPORTANCES,
	KINDS,
	PARTY_ROLES,
	PRECISIONS,
	SECTORS,
	STATUSES,
	STRENGTHS,
	TEXT_LANGS,
	TIMELINESS,
} from "@/lib/domain/vocabulary";

const day = z.string().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const edtf = z
	.string()
	.meta({ description: "ISO 8601-2 (EDTF): 2024-10-10, 2024-10, 2024, 2024-35, 2021/2023, ../2026" });
const named = z.strictObject({ id: z.string(), title: z.string() });
const account = z.strictObject({ id: z.string(), name: z.string() });
const texts = z.partialRecord(z.enum(TEXT_LANGS), z.string());

/** A commitment as the JSON API answers it; a test holds every answer against it. */
export const commitmentOutput = z
	.strictObject({
		ref: z.string(),
		version: z.int(),
		title: z.string(),
		description: z.string().nullable(),
		lang: z.enum(TEXT_LANGS),
		titles: texts,
		descriptions: texts,
		kind: z.enum(KINDS),
		strength: z.enum(STRENGTHS),
		undertakenOn: edtf.nullable(),
		status: z.enum(STATUSES),
		statusChangeId: z.string().nullable(),
		confirmed: z.boolean().nullable(),
		timeliness: z.enum(TIMELINESS),
		freshness: z.enum(FRESHNESS),
		due: z
			.strictObject({
				value: edtf,
				first: day.nullable(),
				last: day.nullable(),
				precision: z.enum(PRECISIONS),
				basis: z.enum(BASES),
				firstValue: edtf.optional(),
			})
			.nullable(),
		agreement: named.nullable(),
		body: named.nullable(),
		parties: z.array(z.strictObject({ code: z.string(), role: z.enum(PARTY_ROLES) })),
		sectors: z.array(z.enum(SECTORS)),
		owner: account.nullable(),
		importance: z.enum(IMPORTANCES),
		fulfilmentTest: z.string().nullable(),
		tally: z
			.strictObject({
				held: z.int(),
				expected: z.int().nullable(),
				lastHeldOn: day.nullable(),
				since: day.nullable(),
			})
			.optional(),
		mentions: z.array(
			z.strictObject({
				id: z.string(),
				strength: z.enum(STRENGTHS),
				source: named,
				passage: z.strictObject({ id: z.string(), number: z.int() }),
			}),
		),
		nextAction: z.strictObject({ id: z.string(), what: z.string(), owner: account, dueOn: day.nullable() }).nullable(),
		reviewedOn: day.nullable(),
		changedAt: instant,
		archived: z.boolean(),
	})
	.meta({ id: "Commitment" });

export const problemOutput = z
	.strictObject({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z.array(z.strictObject({ path: z.string(), rule: z.string(), message: z.string() })).optional(),
		current: z.looseObject({ version: z.int() }).optional(),
	})
	.meta({ id: "Problem", description: "RFC 9457" });
