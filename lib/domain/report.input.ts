import { z } from "zod";
import { line, text, version } from "./fields.input";
import { isReference } from "./reference";
import { LONGEST_REPORT_QUERY, MOST_EMBED_SITES, MOST_REPORT_ITEMS } from "./report";
import { LINK_MODES, REPORT_GROUPS } from "./report-content";
import { LANGS } from "./vocabulary";

const one = z.union([z.string().max(500), z.number(), z.boolean()]);

/** Either references in their order, or a filter: the parameters of the list, or its address's query. */
const scope = z
	.strictObject({
		refs: z
			.array(
				line(24)
					.transform((ref) => ref.toUpperCase())
					.refine(isReference, { params: { rule: "not_found" } }),
			)
			.max(MOST_REPORT_ITEMS)
			.optional(),
		filter: z
			.union([
				z.string().max(LONGEST_REPORT_QUERY),
				z.record(z.string().max(40), z.union([one, z.array(one).max(200)])),
			])
			.optional(),
	})
	.refine(({ refs, filter }) => refs === undefined || filter === undefined, { params: { rule: "refs_or_filter" } });

const show = z.strictObject({
	notes: z.boolean().optional(),
	evidence: z.boolean().optional(),
	history: z.boolean().optional(),
	charts: z.boolean().optional(),
});

const fields = {
	title: line(300),
	/** Markdown. */
	intro: text().nullish(),
	locale: z.enum(LANGS),
	scope,
	/** Notes are left out unless asked for; the rest is shown. */
	show: show.optional(),
	groupBy: z.enum(REPORT_GROUPS).nullish(),
	/** Who issues it, beside the organisation. */
	issuer: line(200).nullish(),
};

export const createReportInput = z.strictObject(fields);

/** `confirmWiden` says that whoever has a living link may see more. */
export const editReportInput = z.strictObject({
	...fields,
	title: fields.title.optional(),
	locale: fields.locale.optional(),
	scope: scope.optional(),
	confirmWiden: z.boolean().optional(),
	version: version(),
});

// The rules of a password are those of the house, judged by the command.
const password = z.string().max(500);

export const makeReportLinkInput = z.strictObject({
	mode: z.enum(LINK_MODES),
	/** For whom it is. */
	label: line(200).nullish(),
	/** A day, which it lasts to the end of, or an instant; 30 days from now unless said. */
	expiresAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
	password: password.optional(),
	/** Origins of the sites that may show it in a frame; never with a password. */
	embedSites: z
		.array(
			z
				.string()
				.trim()
				.max(300)
				.transform((site) => site.replace(/\/$/, "").toLowerCase())
				.refine(isOrigin, { params: { rule: "not_a_site" } }),
		)
		.max(MOST_EMBED_SITES)
		.optional(),
});

/** Gives a link a password, another one, or by `null` none; whoever had given the old one is asked anew. */
export const changeReportLinkInput = z.strictObject({ password: password.nullable() });

export const revokeReportLinkInput = z.strictObject({ reason: text(2000).optional() });

function isOrigin(site: string): boolean {
	return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test(site) && URL.canParse(site);
}
