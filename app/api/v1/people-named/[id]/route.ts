import { nounChange, nounItem } from "@/lib/server/api/noun-routes";
import { getPerson } from "@/lib/server/people-named/read";
import { editPerson } from "@/lib/server/people-named/write";

export const GET = nounItem(getPerson);

export const PATCH = nounChange("person", editPerson, getPerson);
