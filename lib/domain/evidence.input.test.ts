import { describe, expect, test } from "vitest";
import { dueEvidence, evidence } from "./evidence.input";

const ID = "01900000-0000-7000-8000-000000000000";
const URL = "https://example.org/report";

function rules(schema: ReturnType<typeof evidence> | ReturnType<typeof dueEvidence>, given: unknown) {
	const { error } = schema.safeParse(given);
	return error?.issues.map((issue) => {
		const rule = issue.code === "custom" ? issue.params?.rule : issue.code;
		return `${issue.path.join(".")}: ${rule}`;
	});
}

describe("evidence of a status", () => {
	test("supports unless said otherwise, and may be none", () => {
		expect(evidence().parse(undefined)).toEqual([]);
		expect(evidence().parse([{ url: URL }])).toEqual([{ url: URL, stance: "supports" }]);
	});

	test("leaves out the rows of a form that nobody filled in", () => {
		expect(evidence().parse([{ stance: "supports" }, {}, { passageId: ID, stance: "context" }])).toEqual([
			{ passageId: ID, stance: "context" },
		]);
	});

	test.each<[object, string[]]>([
		[{ title: "Of nothing" }, ["0: needs_one_thing"]],
		[{ passageId: ID, url: URL }, ["0: needs_one_thing"]],
		[{ passageId: ID, actOn: "2024" }, []],
		[{ passageId: ID, publishedOn: "2024", title: "T" }, ["0.title: brings_its_own", "0.publishedOn: brings_its_own"]],
		[{ eventId: ID, actOn: "2024" }, ["0.actOn: brings_its_own"]],
		[{ url: "http://user:secret@example.org" }, ["0.url: not_an_address"]],
	])("is one thing, with what it does not know itself: %j", (one, expected) => {
		expect(rules(evidence(), [one]) ?? []).toEqual(expected);
	});

	test("names the same thing once", () => {
		expect(rules(evidence(), [{ eventId: ID }, { url: URL }, { eventId: ID }])).toEqual(["2: listed_twice"]);
	});
});

describe("evidence of a moved due date", () => {
	test("is one, as it is or in a list", () => {
		expect(dueEvidence().parse({ url: URL })).toEqual([{ url: URL }]);
		expect(dueEvidence().parse([{ eventId: ID }])).toEqual([{ eventId: ID }]);
		expect(dueEvidence().parse(undefined)).toEqual([]);
		expect(rules(dueEvidence(), [{ url: URL }, { eventId: ID }])).toEqual([": too_big"]);
	});
});
