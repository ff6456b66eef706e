import { nounCreation, nounList } from "@/lib/server/api/noun-routes";
import { getPerson, listPersons } from "@/lib/server/people-named/read";
import { createPerson } from "@/lib/server/people-named/write";

export const GET = nounList(listPersons);

export const POST = nounCreation("people-named", createPerson, getPerson);
