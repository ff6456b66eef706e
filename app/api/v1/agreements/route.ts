import { getAgreement, listAgreements } from "@/lib/server/agreements/read";
import { createAgreement } from "@/lib/server/agreements/write";
import { nounCreation, nounList } from "@/lib/server/api/noun-routes";

export const GET = nounList(listAgreements);

export const POST = nounCreation("agreements", createAgreement, getAgreement);
