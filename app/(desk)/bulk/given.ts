import { formObject } from "@/lib/server/form";

/** Parameters of a list that say how it is looked at, not what is in it. */
const OF_THE_LIST = ["sort", "limit", "cursor", "view"];

/** The set that the page's address names: references, or everything that the list one came from matches. */
function setIn(form: FormData): { refs: string[] } | { filter: string } {
	if (form.get("_all") === null)
		return {
			refs: String(form.get("_refs") ?? "")
				.split(" ")
				.filter(Boolean),
		};
	const filter = new URLSearchParams(String(form.get("_from") ?? ""));
	for (const name of OF_THE_LIST) filter.delete(name);
	return { filter: filter.toString() };
}

/** A form's fields as the API would be given them: a choice left as it is names nothing. */
export function bulkGiven(form: FormData): Record<string, unknown> {
	const { change = {} } = formObject(form, { lists: ["change.sectors"] }) as { change?: Record<string, unknown> };
	const { ownerId, sectors, nextAction, archived, reason, ...rest } = change as Record<string, unknown>;
	const how = form.get("_sectors");
	const what = (nextAction as Record<string, unknown> | undefined)?.what;
	return {
		...setIn(form),
		change: {
			...rest,
			...(ownerId !== undefined && { ownerId: ownerId === "none" ? null : ownerId }),
			...(how && how !== "keep" && { sectors: { [String(how)]: sectors } }),
			...(what !== undefined && { nextAction }),
			...(archived !== undefined && { archived: archived === "true" }),
			...(archived !== undefined && reason !== undefined && { reason }),
		},
	};
}

/** The field of the form that an error of the command belongs to; a set has none of its own. */
export function fieldOfBulk(path: string): string {
	if (path.startsWith("change.sectors")) return "change.sectors";
	return path === "change" || path === "refs" || path.startsWith("filter") ? "" : path;
}
