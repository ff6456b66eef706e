import "server-only";
import type { z } from "zod";
import { changeAccountInput } from "@/lib/domain/account.input";
import { addActionInput, editActionInput } from "@/lib/domain/action.input";
import { createAgreementInput, editAgreementInput } from "@/lib/domain/agreement.input";
import { archiveInput } from "@/lib/domain/archive.input";
import { createBodyInput, editBodyInput } from "@/lib/domain/body.input";
import { prepareBulkInput } from "@/lib/domain/bulk.input";
import { createCommitmentInput, editCommitmentInput } from "@/lib/domain/commitment.input";
import { changeDueInput } from "@/lib/domain/due.input";
import { createEventInput, editEventInput } from "@/lib/domain/event.input";
import { makeFeedInput } from "@/lib/domain/feed.input";
import { addNoteInput, editNoteInput } from "@/lib/domain/note.input";
import { createPartyInput, editPartyInput } from "@/lib/domain/party.input";
import { createPersonInput, editPersonInput } from "@/lib/domain/person.input";
import {
	addMentionInput,
	linkCommitmentsInput,
	linkEventInput,
	removeMentionInput,
	unlinkCommitmentsInput,
	unlinkEventInput,
} from "@/lib/domain/relation.input";
import {
	changeReportLinkInput,
	createReportInput,
	editReportInput,
	makeReportLinkInput,
	revokeReportLinkInput,
} from "@/lib/domain/report.input";
import { recordReviewInput } from "@/lib/domain/review.input";
import { addPassageInput, createSourceInput, editPassageInput, editSourceInput } from "@/lib/domain/source.input";
import { changeStatusInput, confirmStatusInput } from "@/lib/domain/status.input";
import { changeUserInput, inviteUserInput } from "@/lib/domain/user.input";
import { createViewInput, editViewInput } from "@/lib/domain/view.input";

export type Operation = {
	summary: string;
	/** What the body is parsed with. */
	input?: z.ZodType;
	/** Of the answer; 200 unless said otherwise. */
	status?: 201;
	answers?: "commitment" | "commitments" | "list" | "found";
	/** Beyond what the answer's kind takes. */
	query?: "filters";
};

type Methods = Partial<Record<"GET" | "POST" | "PATCH" | "DELETE", Operation>>;

function noun(one: string, many: string, create: z.ZodType, edit: z.ZodType, path: string): Record<string, Methods> {
	return {
		[path]: {
			GET: { summary: `${many}, a page at a time`, answers: "list" },
			POST: { summary: `Create ${one}`, input: create, status: 201 },
		},
		[`${path}/{id}`]: { GET: { summary: `Read ${one}` }, PATCH: { summary: `Change ${one}`, input: edit } },
	};
}

