import type { Role } from "@/lib/domain/vocabulary";
import type { World } from "./world";

/** What a signed-in role must be for an address to open. `open` asks for nobody, `closed` is not found by anybody. */
export type Who = "open" | Role;

type Page = { who: Who; at: (world: World) => string };

const commitment =
	(path = "") =>
	({ ref }: World) =>
		`/commitments/${ref}${path}`;

/** Every page, who may open it, and an address where it shows something. */
export const PAGES: Record<string, Page> = {
	"/": { who: "viewer", at: () => "/" },
	"/sign-in": { who: "open", at: () => "/sign-in" },
	"/join/[token]": { who: "open", at: ({ token }) => `/join/${token}` },
	"/account": { who: "viewer", at: () => "/account" },
	"/search": { who: "viewer", at: ({ canary }) => `/search?q=${canary}` },

	"/commitments": { who: "viewer", at: ({ canary }) => `/commitments?q=${canary}` },
	"/commitments/new": { who: "analyst", at: () => "/commitments/new" },
	"/commitments/[ref]": { who: "viewer", at: commitment() },
	"/commitments/[ref]/edit": { who: "analyst", at: commitment("/edit") },
	"/commitments/[ref]/archive": { who: "analyst", at: commitment("/archive") },
	"/commitments/[ref]/status": { who: "analyst", at: commitment("/status") },
	"/commitments/[ref]/due": { who: "analyst", at: commitment("/due") },
	"/commitments/[ref]/note": { who: "analyst", at: commitment("/note") },
	"/commitments/[ref]/note/[id]": { who: "analyst", at: ({ ref, noteId }) => `/commitments/${ref}/note/${noteId}` },
	"/commitments/[ref]/action": { who: "analyst", at: commitment("/action") },
	"/commitments/[ref]/action/[id]": {
		who: "analyst",
		at: ({ ref, actionId }) => `/commitments/${ref}/action/${actionId}`,
	},
	"/commitments/[ref]/review": { who: "analyst", at: commitment("/review") },
	"/commitments/[ref]/event": { who: "analyst", at: commitment("/event") },
	"/commitments/[ref]/link": { who: "analyst", at: commitment("/link") },
	"/commitments/[ref]/mention": { who: "analyst", at: commitment("/mention") },

	"/commitments/bulk": { who: "analyst", at: ({ ref }) => `/commitments/bulk?ref=${ref}` },
	"/bulk": { who: "analyst", at: () => "/bulk" },
	"/bulk/[id]": { who: "analyst", at: ({ bulkId }) => `/bulk/${bulkId}` },
	"/views": { who: "viewer", at: () => "/views" },

	...noun("agreements", ({ agreementId }) => agreementId),
	...noun("events", ({ eventId }) => eventId),
	...noun("bodies", ({ bodyId }) => bodyId),
	...noun("parties", ({ partyId }) => partyId),
	...noun("people", ({ personId }) => personId),
	"/places": { who: "viewer", at: () => "/places" },
	...noun("sources", ({ sourceId }) => sourceId),
	"/sources/[id]/passages/new": { who: "analyst", at: ({ sourceId }) => `/sources/${sourceId}/passages/new` },
	"/sources/[id]/passages/[passageId]": {
		who: "analyst",
		at: ({ sourceId, passageId }) => `/sources/${sourceId}/passages/${passageId}`,
	},

	"/admin/users": { who: "admin", at: () => "/admin/users" },
	"/admin/users/[id]": { who: "admin", at: ({ userId }) => `/admin/users/${userId}` },
	"/admin/audit": { who: "admin", at: () => "/admin/audit" },
};

function noun(path: string, id: (world: World) => string): Record<string, Page> {
	return {
		[`/${path}`]: { who: "viewer", at: ({ canary }) => `/${path}?q=${canary}` },
		[`/${path}/new`]: { who: "analyst", at: () => `/${path}/new` },
		[`/${path}/[id]`]: { who: "viewer", at: (world) => `/${path}/${id(world)}` },
		[`/${path}/[id]/edit`]: { who: "analyst", at: (world) => `/${path}/${id(world)}/edit` },
	};
}

