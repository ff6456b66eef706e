import "server-only";
import { db } from "./db";

declare const minted: unique symbol;

/** The project's own programs: first data, jobs, the command line. Routes may not import this file. */
export type System = {
	readonly kind: "system";
	readonly userId: string;
	readonly name: string;
	readonly [minted]: true;
};

/** The system's account of that name, made at first use. It has no password and cannot sign in. */
export async function system(name: "first data" | "command line" | "jobs"): Promise<System> {
	const email = `${name.replace(" ", "-")}@system.invalid`;
	// Two that begin at once make one: Prisma's upsert looks first and then writes, and the later of them would fail.
	await db().user.createMany({ data: { email, name, kind: "system", role: "viewer" }, skipDuplicates: true });
	const user = await db().user.findUniqueOrThrow({ where: { email }, select: { id: true } });
	return { kind: "system", userId: user.id, name } as System;
}
