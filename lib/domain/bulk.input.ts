import { z } from "zod";
import { MOST_ITEMS } from "./bulk";
import { day, id, line, text, textLang } from "./fields.input";
import { LONGEST_VIEW_QUERY } from "./view";
import { IMPORTANCES, SECTORS } from "./vocabulary";

const sectors = z.array(z.enum(SECTORS)).max(SECTORS.length).optional();

const change = z
	.strictObject({
		/** `null`: nobody. */
		ownerId: id().nullish(),
		importance: z.enum(IMPORTANCES).optional(),
		sectors: z
			.strictObject({ add: sectors, remove: sectors, set: sectors })
			.refine(({ add, remove, set }) => set !== undefined || Boolean(add?.length || remove?.length), {
				params: { rule: "required" },
			})
			.refine(({ add, remove, set }) => set === undefined || (add === undefined && remove === undefined), {
				params: { rule: "set_or_add" },
			})
			.refine(({ add = [], remove = [] }) => !add.some((sector) => remove.includes(sector)), {
				params: { rule: "listed_twice" },
			})
			.optional(),
		nextAction: z
			.strictObject({
				what: text(2000),
				ownerId: id().optional(),
				dueOn: day().nullish(),
				lang: textLang().optional(),
			})
			.optional(),
		archived: z.boolean().optional(),
		reason: text(2000).optional(),
	})
	.refine(({ reason: _, ...given }) => Object.values(given).some((value) => value !== undefined), {
		params: { rule: "nothing_chosen" },
	})
	.refine(({ archived, reason }) => archived !== true || reason !== undefined, {
		path: ["reason"],
		params: { rule: "required" },
	})
	.refine(({ archived, reason }) => archived !== undefined || reason === undefined, {
		path: ["reason"],
		params: { rule: "only_for_archiving" },
	});

const one = z.union([z.string().max(500), z.number(), z.boolean()]);

/** Either `refs`, or a `filter` with the parameters of the list: one value or several each. */
export const prepareBulkInput = z
	.strictObject({
		refs: z.array(line(24)).min(1).max(MOST_ITEMS).optional(),
		filter: z
			.union([z.string().max(LONGEST_VIEW_QUERY), z.record(z.string().max(40), z.union([one, z.array(one).max(200)]))])
			.optional(),
		change,
		/** Plans and previews; nothing is changed. */
		dryRun: z.boolean().default(false),
	})
	.refine(({ refs, filter }) => (refs === undefined) !== (filter === undefined), {
		path: ["refs"],
		params: { rule: "refs_or_filter" },
		when: ({ value }) => typeof value === "object" && value !== null,
	});
