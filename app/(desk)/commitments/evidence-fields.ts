import { type FormRow, rowPath, rowsIn } from "./form-rows";

/**
 * Evidence as the commands take it, from rows in which one list offers passages, events and "a web address". Fields of
 * what was not chosen are left out: they are not shown either.
 */
export function evidenceIn(form: FormData): { evidence: Record<string, string>[]; fieldOf: (path: string) => string } {
	const rows = rowsIn(form, "evidence").filter(({ fields }) => Object.keys(fields).some((key) => key !== "stance"));
	const toRow = rowPath("evidence", rows);
	return {
		evidence: rows.map(pieceOf),
		fieldOf: (path) => toRow(path).replace(/^(evidence\.\d+)\.(?:passageId|eventId)$/, "$1.thing"),
	};
}

function pieceOf({ fields }: FormRow): Record<string, string> {
	const { thing = "", stance, actOn, url, title, publishedOn } = fields;
	const [kind, id = ""] = thing.split(":");
	if (kind === "passage") return present({ passageId: id, stance, actOn });
	if (kind === "event") return present({ eventId: id, stance });
	return present({ url, title, publishedOn, actOn, stance });
}

function present(fields: Record<string, string | undefined>): Record<string, string> {
	return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
