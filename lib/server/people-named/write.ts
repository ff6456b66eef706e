import "server-only";
import type { z } from "zod";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import { addPostInput, createPersonInput, editPersonInput, endPostInput } from "@/lib/domain/person.input";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import type { Tx } from "../db";
import { partyErrors } from "../nouns/lookups";
import { newLang } from "../nouns/new-lang";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { ownIdErrors } from "../nouns/rows";
import { termErrors } from "../nouns/terms";
import { variantsAfter } from "../nouns/variants";
import { parseInput } from "../parse";
import { type PersonFields, type Post, personNoun } from "./fields";

type Given = Partial<z.output<typeof createPersonInput>>;
type GivenPost = z.output<typeof addPostInput>;

/** Makes a person named in the documents. `posts` are offices held for a party, with the dates as far as known. */
export function createPerson(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(personNoun, actor, async (tx) => {
		const parsed = parseInput(createPersonInput, given);
		return "refused" in parsed ? parsed : judge(tx, actor, parsed.value, null);
	});
}

/** Changes the fields that are given; lists are whole. `version` is the one that was seen. */
export function editPerson(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(personNoun, actor, id, "edit", async (tx, stored) => {
		const parsed = parseInput(editPersonInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored)), seen: version };
	});
}

export function archivePerson(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(personNoun, actor, id, given);
}

/** Adds an office: `{party, title or titles, lang?, from?, to?}`. */
export function addPost(actor: Actor, personId: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(personNoun, actor, personId, "add_post", async (tx, { fields }) => {
		const parsed = parseInput(addPostInput, given);
		if ("refused" in parsed) return parsed;
		const post = postOf(parsed.value, fields.lang, undefined);
		const invalid = await postErrors(tx, post, "");
		return { fields: { ...fields, posts: [...fields.posts, post] }, invalid, seen: null };
	});
}

/** Says until when an office was held: `{to}`, `null` for one that is held still. `null` where there is none of that id. */
export function endPost(actor: Actor, personId: string, postId: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(personNoun, actor, personId, "end_post", async (_tx, { fields }) => {
		const post = fields.posts.find(({ id }) => id === postId);
		if (!post) return null;
		const parsed = parseInput(endPostInput, given);
		if ("refused" in parsed) return parsed;
		const ended = { ...post, to: parsed.value.to };
		const posts = fields.posts.map((other) => (other === post ? ended : other));
		return { fields: { ...fields, posts }, invalid: termErrors(ended, "to"), seen: null };
	});
}

/** Takes back an office that was entered by mistake; `null` where there is none of that id. */
export function removePost(actor: Actor, personId: string, postId: string): Promise<Outcome<Saved>> {
	return changeNoun(personNoun, actor, personId, "remove_post", async (_tx, { fields }) => {
		const posts = fields.posts.filter(({ id }) => id !== postId);
		return posts.length === fields.posts.length ? null : { fields: { ...fields, posts }, invalid: [], seen: null };
	});
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	stored: Stored<PersonFields> | null,
): Promise<Judged<PersonFields>> {
	const before = stored?.fields ?? NEW;
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, given.names);
	const spellings = variantsAfter(before.variants, given.variants);
	const posts =
		given.posts?.map((post) =>
			postOf(
				post,
				lang,
				before.posts.find(({ id }) => id === post.id),
			),
		) ?? before.posts;
	const fields: PersonFields = {
		names: textsAfter(before.names, { bare: given.name, all: given.names }, lang) ?? {},
		lang,
		posts,
		variants: spellings.variants,
	};
	const checks = given.posts === undefined ? [] : posts;
	const errors = checks.map(async (post, index) => [
		...ownIdErrors(before.posts, posts, index, `posts.${index}.id`),
		...(await postErrors(tx, post, `posts.${index}.`)),
	]);
	const invalid = [
		...textsErrors(fields.names, lang, { bare: "name", all: "names" }, true),
		...(await Promise.all(errors)).flat(),
		...spellings.errors,
	];
	return { fields, invalid };
}

const NEW: PersonFields = { names: {}, lang: "en", posts: [], variants: [] };

function postOf(given: GivenPost & { id?: string }, personLang: Post["lang"], before: Post | undefined): Post {
	const lang = given.lang ?? before?.lang ?? personLang;
	return {
		...(given.id !== undefined && { id: given.id }),
		party: given.party,
		titles: textsAfter(before?.titles ?? null, { bare: given.title, all: given.titles }, lang) ?? {},
		lang,
		from: given.from ?? null,
		to: given.to ?? null,
	};
}

async function postErrors(tx: Tx, post: Post, prefix: string): Promise<FieldError[]> {
	return [
		...(await partyErrors(tx, post.party, `${prefix}party`)),
		...textsErrors(post.titles, post.lang, { bare: `${prefix}title`, all: `${prefix}titles` }, true),
		...termErrors(post, `${prefix}to`),
	];
}
