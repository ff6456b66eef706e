import { getAgreement } from "@/lib/server/agreements/read";
import { editAgreement } from "@/lib/server/agreements/write";
import { nounChange, nounItem } from "@/lib/server/api/noun-routes";

export const GET = nounItem(getAgreement);

export const PATCH = nounChange("agreement", editAgreement, getAgreement);
