import { randomUUID } from "node:crypto";
import { expect } from "playwright/test";
import type { Api, Body, Given } from "./api-client";
import { uniqueWord } from "./rows";

/** Rows that fill the gaps of every address, each with the canary word in what people read of it. */
export type World = {
	canary: string;
	ref: string;
	noteId: string;
	actionId: string;
	agreementId: string;
	eventId: string;
	bodyId: string;
	partyId: string;
	personId: string;
	sourceId: string;
	passageId: string;
	/** A planned change of many, and a saved view, both the analyst's; the view is the team's. */
	bulkId: string;
	viewId: string;
	/** A report of the analyst's with a live link, which nobody knows the token of. */
	reportId: string;
	linkId: string;
	/** An invited account, and the token of its link. */
	userId: string;
	token: string;
};

async function made(api: Api, path: string, given: Given): Promise<Body> {
	const { status, body, text } = await api.post(path, given);
	expect(status, text).toBe(201);
	return body;
}

export async function makeWorld(analyst: Api, admin: Api): Promise<World> {
	const canary = uniqueWord();
	const code = `C${canary.slice(1, 8).toUpperCase()}`;
	const agreement = await made(analyst, "/agreements", { title: `Treaty ${canary}`, form: "treaty" });
	const body = await made(analyst, "/bodies", { name: `Council ${canary}`, kind: "commission" });
	const party = await made(analyst, "/parties", { name: `State ${canary}`, kind: "state", code });
	const person = await made(analyst, "/people-named", {
		name: `Minister ${canary}`,
		posts: [{ party: code, title: "Minister" }],
	});
	const source = await made(analyst, "/sources", { title: `Report ${canary}`, lang: "en", grade: "media" });
	const passage = await made(analyst, `/sources/${source.id}/passages`, { words: `It says ${canary}.` });
	const event = await made(analyst, "/events", { title: `Visit ${canary}`, kind: "visit" });
	const { ref } = await made(analyst, "/commitments", {
		...{ title: `Bridge ${canary}`, kind: "measure", agreementId: agreement.id, bodyId: body.id, parties: [code] },
	});
	const at = `/commitments/${ref}`;
	await made(analyst, `${at}/mentions`, { passageId: passage.id, strength: "agreed" });
	await made(analyst, `${at}/events`, { eventId: event.id, role: "made_at" });
	const note = await made(analyst, `${at}/notes`, { title: canary, body: `Only among us: ${canary}.` });
	const action = await made(analyst, `${at}/actions`, { what: `Call about ${canary}` });
	const user = await made(admin, "/users", {
		name: `Guest ${canary}`,
		email: `${randomUUID()}@example.org`,
		role: "viewer",
	});
	const bulk = await made(analyst, "/bulk", { refs: [ref], change: { importance: "high" }, dryRun: true });
	const view = await made(analyst, "/views", { name: `Late ${canary}`, query: "status=planned", shared: true });
	const report = await made(analyst, "/reports", {
		title: `How it stands ${canary}`,
		locale: "en",
		scope: { refs: [ref] },
	});
	const link = await made(analyst, `/reports/${report.id}/links`, { mode: "live", label: canary });
	return {
		...{ bulkId: bulk.id, viewId: view.id, reportId: report.id, linkId: link.id },
		...{ canary, ref, noteId: note.id, actionId: action.id, agreementId: agreement.id, eventId: event.id },
		...{ bodyId: body.id, partyId: party.id, personId: person.id, sourceId: source.id, passageId: passage.id },
		...{ userId: user.id, token: user.token },
	};
}
