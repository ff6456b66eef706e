import { dataRoute } from "@/lib/server/shared-report";

export const GET = dataRoute;
export const HEAD = dataRoute;
