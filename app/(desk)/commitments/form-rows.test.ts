import { describe, expect, test } from "vitest";
import { evidenceIn } from "./evidence-fields";
import { rowPath, rowsIn } from "./form-rows";

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return form;
}

describe("rows of a form", () => {
	test("come in their order, without empty fields and without rows that hold nothing", () => {
		const form = formOf({
			"parties.2.code": "KAZ",
			"parties.0.code": "TKM",
			"parties.0.role": "",
			"parties.1.code": " ",
			"party.3.code": "UZB",
		});
		expect(rowsIn(form, "parties")).toEqual([
			{ index: 0, fields: { code: "TKM" } },
			{ index: 2, fields: { code: "KAZ" } },
		]);
	});

	test("are found again from their place in the list that was sent", () => {
		const toRow = rowPath("parties", [{ index: 0 }, { index: 2 }]);
		expect(toRow("parties.1.code")).toBe("parties.2.code");
		expect(toRow("parties")).toBe("parties");
		expect(toRow("title")).toBe("title");
	});
});

describe("evidence from a form", () => {
	test("is a passage, an event or an address with the fields that belong to it", () => {
		const { evidence } = evidenceIn(
			formOf({
				"evidence.0.thing": "passage:p",
				"evidence.0.actOn": "2024-05",
				"evidence.0.url": "https://example.org/left-behind",
				"evidence.0.stance": "supports",
				"evidence.1.thing": "event:e",
				"evidence.1.actOn": "2024-06",
				"evidence.1.stance": "context",
				"evidence.2.thing": "address",
				"evidence.2.url": "https://example.org/",
				"evidence.2.publishedOn": "2024",
				"evidence.2.stance": "contradicts",
			}),
		);
		expect(evidence).toEqual([
			{ passageId: "p", actOn: "2024-05", stance: "supports" },
			{ eventId: "e", stance: "context" },
			{ url: "https://example.org/", publishedOn: "2024", stance: "contradicts" },
		]);
	});

	test("leaves out a row that only says a stance, and leads mistakes to the row they were typed in", () => {
		const { evidence, fieldOf } = evidenceIn(
			formOf({ "evidence.0.stance": "supports", "evidence.1.thing": "event:e", "evidence.1.stance": "supports" }),
		);
		expect(evidence).toHaveLength(1);
		expect(fieldOf("evidence.0.eventId")).toBe("evidence.1.thing");
		expect(fieldOf("evidence.0.actOn")).toBe("evidence.1.actOn");
		expect(fieldOf("evidence")).toBe("evidence");
	});
});
