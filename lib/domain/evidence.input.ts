import { z } from "zod";
import { dateValue, id, line, webAddress } from "./fields.input";
import { STANCES } from "./vocabulary";

const ONE_OF = ["passageId", "eventId", "url"] as const;

/** What the thing itself knows and nobody may say for it. */
const BROUGHT_ALONG = {
	passageId: ["title", "publishedOn"],
	eventId: ["title", "publishedOn", "actOn"],
	url: [],
} as const;

const piece = {
	passageId: id().optional(),
	eventId: id().optional(),
	url: webAddress().optional(),
	/** What stands at the address, and when it was published there. */
	title: line(500).optional(),
	publishedOn: dateValue().optional(),
};

type Piece = { [key in (typeof ONE_OF)[number]]?: string } & { title?: string; publishedOn?: unknown; actOn?: unknown };

/**
 * What a status rests on: a passage, an event or an address. A passage brings its source's dates and an event its own;
 * `actOn` says of a passage or an address when what it speaks of took place.
 */
export function evidence() {
	const one = z
		.strictObject({ ...piece, actOn: dateValue().optional(), stance: z.enum(STANCES).default("supports") })
		.superRefine(isOneThing);
	return z.preprocess(withoutBlanks, z.array(one).max(20).superRefine(isListedOnce)).default([]);
}

/** What a moved due date rests on: at most one thing, as an object or as a list of one. */
export function dueEvidence() {
	const one = z.strictObject(piece).superRefine(isOneThing);
	return z.preprocess((given) => withoutBlanks(asList(given)), z.array(one).max(1)).default([]);
}

function asList(given: unknown): unknown {
	return given && typeof given === "object" && !Array.isArray(given) ? [given] : (given ?? undefined);
}

// A row of the form that nobody filled in still sends its stance.
function withoutBlanks(given: unknown): unknown {
	if (!Array.isArray(given)) return given;
	return given.filter((one) => !one || typeof one !== "object" || Object.keys(one).some((key) => key !== "stance"));
}

function isOneThing(given: Piece, context: z.RefinementCtx): void {
	const [thing, ...more] = ONE_OF.filter((key) => given[key] !== undefined);
	if (thing === undefined || more.length > 0) {
		context.addIssue({ code: "custom", params: { rule: "needs_one_thing" } });
		return;
	}
	for (const key of BROUGHT_ALONG[thing]) {
		if (given[key] !== undefined) context.addIssue({ code: "custom", path: [key], params: { rule: "brings_its_own" } });
	}
}

function isListedOnce(given: Piece[], context: z.RefinementCtx): void {
	const seen = new Set<string>();
	for (const [index, one] of given.entries()) {
		const thing = one.passageId ?? one.eventId ?? one.url ?? String(index);
		if (seen.has(thing)) context.addIssue({ code: "custom", path: [index], params: { rule: "listed_twice" } });
		seen.add(thing);
	}
}
