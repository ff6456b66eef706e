import { z } from "zod";
import { datedValue, day, id, line, text, textLang, texts, version, webAddress } from "./fields.input";
import { EVENT_KINDS, EVENT_STATES, LANGS } from "./vocabulary";

const fields = {
	title: line(500).optional(),
	titles: texts(line, 500).optional(),
	description: text().nullish(),
	descriptions: texts(text, 10_000).nullish(),
	lang: textLang().optional(),
	bodyId: id().nullish(),
	/** Ids of the passages that speak of it: all of them. */
	sources: z.array(id()).max(200).optional(),
};

/** What became known of its state, date or place: since when, why, and how we know. */
const knowledge = {
	/** What an inferred date rests on is said in the reason. */
	date: datedValue({ needsNote: false }).optional(),
	place: line(200).optional(),
	places: texts(line, 200).optional(),
	effectiveOn: day().optional(),
	reason: text().optional(),
	/** The language of the reason. */
	reasonLang: z.enum(LANGS).optional(),
	passageId: id().optional(),
	url: webAddress().optional(),
};

export const createEventInput = z.strictObject({
	...fields,
	...knowledge,
	kind: z.enum(EVENT_KINDS),
	state: z.enum(EVENT_STATES).optional(),
});

export const editEventInput = z.strictObject({
	...fields,
	...knowledge,
	kind: z.enum(EVENT_KINDS).optional(),
	state: z.enum(EVENT_STATES).optional(),
	version: version(),
});

export const changeEventStateInput = z.strictObject({
	...knowledge,
	state: z.enum(EVENT_STATES),
	version: version(),
});
