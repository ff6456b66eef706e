import { STATUSES, type Status } from "./vocabulary";

/**
 * What the statuses of a set say about it: judged by somebody, nothing known yet (looked for or not), or beyond
 * judging. A share of the first is a share of nothing else.
 */
export type Assessment = {
	total: number;
	assessed: number;
	noEvidence: number;
	unassessed: number;
	notAssessable: number;
};

/** From what is done by way of what goes on to what nobody knows: the order in which a bar is read. */
export const STATUS_ORDER = [
	"fulfilled",
	"partly_fulfilled",
	"not_fulfilled",
	"superseded",
	"withdrawn",
	"in_progress",
	"planned",
	"stalled",
	"not_started",
	"no_evidence",
	"unassessed",
	"not_assessable",
] as const satisfies readonly Status[];

/** Statuses that begin a part of the bar of their own. */
export const SET_APART: readonly Status[] = ["no_evidence", "unassessed", "not_assessable"];

export function assessmentOf(byStatus: Record<Status, number>): Assessment {
	const total = STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
	const { no_evidence: noEvidence, unassessed, not_assessable: notAssessable } = byStatus;
	return { total, assessed: total - noEvidence - unassessed - notAssessable, noEvidence, unassessed, notAssessable };
}
