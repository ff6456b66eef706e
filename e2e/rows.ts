import { randomUUID } from "node:crypto";
import { expect } from "playwright/test";
import type { Api, Body, Given } from "./api-client";
import { dayFromToday } from "./settings";

/** A word that stands nowhere else in the database. */
export function uniqueWord(): string {
	return `w${randomUUID().replaceAll("-", "").slice(0, 12)}`;
}

/** A commitment of this test's own, through the API. */
export async function makeCommitment(api: Api, given: Given = {}): Promise<Body> {
	const { status, body } = await api.post("/commitments", {
		title: `Build a bridge ${uniqueWord()}`,
		kind: "measure",
		...given,
	});
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}

export const SENTENCE = "The ministry reported it on its own site.";

/** A report at an address, published a month ago, that speaks of an act of that day. */
export function report(over: Given = {}): Given {
	return {
		url: `https://example.org/${uniqueWord()}`,
		title: "Report",
		publishedOn: dayFromToday(-30),
		actOn: dayFromToday(-30),
		...over,
	};
}

/** What `POST …/status` takes, with evidence that carries any status that needs some. */
export function statusGiven(status: string, version: number, over: Given = {}): Given {
	return {
		status,
		effectiveOn: dayFromToday(-30),
		rationale: SENTENCE,
		confidence: "high",
		evidence: [report()],
		version,
		...over,
	};
}

/** A commitment with a provisional verdict by the caller. */
export async function makeVerdict(api: Api, given: Given = {}): Promise<Body> {
	const { ref, version } = await makeCommitment(api, given);
	const { status, body } = await api.post(`/commitments/${ref}/status`, statusGiven("fulfilled", version));
	expect(status, JSON.stringify(body)).toBe(200);
	return body;
}

export async function makeSource(api: Api, given: Given = {}): Promise<Body> {
	const title = `Communiqué ${uniqueWord()}`;
	const { status, body } = await api.post("/sources", { title, lang: "en", grade: "both_sides", ...given });
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}

export async function makePassage(api: Api, given: Given = {}): Promise<Body> {
	const { id } = await makeSource(api);
	const { status, body } = await api.post(`/sources/${id}/passages`, { words: "They will build it.", ...given });
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}

export async function makeEvent(api: Api, given: Given = {}): Promise<Body> {
	const title = `Session ${uniqueWord()}`;
	const { status, body } = await api.post("/events", { title, kind: "session", ...given });
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}

export async function makeBody(api: Api, given: Given = {}): Promise<Body> {
	const { status, body } = await api.post("/bodies", { name: `Council ${uniqueWord()}`, kind: "commission", ...given });
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}

export async function makeAgreement(api: Api, given: Given = {}): Promise<Body> {
	const title = `Programme ${uniqueWord()}`;
	const { status, body } = await api.post("/agreements", { title, form: "signed_heads", ...given });
	expect(status, JSON.stringify(body)).toBe(201);
	return body;
}
