import "server-only";
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { FrozenLink } from "@/lib/domain/report";
import { verificationCode } from "@/lib/domain/verification-code";
import type { Tx } from "../db";
import { ACCOUNT } from "../nouns/tags";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { type Drawing, drawReport, within } from "./content";
import { isMine, livingLinks, type ReportDefinition } from "./report-row";

type Versioned = ReportDefinition & { version: number };

/** Keeps for a link exactly what its report shows now, in the one form that JSON has (RFC 8785). */
export async function freeze(tx: Tx, actor: Viewer, report: Versioned, linkId: string): Promise<void> {
	const { content, noteIds } = await drawHeld(tx, actor, report);
	const bytes = canonicalize(content) ?? "";
	const sha256 = new Uint8Array(createHash("sha256").update(bytes, "utf8").digest());
	const { version: reportVersion } = report;
	await tx.reportSnapshot.create({
		data: { linkId, reportVersion, content: bytes, sha256, code: verificationCode(sha256), noteIds },
		select: { id: true },
	});
}

// Whoever takes a note back is told which snapshots show it: so it can't be taken back between being read and being kept.
async function drawHeld(tx: Tx, actor: Viewer, report: ReportDefinition): Promise<Drawing> {
	for (let tries = 0; tries < 3; tries++) {
		const drawing = await drawReport(actor, report, "frozen", within(tx));
		const held = await tx.$queryRaw<unknown[]>`
			SELECT 1 FROM notes WHERE id = ANY(${drawing.noteIds}::uuid[]) AND visibility = 'shareable' AND retracted_at IS NULL
			ORDER BY id FOR SHARE`;
		if (held.length === drawing.noteIds.length) return drawing;
	}
	throw new Error("notes are taken back faster than they can be read");
}

/** The frozen links that are still open and show this note. */
export async function frozenLinksShowing(tx: Tx, actor: Viewer | System, noteId: string): Promise<FrozenLink[]> {
	const rows = await tx.reportLink.findMany({
		where: { ...livingLinks(), report: { archivedAt: null }, snapshot: { noteIds: { has: noteId } } },
		select: {
			...{ id: true, label: true, expiresAt: true, createdBy: ACCOUNT },
			report: { select: { id: true, title: true, ownerId: true } },
		},
		orderBy: { id: "asc" },
	});
	return rows.map(({ id, label, expiresAt, createdBy, report: { ownerId, ...report } }) => ({
		...{ id, label, report, createdBy },
		expiresAt: expiresAt.toISOString(),
		mayRevoke: actor.kind === "viewer" && (createdBy.id === actor.userId || isMine(actor, ownerId)),
	}));
}
