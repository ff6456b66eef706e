import { nounChange, nounItem } from "@/lib/server/api/noun-routes";
import { getSource } from "@/lib/server/sources/read";
import { editSource } from "@/lib/server/sources/write";

export const GET = nounItem(getSource);

export const PATCH = nounChange("source", editSource, getSource);
