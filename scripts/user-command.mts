// Usage: called by scripts/user.mjs with `add NAME EMAIL ROLE` or `reset EMAIL`, on an open database.
// Prints the command's outcome as JSON.
import { disconnect } from "@/lib/server/db";
import { system } from "@/lib/server/system";
import { inviteUser, resetUser } from "@/lib/server/users";

const [command, first = "", email, role] = process.argv.slice(2);
const actor = await system("command line");
const outcome =
	command === "add" ? await inviteUser(actor, { name: first, email, role }) : await resetUser(actor, first);
await disconnect();
process.stdout.write(JSON.stringify(outcome));
