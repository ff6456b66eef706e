import type { Prisma } from "../generated/client";
import type { Content } from "./content";
import * as commitment from "./rows-commitments";
import * as desk from "./rows-desk";
import * as event from "./rows-events";
import * as noun from "./rows-nouns";
import * as status from "./rows-statuses";

type Tx = Prisma.TransactionClient;

/**
 * Writes the whole content, each table in one statement, in an order in which everything that is pointed at is there.
 * `author` is the account "first data"; `owner` looks after the commitments, `null` for nobody.
 */
export async function insertContent(tx: Tx, content: Content, author: string, owner: string | null): Promise<void> {
	await insertNouns(tx, content, author);
	await insertCommitments(tx, content, author, owner);
	await tx.review.createMany({ data: desk.reviewRows(content, author) });
	await tx.statusChange.createMany({ data: status.statusRows(content, author) });
	await tx.evidence.createMany({ data: status.evidenceRows(content) });
	for (const { id, data } of status.carriedRows(content)) {
		await tx.commitment.update({ where: { id }, data, select: { id: true } });
	}
	await tx.note.createMany({ data: desk.noteRows(content, author) });
	await tx.nextAction.createMany({ data: desk.actionRows(content, author, owner) });
}

async function insertNouns(tx: Tx, content: Content, author: string): Promise<void> {
	await tx.party.createMany({ data: noun.partyRows(content) });
	await tx.person.createMany({ data: noun.personRows(content) });
	await tx.post.createMany({ data: noun.postRows(content) });
	await tx.body.createMany({ data: noun.bodyRows(content) });
	await tx.bodyMember.createMany({ data: noun.memberRows(content) });
	await tx.nameVariant.createMany({ data: noun.variantRows(content) });
	await tx.source.createMany({ data: noun.sourceRows(content, author) });
	await tx.passage.createMany({ data: noun.passageRows(content) });
	await tx.agreement.createMany({ data: noun.agreementRows(content) });
	await tx.agreementParty.createMany({ data: noun.agreementPartyRows(content) });
	await tx.event.createMany({ data: event.eventRows(content, author) });
	await tx.eventStateChange.createMany({ data: event.eventStateRows(content, author) });
	await tx.eventSource.createMany({ data: event.eventSourceRows(content) });
}

async function insertCommitments(tx: Tx, content: Content, author: string, owner: string | null): Promise<void> {
	await tx.commitment.createMany({ data: commitment.commitmentRows(content, author, owner) });
	await tx.commitmentParty.createMany({ data: commitment.commitmentPartyRows(content) });
	await tx.commitmentSector.createMany({ data: commitment.commitmentSectorRows(content) });
	await tx.mention.createMany({ data: commitment.mentionRows(content, author) });
	await tx.commitmentEvent.createMany({ data: commitment.commitmentEventRows(content, author) });
	await tx.commitmentLink.createMany({ data: commitment.commitmentLinkRows(content, author) });
	await tx.dueChange.createMany({ data: commitment.dueChangeRows(content, author) });
	await tx.referenceCounter.createMany({ data: commitment.counterRows(content) });
}
