import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeParty } from "@/prisma/fixtures";
import { createAgreement } from "../agreements/write";
import { createBody } from "../bodies/write";
import { today } from "../clock";
import { db } from "../db";
import { getParty, listParties } from "../parties/read";
import { editParty } from "../parties/write";
import { createSource } from "../sources/write";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getPerson, listPersons } from "./read";
import { addPost, createPerson, editPerson, endPost, removePost } from "./write";

let analyst: Viewer;
let party: { id: string; code: string };
const reading = { lang: "tr", today: today(), past: null } as const;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	party = await makeParty(db());
});

describe("a person's offices", () => {
	it("are added, ended and taken back", async () => {
		const { id } = await saved(createPerson(analyst, { name: "A. Person" }));
		await saved(
			addPost(analyst, id, { party: party.code, titles: { tr: "Bakan", en: "Minister" }, lang: "tr", from: "2019" }),
		);
		const [post] = (await getPerson(analyst, id, reading))?.posts ?? [];
		expect(post).toMatchObject({
			title: { text: "Bakan", lang: "tr", wanted: true },
			from: "2019",
			to: null,
			current: true,
		});
		const postId = post?.id ?? "";
		expect(await endPost(analyst, id, postId, { to: "2018" })).toMatchObject({
			errors: [{ rule: "end_before_start" }],
		});
		await saved(endPost(analyst, id, postId, { to: "2021-10" }));
		expect((await getPerson(analyst, id, reading))?.posts).toMatchObject([{ to: "2021-10", current: false }]);
		expect(await endPost(analyst, id, randomUUID(), { to: "2021" })).toBeNull();
		await saved(removePost(analyst, id, postId));
		expect((await getPerson(analyst, id, reading))?.posts).toEqual([]);
	});

	it("name a party that there is and what the office is called", async () => {
		const { id } = await saved(createPerson(analyst, { name: "A. Person" }));
		expect(await addPost(analyst, id, { party: "NOBODY" })).toMatchObject({
			errors: [
				{ path: "party", rule: "not_found" },
				{ path: "title", rule: "required" },
			],
		});
		expect(
			await editPerson(analyst, id, { posts: [{ party: "NOBODY", title: "X", from: "2020", to: "2019" }], version: 1 }),
		).toMatchObject({
			errors: [
				{ path: "posts.0.party", rule: "not_found" },
				{ path: "posts.0.to", rule: "end_before_start" },
			],
		});
	});

	it("are a whole list in an edit", async () => {
		const { id } = await saved(
			createPerson(analyst, { name: "A. Person", posts: [{ party: party.code, title: "Envoy" }] }),
		);
		const [post] = (await getPerson(analyst, id, reading))?.posts ?? [];
		const posts = [
			{ id: post?.id, party: party.code, from: "2020" },
			{ party: party.code, title: "Minister" },
		];
		await saved(editPerson(analyst, id, { posts, version: 1 }));
		const after = (await getPerson(analyst, id, reading))?.posts ?? [];
		expect(after.map(({ title, from }) => [title.text, from]).toSorted()).toEqual([
			["Envoy", "2020"],
			["Minister", null],
		]);
	});
});

describe("people in a list", () => {
	it("are found by a spelling in another script and sorted as the reader's language sorts", async () => {
		const mark = `Q${randomUUID().slice(0, 4)}`;
		for (const name of [`Zeki ${mark}`, `Çınar ${mark}`, `Deniz ${mark}`, `Can ${mark}`])
			await saved(createPerson(analyst, { name, variants: name.startsWith("Zeki") ? [`Зеки${mark}`] : [] }));
		const { items, total } = await listPersons(analyst, { q: mark }, reading);
		expect(total).toBe(4);
		expect(items.map(({ name }) => name.text.split(" ")[0])).toEqual(["Can", "Çınar", "Deniz", "Zeki"]);
		expect((await listPersons(analyst, { q: `зеки${mark}` }, reading)).items).toHaveLength(1);
	});
});

describe("a party's page", () => {
	it("tells all that the party is part of, by id or code", async () => {
		const { code, id } = await makeParty(db());
		await saved(createAgreement(analyst, { title: "Treaty", form: "treaty", parties: [code] }));
		await saved(createBody(analyst, { name: "Council", kind: "summit", members: [{ party: code, from: "2001" }] }));
		await saved(createPerson(analyst, { name: "A. Person", posts: [{ party: code, title: "Envoy" }] }));
		await saved(createSource(analyst, { title: "Report", lang: "ru", grade: "one_side", side: code }));
		await makeCommitment(db(), { createdById: analyst.userId, parties: [{ id, role: "benefits" }] });
		await makeCommitment(db(), { createdById: analyst.userId, parties: [{ id }], archived: true });
		const page = await getParty(analyst, code, reading);
		expect(page).toMatchObject({
			id,
			agreements: [{ title: { text: "Treaty" } }],
			memberships: [{ body: { title: { text: "Council" } }, from: "2001", current: true }],
			posts: [{ person: { title: { text: "A. Person" } }, title: { text: "Envoy" } }],
			roles: [{ role: "benefits", standing: { total: 1 } }],
			sources: 1,
		});
		expect(await getParty(analyst, id, reading)).toEqual(page);
		for (const none of [randomUUID(), "NOBODY", "x", ""]) expect(await getParty(analyst, none, reading)).toBeNull();
		await saved(editParty(analyst, id, { variants: ["Бир", { spelling: "Biri", lang: "tk" }], version: 1 }));
		const [row] = (await listParties(analyst, { q: "biri" }, reading)).items.filter((item) => item.id === id);
		expect(row).toMatchObject({ agreements: 1, commitments: 1, people: 1, version: 2 });
	});
});
