// Usage: tsx --conditions=react-server prisma/seed.mts
// Loads the first data into a database that has no commitments yet. `npm start` calls it; calling it again does nothing.
import { audit } from "@/lib/server/audit";
import { db, disconnect, type Tx } from "@/lib/server/db";
import { rebuildIn } from "@/lib/server/rebuild";
import { type System, system } from "@/lib/server/system";
import { content } from "./seed/content";
import { insertContent } from "./seed/insert";

/** Two that start at once: the second waits, finds the data there, and leaves it. */
async function load(tx: Tx, actor: System): Promise<boolean> {
	await tx.$executeRaw`SELECT set_config('lock_timeout', '60000', true), set_config('statement_timeout', '60000', true)`;
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('first data'))`;
	if ((await tx.commitment.count()) > 0) return false;
	await insertContent(tx, content, actor.userId, await ownerIn(tx));
	await rebuildIn(actor, tx);
	const commitments = content.commitments.length;
	await audit(tx, actor, "first_data.load", null, { commitments, sources: content.sources.length });
	return true;
}

/** Who looks after the first data: the first analyst's account, else an admin's, else nobody. */
async function ownerIn(tx: Tx): Promise<string | null> {
	const living = { kind: "person", deactivatedAt: null } as const;
	const analyst = await tx.user.findFirst({ where: { ...living, email: "analyst@example.org" }, select: { id: true } });
	const admin = await tx.user.findFirst({
		where: { ...living, role: "admin" },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
		select: { id: true },
	});
	return analyst?.id ?? admin?.id ?? null;
}

const actor = await system("first data");
const loaded = await db().$transaction((tx) => load(tx, actor), { maxWait: 10_000, timeout: 120_000 });
process.stdout.write(loaded ? `loaded ${content.commitments.length} commitments\n` : "there already\n");
await disconnect();