/** Every call, and who may make it. */
export const CALLS: Record<string, Partial<Record<string, Who>>> = {
	"/api/health": { GET: "open" },
	"/api/health/live": { GET: "open" },
	"/api/auth/[...nextauth]": { GET: "open", POST: "open" },
	"/api/v1/openapi.json": { GET: "open" },
	"/feeds/[token]": { GET: "open", HEAD: "open" },
	"/api/v1/commitments": { GET: "viewer", POST: "analyst" },
	"/api/v1/commitments/[ref]": { GET: "viewer", PATCH: "analyst" },
	"/api/v1/commitments/[ref]/story": { GET: "viewer" },
	"/api/v1/commitments/[ref]/status": { POST: "analyst" },
	"/api/v1/commitments/[ref]/confirm": { POST: "reviewer" },
	"/api/v1/commitments/[ref]/due": { POST: "analyst" },
	"/api/v1/commitments/[ref]/archive": { POST: "analyst" },
	"/api/v1/commitments/[ref]/notes": { POST: "analyst" },
	"/api/v1/commitments/[ref]/notes/[id]": { PATCH: "analyst" },
	"/api/v1/commitments/[ref]/actions": { POST: "analyst" },
	"/api/v1/commitments/[ref]/actions/[id]": { PATCH: "analyst" },
	"/api/v1/commitments/[ref]/reviews": { POST: "analyst" },
	"/api/v1/commitments/[ref]/mentions": { POST: "analyst", DELETE: "analyst" },
	"/api/v1/commitments/[ref]/links": { POST: "analyst", DELETE: "analyst" },
	"/api/v1/commitments/[ref]/events": { POST: "analyst", DELETE: "analyst" },
	...nounCalls("agreements"),
	...nounCalls("events"),
	...nounCalls("bodies"),
	...nounCalls("parties"),
	...nounCalls("people-named"),
	...nounCalls("sources"),
	"/api/v1/sources/[id]/passages": { GET: "viewer", POST: "analyst" },
	"/api/v1/sources/[id]/passages/[passageId]": { GET: "viewer", PATCH: "analyst" },
	"/api/v1/search": { GET: "viewer" },
	"/search/as-typed": { GET: "viewer" },
	"/api/v1/views": { GET: "viewer", POST: "viewer" },
	// Of a colleague's view, shared with the team: one's own anybody may remove.
	"/api/v1/views/[id]": { GET: "viewer", PATCH: "viewer", DELETE: "admin" },
	"/api/v1/bulk": { GET: "analyst", POST: "analyst" },
	"/api/v1/bulk/[id]": { GET: "analyst" },
	"/api/v1/bulk/[id]/steps": { POST: "analyst" },
	"/api/v1/bulk/[id]/stop": { POST: "analyst" },
	"/api/v1/bulk/[id]/undo": { POST: "analyst" },
	"/api/v1/people": { GET: "viewer" },
	"/api/v1/actions": { GET: "viewer" },
	"/api/v1/dashboard": { GET: "viewer" },
	"/api/v1/export/commitments.csv": { GET: "viewer", HEAD: "viewer" },
	"/api/v1/feeds": { GET: "viewer", POST: "viewer" },
	"/api/v1/feeds/[id]": { DELETE: "viewer" },
	"/api/v1/reports": { GET: "viewer", POST: "analyst" },
	"/api/v1/reports/[id]": { GET: "viewer", PATCH: "analyst" },
	"/api/v1/reports/[id]/archive": { POST: "analyst" },
	"/api/v1/reports/[id]/preview": { GET: "viewer" },
	"/api/v1/reports/[id]/links": { POST: "analyst", DELETE: "analyst" },
	"/api/v1/links": { GET: "analyst" },
	"/api/v1/links/[id]": { PATCH: "analyst", DELETE: "analyst" },
	"/r/[token]/data.json": { GET: "open", HEAD: "open" },
	"/r/[token]/unlock": { POST: "open" },
	"/api/v1/users": { GET: "admin", POST: "admin" },
	"/api/v1/users/[id]": { PATCH: "admin" },
	"/api/v1/audit": { GET: "admin" },
	"/api/v1/sessions": { GET: "viewer", DELETE: "viewer" },
	"/api/v1/sessions/[id]": { DELETE: "viewer" },
	"/api/v1/account": { PATCH: "viewer" },
};

function nounCalls(path: string): Record<string, Partial<Record<string, Who>>> {
	return {
		[`/api/v1/${path}`]: { GET: "viewer", POST: "analyst" },
		[`/api/v1/${path}/[id]`]: { GET: "viewer", PATCH: "analyst" },
	};
}

const IDS: Record<string, keyof World> = {
	commitments: "ref",
	agreements: "agreementId",
	events: "eventId",
	bodies: "bodyId",
	parties: "partyId",
	"people-named": "personId",
	sources: "sourceId",
	passages: "passageId",
	notes: "noteId",
	reports: "reportId",
	links: "linkId",
	actions: "actionId",
	users: "userId",
	bulk: "bulkId",
	views: "viewId",
};

/** A call's address with its gaps filled: each by the row that the word before it names. */
export function callAddress(route: string, world: World): string {
	return route
		.replace("[...nextauth]", "session")
		.replaceAll(/([\w-]+)\/\[\w+\]/g, (_, word: string) => `${word}/${IDS[word] ? world[IDS[word]] : world.userId}`);
}

const RANK: Who[] = ["open", "viewer", "analyst", "reviewer", "admin"];

export function mayOpen(role: Role | "nobody", who: Who): boolean {
	return RANK.indexOf(role === "nobody" ? "open" : role) >= RANK.indexOf(who);
}
