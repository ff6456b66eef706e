import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { answerForm, formObject } from "../form";
import type { Viewer } from "../viewer";
import type { Saved } from "./noun";

type Fields = {
	/** Emptied, they clear what was there. */
	clear?: string[];
	/** Of several fields; without their value there is none at all. */
	dates?: string[];
	/** Dates that stay as they are where no value is given. */
	kept?: string[];
	/** Per language, at least one of them needed. */
	texts?: string[];
	numbers?: string[];
	booleans?: string[];
	lists?: string[];
};

/** A noun's form as the object that the JSON API would be given. In a form an empty field says that there is nothing. */
export function nounObject(form: FormData, fields: Fields): Record<string, unknown> {
	const { clear = [], dates = [], kept = [], texts = [], numbers = [], booleans = [], lists = [] } = fields;
	const object = formObject(form, { numbers: ["version", ...numbers], booleans, lists });
	for (const name of dates) object[name] = hasValue(object[name]) ? object[name] : null;
	for (const name of kept) if (!hasValue(object[name])) delete object[name];
	for (const name of clear) object[name] ??= null;
	for (const name of texts) object[name] ??= {};
	return object;
}

/** The form that puts something away, or brings it back by a hidden `archived`. */
export function archiveObject(form: FormData): Record<string, unknown> {
	const object = formObject(form, { numbers: ["version"] });
	return object.archived === "false" ? { ...object, archived: false } : object;
}

/** Answers a form that makes something, and goes on to its page; to `path` itself where it was sent twice. */
export async function answerCreation(
	form: FormData,
	path: string,
	command: (viewer: Viewer) => Promise<Outcome<Saved>>,
): Promise<FormState> {
	let id = "";
	const state = await answerForm(form, async (viewer) => {
		const outcome = await command(viewer);
		if (outcome && "done" in outcome) id = `/${outcome.done.id}`;
		return outcome;
	});
	return state.saved ? redirect(`${path}${id}`) : state;
}

/** Answers a form that changes something, and goes back to its page. */
export async function answerEdit(
	form: FormData,
	path: string,
	command: (viewer: Viewer) => Promise<Outcome<Saved>>,
): Promise<FormState> {
	const state = await answerForm(form, command);
	return state.saved ? redirect(path) : state;
}

/** Answers a form that changes something on the page where it stands. */
export async function answerInPlace(
	form: FormData,
	path: string,
	command: (viewer: Viewer) => Promise<Outcome<unknown>>,
): Promise<FormState> {
	const state = await answerForm(form, command);
	if (state.saved) revalidatePath(path);
	return state;
}

function hasValue(date: unknown): boolean {
	return typeof date === "object" && date !== null && "value" in date;
}
