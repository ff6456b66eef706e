import "server-only";
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { FormState } from "@/lib/domain/form-state";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import { isUnavailable } from "./failure";
import { log } from "./log";
import { inRequest, type RequestContext } from "./request";
import { sayErrors } from "./say-errors";
import { Replay } from "./transact";
import { requireViewer, type Viewer } from "./viewer";

/** The hidden field that makes a form sent twice one effect: a new UUID each time the form is drawn. */
const KEY = "_key";

/**
 * Runs a signed-in person's command and says what the form shows next. A refusal comes back in the reader's language
 * with everything that was typed; what is not there or not theirs is a 404; the same form sent twice counts once.
 */
export function answerForm<T>(form: FormData, command: (viewer: Viewer) => Promise<Outcome<T>>): Promise<FormState> {
	// Asked who it is in here, so that a database that is away keeps what was typed.
	return answerOpenForm(form, async () => command(await requireViewer()));
}

/** The same for a form that nobody need be signed in for. */
export async function answerOpenForm<T>(form: FormData, command: () => Promise<Outcome<T>>): Promise<FormState> {
	const values = typed(form);
	const key = values[KEY]?.[0];
	const requestId = (await headers()).get("x-request-id");
	const idempotency = key ? { key: `form:${key}`, fingerprint: fingerprint(values) } : undefined;
	try {
		const outcome = await carriedOut(requestId, idempotency, command);
		if (outcome === null) notFound();
		if (!("refused" in outcome)) return { saved: crypto.randomUUID() };
		if (outcome.refused === "stale")
			return {
				values,
				current: outcome.current,
				errors: await say([{ path: "", rule: "stale" }]),
			};
		if (outcome.refused === "forbidden") return { values, errors: await say([{ path: "", rule: "forbidden" }]) };
		return { values, errors: await say(outcome.errors) };
	} catch (error) {
		if (error instanceof Replay) return { saved: crypto.randomUUID() };
		if (!isUnavailable(error)) throw error;
		log.error({ requestId, error: String(error) }, "database unavailable, nothing saved");
		return { values, errors: await say([{ path: "", rule: "nothing_saved" }]) };
	}
}

/** A form that comes back under its key with something else in it was sent anew, on purpose: that is saved too. */
async function carriedOut<T>(
	requestId: string | null,
	idempotency: RequestContext["idempotency"],
	command: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
	try {
		return await inRequest({ requestId, ...(idempotency && { idempotency }) }, command);
	} catch (error) {
		if (error instanceof Replay && !error.isSame) return inRequest({ requestId }, command);
		throw error;
	}
}

async function say(errors: FieldError[]): Promise<{ path: string; message: string }[]> {
	const said = await sayErrors(errors, await getLocale());
	return said.map(({ path, message }) => ({ path, message }));
}

/** Everything that was typed, by the fields' names. */
export function typed(form: FormData): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const [name, value] of form) {
		if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
		// A password goes neither back into the page nor, as a quick hash, into the database.
		if (/password/i.test(name)) continue;
		values[name] = [...(values[name] ?? []), value];
	}
	return values;
}

function fingerprint(values: Record<string, string[]>): Uint8Array<ArrayBuffer> {
	return new Uint8Array(createHash("sha256").update(JSON.stringify(values)).digest());
}

type Shape = { numbers?: string[]; lists?: string[]; booleans?: string[] };

/**
 * A form's fields as the object the JSON API would be given: `evidence.0.url` nests, empty fields are left out,
 * the fields named in `shape` become numbers, lists of strings (always there, maybe empty) or booleans.
 */
export function formObject(form: FormData, shape: Shape = {}): Record<string, unknown> {
	const object: Record<string, unknown> = {};
	for (const list of shape.lists ?? []) put(object, list.split("."), form.getAll(list).filter(Boolean));
	for (const name of shape.booleans ?? []) put(object, name.split("."), form.get(name) !== null);
	for (const [name, value] of form) {
		if (typeof value !== "string" || value === "" || /^[_$]/.test(name)) continue;
		if (shape.lists?.includes(name) || shape.booleans?.includes(name)) continue;
		const number = shape.numbers?.includes(name) && /^-?\d+$/.test(value);
		put(object, name.split("."), number ? Number(value) : value);
	}
	return compact(object) as Record<string, unknown>;
}

function put(into: Record<string, unknown>, [head = "", ...rest]: string[], value: unknown): void {
	// A field named after an object's own machinery is nobody's field.
	if (head === "__proto__" || head === "constructor" || head === "prototype") return;
	if (rest.length === 0) {
		into[head] = value;
		return;
	}
	const inner = into[head];
	const next = inner && typeof inner === "object" ? (inner as Record<string, unknown>) : {};
	into[head] = next;
	put(next, rest, value);
}

/** Objects whose keys are all numbers become lists, gaps closed. */
function compact(value: unknown): unknown {
	if (Array.isArray(value) || value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, compact(inner)] as const);
	if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)))
		return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
	return Object.fromEntries(entries);
}
