import { nounChange, nounItem } from "@/lib/server/api/noun-routes";
import { getBody } from "@/lib/server/bodies/read";
import { editBody } from "@/lib/server/bodies/write";

export const GET = nounItem(getBody);

export const PATCH = nounChange("body", editBody, getBody);
