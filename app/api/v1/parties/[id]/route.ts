import { nounChange, nounItem } from "@/lib/server/api/noun-routes";
import { getParty } from "@/lib/server/parties/read";
import { editParty } from "@/lib/server/parties/write";

export const GET = nounItem(getParty);

export const PATCH = nounChange("party", editParty, getParty);
