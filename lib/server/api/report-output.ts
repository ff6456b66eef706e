import "server-only";
import { z } from "zod";
import { LINK_MODES, REPORT_GROUPS, type ReportContent } from "@/lib/domain/report-content";
import {
	BASES,
	CONFIDENCES,
	EVENT_ROLES,
	EVENT_STATES,
	FRESHNESS,
	KINDS,
	LANGS,
	PARTY_ROLES,
	PRECISIONS,
	SECTORS,
	STANCES,
	STATUSES,
	STRENGTHS,
	TEXT_LANGS,
	TIMELINESS,
} from "@/lib/domain/vocabulary";

const day = z.iso.date();
const edtf = z.string().meta({ description: "ISO 8601-2 (EDTF)" });
const count = z.int().min(0);
const tag = z.string().meta({ description: "Tag of the language" });
const local = z
	.strictObject({
		text: z.string(),
		lang: z.enum(TEXT_LANGS),
		wanted: z.boolean().meta({ description: "False where the original stands in for the report's language" }),
	})
	.meta({ id: "LocalText" });

const passage = z
	.strictObject({
		number: z.int().meta({ description: "The paragraph's number" }),
		words: local,
		doubtful: z.boolean(),
		source: z.strictObject({
			...{ title: z.string(), lang: tag, publisher: z.string().nullable(), url: z.string().nullable() },
			dated: edtf.nullable(),
		}),
	})
	.meta({ id: "ReportPassage" });

const event = z
	.strictObject({ title: local, state: z.enum(EVENT_STATES), date: edtf.nullable(), place: local.nullable() })
	.meta({ id: "ReportEvent" });

const evidence = z.strictObject({
	stance: z.enum(STANCES),
	passage: passage.nullable(),
	event: event.nullable(),
	url: z.string().nullable(),
	title: z.string().nullable(),
	publishedOn: edtf.nullable(),
	actOn: edtf.nullable(),
});

const moment = { on: day.nullable(), value: edtf.nullable() };
const entry = z.discriminatedUnion("type", [
	z.strictObject({
		...{ ...moment, type: z.literal("status"), status: z.enum(STATUSES), confirmed: z.boolean().nullable() },
		...{ rationale: local, recordedOn: day },
	}),
	z.strictObject({
		...{ ...moment, type: z.literal("due"), due: edtf.nullable(), earlier: edtf.nullable(), recordedOn: day },
		reason: z.strictObject({ text: z.string(), lang: tag }).nullable(),
	}),
	z.strictObject({ ...moment, type: z.literal("event"), role: z.enum(EVENT_ROLES), event }),
]);

const item = z
	.strictObject({
		ref: z.string(),
		title: local,
		description: local.nullable(),
		kind: z.enum(KINDS),
		strength: z.enum(STRENGTHS),
		status: z.enum(STATUSES),
		statusSince: edtf.nullable(),
		confirmed: z.boolean().nullable().meta({ description: "False: a verdict that no second person has confirmed" }),
		confidence: z.enum(CONFIDENCES).nullable(),
		rationale: local.nullable(),
		successor: z.string().nullable(),
		withdrawnBy: z.string().nullable(),
		timeliness: z.enum(TIMELINESS),
		freshness: z.enum(FRESHNESS),
		lookedOn: day.nullable(),
		due: z
			.strictObject({
				...{ value: edtf, first: day.nullable(), last: day.nullable(), precision: z.enum(PRECISIONS) },
				...{ basis: z.enum(BASES), firstValue: edtf.nullable() },
			})
			.nullable(),
		undertaken: edtf.nullable(),
		fulfilmentTest: local.nullable(),
		agreement: local.nullable(),
		body: local.nullable(),
		parties: z.array(z.strictObject({ code: z.string(), name: local, role: z.enum(PARTY_ROLES) })),
		sectors: z.array(z.enum(SECTORS)),
		written: z.array(z.strictObject({ strength: z.enum(STRENGTHS), side: z.string().nullable(), passage })),
		evidence: z.array(evidence).nullable().meta({ description: "Null where the report does not show it" }),
		notes: z
			.array(
				z.strictObject({ title: z.string().nullable(), body: z.string(), lang: tag, writtenOn: day, changedOn: day }),
			)
			.nullable(),
		history: z.array(entry).nullable(),
		changedOn: day,
	})
	.meta({ id: "ReportItem" });

const rate = z.strictObject({
	...{ fulfilled: count, partly: count, notFulfilled: count, of: count, rate: z.number().min(0).max(1).nullable() },
	leftOut: z.strictObject({ weaker: count, open: count, otherwiseClosed: count, unconfirmed: count }),
});

/** A shared report as `/r/{token}/data.json` answers it; a test holds every answer against it. */
export const reportOutput: z.ZodType<ReportContent> = z
	.strictObject({
		title: z.string(),
		intro: z.string().nullable().meta({ description: "Markdown" }),
		lang: z.enum(LANGS),
		asOf: day,
		drawnAt: z.iso.datetime(),
		mode: z.enum(LINK_MODES),
		issued: z.strictObject({ organisation: z.string(), by: z.string().nullable() }),
		show: z.strictObject({ notes: z.boolean(), evidence: z.boolean(), history: z.boolean(), charts: z.boolean() }),
		groupBy: z.enum(REPORT_GROUPS).nullable(),
		summary: z.strictObject({
			total: count,
			byStatus: z.record(z.enum(STATUSES), count),
			byTimeliness: z.record(z.enum(TIMELINESS), count),
			byFreshness: z.record(z.enum(FRESHNESS), count),
			provisional: count,
			rate,
		}),
		groups: z.array(z.strictObject({ key: z.string().nullable(), title: local.nullable(), items: z.array(item) })),
		leftOut: count.meta({ description: "How many more lie in the scope than one report shows" }),
	})
	.meta({ id: "SharedReport" });
