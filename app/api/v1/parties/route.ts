import { nounCreation, nounList } from "@/lib/server/api/noun-routes";
import { getParty, listParties } from "@/lib/server/parties/read";
import { createParty } from "@/lib/server/parties/write";

export const GET = nounList(listParties);

export const POST = nounCreation("parties", createParty, getParty);
