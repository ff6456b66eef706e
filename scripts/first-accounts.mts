// Usage: called by `npm start` on a database without accounts, with FIRST_ACCOUNTS (roles) and FIRST_PASSWORD.
import { ROLES } from "@/lib/domain/vocabulary";
import { disconnect } from "@/lib/server/db";
import { system } from "@/lib/server/system";
import { createFirstAccount } from "@/lib/server/users";

const NAMES = { admin: "Admin", reviewer: "Reviewer", analyst: "Analyst", viewer: "Viewer" };

const asked = (process.env.FIRST_ACCOUNTS ?? "").split(",");
const password = process.env.FIRST_PASSWORD;
if (!password) throw new Error("FIRST_PASSWORD is missing");

const actor = await system("command line");
for (const role of ROLES.toReversed())
	if (asked.includes(role))
		await createFirstAccount(actor, { email: `${role}@example.org`, name: NAMES[role], role, password });
await disconnect();
