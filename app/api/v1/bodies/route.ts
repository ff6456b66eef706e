import { nounCreation, nounList } from "@/lib/server/api/noun-routes";
import { getBody, listBodies } from "@/lib/server/bodies/read";
import { createBody } from "@/lib/server/bodies/write";

export const GET = nounList(listBodies);

export const POST = nounCreation("bodies", createBody, getBody);
