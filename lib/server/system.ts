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
	const user = await db().user.upsert({
		where: { email },
		create: { email, name, kind: "system", role: "viewer" },
		update: {},
		select: { id: true },
	});
	return { kind: "system", userId: user.id, name } as System;
}