/** Every call below /api/v1. A test holds it against the routes that there are. */
export const OPERATIONS: Record<string, Methods> = {
	"/commitments": {
		GET: { summary: "Commitments that match all filters, a page at a time", answers: "commitments" },
		POST: { summary: "Create a commitment", input: createCommitmentInput, status: 201, answers: "commitment" },
	},
	"/commitments/{ref}": {
		GET: { summary: "Read a commitment", answers: "commitment" },
		PATCH: { summary: "Change a commitment's fields", input: editCommitmentInput, answers: "commitment" },
	},
	"/commitments/{ref}/status": {
		POST: { summary: "Record a status with its evidence", input: changeStatusInput, answers: "commitment" },
	},
	"/commitments/{ref}/confirm": {
		POST: { summary: "Confirm a provisional verdict", input: confirmStatusInput, answers: "commitment" },
	},
	"/commitments/{ref}/due": {
		POST: { summary: "Move the due date", input: changeDueInput, answers: "commitment" },
	},
	"/commitments/{ref}/archive": {
		POST: { summary: "Archive, or bring back", input: archiveInput, answers: "commitment" },
	},
	"/commitments/{ref}/notes": { POST: { summary: "Write a note", input: addNoteInput, status: 201 } },
	"/commitments/{ref}/notes/{id}": { PATCH: { summary: "Edit or retract a note", input: editNoteInput } },
	"/commitments/{ref}/actions": { POST: { summary: "Add a next action", input: addActionInput, status: 201 } },
	"/commitments/{ref}/actions/{id}": {
		PATCH: { summary: "Change, finish or reopen a next action", input: editActionInput },
	},
	"/commitments/{ref}/reviews": {
		POST: { summary: "Record that somebody looked", input: recordReviewInput, status: 201 },
	},
	"/commitments/{ref}/mentions": {
		POST: { summary: "Add a mention in a passage", input: addMentionInput, status: 201 },
		DELETE: { summary: "Take a mention back", input: removeMentionInput, answers: "commitment" },
	},
	"/commitments/{ref}/links": {
		POST: { summary: "Link to another commitment", input: linkCommitmentsInput, status: 201 },
		DELETE: { summary: "Undo a link", input: unlinkCommitmentsInput, answers: "commitment" },
	},
	"/commitments/{ref}/events": {
		POST: { summary: "Link to an event", input: linkEventInput, status: 201 },
		DELETE: { summary: "Undo a link to an event", input: unlinkEventInput, answers: "commitment" },
	},
	"/commitments/{ref}/story": { GET: { summary: "Everything in order of time", answers: "list" } },
	...noun("an agreement", "Agreements", createAgreementInput, editAgreementInput, "/agreements"),
	...noun("an event", "Events", createEventInput, editEventInput, "/events"),
	...noun("a body", "Bodies", createBodyInput, editBodyInput, "/bodies"),
	...noun("a party", "Parties", createPartyInput, editPartyInput, "/parties"),
	...noun("a person named", "Persons named in documents", createPersonInput, editPersonInput, "/people-named"),
	...noun("a source", "Sources", createSourceInput, editSourceInput, "/sources"),
	"/sources/{id}/passages": {
		GET: { summary: "A source's passages", answers: "list" },
		POST: { summary: "Add a passage", input: addPassageInput, status: 201 },
	},
	"/sources/{id}/passages/{passageId}": {
		GET: { summary: "Read a passage" },
		PATCH: { summary: "Change a passage", input: editPassageInput },
	},
	"/views": {
		GET: { summary: "One's own saved views and the team's", answers: "list" },
		POST: { summary: "Keep a filter under a name", input: createViewInput, status: 201 },
	},
	"/views/{id}": {
		GET: { summary: "Read a saved view" },
		PATCH: { summary: "Rename, share, pin or change a saved view", input: editViewInput },
		DELETE: { summary: "Remove a saved view" },
	},
	"/bulk": {
		GET: { summary: "Changes of many commitments, the latest first", answers: "list" },
		POST: { summary: "Change many commitments, or plan it by `dryRun`", input: prepareBulkInput, status: 201 },
	},
	"/bulk/{id}": { GET: { summary: "A change of many: its plan, progress and report" } },
	"/bulk/{id}/steps": { POST: { summary: "Begin a planned change, or go on with it" } },
	"/bulk/{id}/stop": { POST: { summary: "Leave the rest of a change undone" } },
	"/bulk/{id}/undo": { POST: { summary: "Begin a run that puts back what this one changed", status: 201 } },
	"/actions": { GET: { summary: "Open next actions of an account (`owner`, `me` unless said)", answers: "list" } },
	"/dashboard": { GET: { summary: "How the commitments of a scope stand", query: "filters" } },
	"/export/commitments.csv": {
		GET: { summary: "All that the filters match as one CSV file; an unknown filter is refused", query: "filters" },
	},
	"/feeds": {
		GET: { summary: "One's own calendar feeds", answers: "list" },
		POST: { summary: "Make a calendar feed; its address is in this answer alone", input: makeFeedInput, status: 201 },
	},
	"/feeds/{id}": { DELETE: { summary: "Revoke a calendar feed of one's own" } },
	"/search": { GET: { summary: "Find anything by `q`, best first, at most `limit`", answers: "found" } },
	"/reports": {
		GET: { summary: "The team's reports", answers: "list" },
		POST: { summary: "Keep what is to be shared", input: createReportInput, status: 201 },
	},
	"/reports/{id}": {
		GET: { summary: "Read a report" },
		PATCH: {
			summary: "Change a report; showing more where it is read live asks for `confirmWiden`",
			input: editReportInput,
		},
	},
	"/reports/{id}/archive": { POST: { summary: "Archive, or bring back", input: archiveInput } },
	"/reports/{id}/preview": { GET: { summary: "Exactly what a recipient gets, and how much is withheld" } },
	"/reports/{id}/links": {
		POST: {
			summary: "Make a live or frozen link; its token is in this answer alone",
			input: makeReportLinkInput,
			status: 201,
		},
		DELETE: { summary: "Revoke all of a report's links that one may revoke", input: revokeReportLinkInput },
	},
	"/links": { GET: { summary: "Links one made, and those of one's own reports; all for an admin", answers: "list" } },
	"/links/{id}": {
		PATCH: { summary: "Give a link another password, or none", input: changeReportLinkInput },
		DELETE: { summary: "Revoke a link", input: revokeReportLinkInput },
	},
	"/people": { GET: { summary: "Accounts that may own something", answers: "list" } },
	"/users": {
		GET: { summary: "Accounts (admin)", answers: "list" },
		POST: { summary: "Invite somebody (admin)", input: inviteUserInput, status: 201 },
	},
	"/users/{id}": { PATCH: { summary: "Change an account (admin)", input: changeUserInput } },
	"/audit": { GET: { summary: "Who did what, the latest first (admin)", answers: "list" } },
	"/sessions": {
		GET: { summary: "One's own sessions", answers: "list" },
		DELETE: { summary: "End all of one's sessions" },
	},
	"/sessions/{id}": { DELETE: { summary: "End one of one's sessions" } },
	"/account": { PATCH: { summary: "Change one's own account", input: changeAccountInput } },
	"/openapi.json": { GET: { summary: "This document" } },
};
