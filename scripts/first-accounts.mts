// Usage: called by `npm start` on a database without accounts, with FIRST_ACCOUNTS (roles) and FIRST_PASSWORD.
import { ROLES } from "@/lib/domain/vocabulary";
import { audit } from "@/lib/server/audit";
import { db, disconnect } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/passwords";
import { system } from "@/lib/server/system";

const NAMES = { admin: "Admin", reviewer: "Reviewer", analyst: "Analyst", viewer: "Viewer" };

const asked = (process.env.FIRST_ACCOUNTS ?? "").split(",");
const password = process.env.FIRST_PASSWORD;
if (!password) throw new Error("FIRST_PASSWORD is missing");

const actor = await system("command line");
await db().$transaction(async (tx) => {
	for (const role of ROLES.filter((one) => asked.includes(one))) {
		const email = `${role}@example.org`;
		const passwordHash = await hashPassword(password);
		const { id } = await tx.user.create({
			data: { email, name: NAMES[role], role, passwordHash },
			select: { id: true },
		});
		await audit(tx, actor, "user.create", { kind: "user", id, ref: email }, { role });
	}
});
await disconnect();
