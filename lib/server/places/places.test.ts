import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../db";
import { createEvent } from "../events/write";
import { search } from "../search/search";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { listPlaces } from "./read";
import { addPlaceSpelling, removePlaceSpelling } from "./write";

let analyst: Viewer;
let viewer: Viewer;

beforeAll(async () => {
	[analyst, viewer] = await Promise.all([signedIn("analyst"), signedIn("viewer")]);
});

async function added(given: Record<string, string>): Promise<string> {
	const outcome = await addPlaceSpelling(analyst, given);
	if (!outcome || !("done" in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
	return outcome.done.id;
}

async function placeCalled(place: string) {
	return (await listPlaces(viewer, "ru")).find((one) => one.place === place);
}

async function held(places: Record<string, string>): Promise<string> {
	return (await saved(createEvent(analyst, { title: "A session", kind: "session", places, lang: "en" }))).id;
}

async function found(q: string): Promise<string[]> {
	return (await search(viewer, q, "en", { limit: 5 })).hits.map(({ id }) => id);
}

describe("the places", () => {
	it("are those that events name, with how many are held there, and those that have spellings", async () => {
		await held({ en: "Quokkaville", ru: "Куоккавиль" });
		await held({ en: "Quokkaville", ru: "Куоккавиль" });
		await added({ place: "Wombatstead", spelling: "Вомбатстед", lang: "ru" });
		expect(await placeCalled("Quokkaville")).toEqual({
			place: "Quokkaville",
			name: { text: "Куоккавиль", lang: "ru", wanted: true },
			events: 2,
			variants: [],
		});
		expect(await placeCalled("Wombatstead")).toMatchObject({
			name: { text: "Wombatstead", lang: "en", wanted: false },
			events: 0,
			variants: [{ spelling: "Вомбатстед", lang: "ru" }],
		});
	});
});

describe("a place's spelling", () => {
	it("is searched by from the moment it is added until it is taken away", async () => {
		const event = await held({ en: "Numbatburgh" });
		expect(await found("Хамбатбург")).toEqual([]);
		const id = await added({ place: "Numbatburgh", spelling: "Хамбатбург", lang: "ru" });
		expect(await found("Хамбатбург")).toEqual([event]);
		expect(await removePlaceSpelling(analyst, id)).toEqual({ done: { id } });
		expect(await found("Хамбатбург")).toEqual([]);
	});

	it("goes to the place that is known by that name in any language or script", async () => {
		await held({ en: "Bilbytown", ru: "Билбитаун" });
		await added({ place: "БИЛБИТАУН", spelling: "Bílbi", lang: "kk" });
		await added({ place: "bilbi", spelling: "Bilbia" });
		expect((await placeCalled("Bilbytown"))?.variants.map(({ spelling }) => spelling)).toEqual(["Bílbi", "Bilbia"]);
	});

	it("is refused where the place has it, even of two who add it at the same moment", async () => {
		const given = { place: "Dunnartham", spelling: "Даннартхем", lang: "ru" };
		const answers = await Promise.all([addPlaceSpelling(analyst, given), addPlaceSpelling(analyst, given)]);
		expect(answers.filter((answer) => answer && "done" in answer)).toHaveLength(1);
		expect(answers).toContainEqual({ refused: "invalid", errors: [{ path: "spelling", rule: "listed_twice" }] });
		expect((await placeCalled("Dunnartham"))?.variants).toHaveLength(1);
	});

	it("says which fields are missing", async () => {
		expect(await addPlaceSpelling(analyst, { lang: "ru" })).toMatchObject({
			errors: [
				{ path: "spelling", rule: "required" },
				{ path: "place", rule: "required" },
			],
		});
	});

	it("is added and taken away by analysts alone, and once", async () => {
		const id = await added({ place: "Potorooton", spelling: "Потору" });
		expect(await addPlaceSpelling(viewer, { place: "Potorooton", spelling: "x" })).toEqual({ refused: "forbidden" });
		expect(await removePlaceSpelling(viewer, id)).toEqual({ refused: "forbidden" });
		expect(await removePlaceSpelling(analyst, id)).toEqual({ done: { id } });
		for (const gone of [id, randomUUID(), "x"]) expect(await removePlaceSpelling(analyst, gone)).toBeNull();
	});

	it("leaves who added and removed it in the audit", async () => {
		const id = await added({ place: "Bettongford", spelling: "Беттонгфорд", lang: "ru" });
		await removePlaceSpelling(analyst, id);
		const spelling = { spelling: "Беттонгфорд", lang: "ru" };
		const events = await db().auditEvent.findMany({ where: { subjectRef: "Bettongford" }, orderBy: { id: "asc" } });
		expect(events.map(({ action, actorId, details }) => ({ action, actorId, details }))).toEqual([
			{
				...{ action: "place.add_spelling", actorId: analyst.userId },
				details: { changes: { variants: { from: null, to: spelling } } },
			},
			{
				...{ action: "place.remove_spelling", actorId: analyst.userId },
				details: { changes: { variants: { from: spelling, to: null } } },
			},
		]);
	});
});
