import { nounCreation, nounList } from "@/lib/server/api/noun-routes";
import { getSource, listSources } from "@/lib/server/sources/read";
import { createSource } from "@/lib/server/sources/write";

export const GET = nounList(listSources);

export const POST = nounCreation("sources", createSource, getSource);
