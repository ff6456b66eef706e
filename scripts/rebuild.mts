// Usage: called by `npm run fill` on a database whose rows were loaded past the commands. Fills search rows and tallies.
import { disconnect } from "@/lib/server/db";
import { rebuild } from "@/lib/server/rebuild";
import { system } from "@/lib/server/system";

await rebuild(await system("command line"));
await disconnect();
