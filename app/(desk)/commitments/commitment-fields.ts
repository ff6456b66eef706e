import { formObject } from "@/lib/server/form";
import { rowPath, rowsIn } from "./form-rows";

/**
 * A commitment's fields as the commands take them. The form draws all of them: what is left empty there is `null`,
 * nothing kept from before.
 */
export function fieldsIn(form: FormData): { fields: Record<string, unknown>; fieldOf: (path: string) => string } {
	const { titles, descriptions, fulfilmentTests, undertakenOn, due, lang, ...given } = formObject(form, {
		numbers: ["version", "expectedCount"],
		lists: ["sectors"],
	});
	// A role alone is a row that nobody filled in.
	const rows = rowsIn(form, "parties").filter(({ fields }) => fields.code);
	const original = String(lang ?? "en");
	const toRow = rowPath("parties", rows);
	return {
		fields: {
			...{ agreementId: null, bodyId: null, ownerId: null, expectedCount: null },
			...given,
			lang,
			// Of a new one a missing title is told together with whatever else is missing.
			titles: titles ?? (form.has("version") ? {} : undefined),
			descriptions: descriptions ?? null,
			fulfilmentTests: fulfilmentTests ?? null,
			undertakenOn: datedIn(undertakenOn),
			...(form.has("due.value") && { due: datedIn(due) }),
			parties: rows.map(({ fields }) => fields),
		},
		fieldOf: (path) =>
			toRow(path)
				.replace(/^(parties\.\d+)$/, "$1.code")
				.replace(/^(title|description|fulfilmentTest)$/, `$1s.${original}`)
				.replace(/^(undertakenOn|due)$/, "$1.value"),
	};
}

// Basis and note say nothing of a date that is not there.
function datedIn(given: unknown): unknown {
	return given && typeof given === "object" && "value" in given ? given : null;
}
