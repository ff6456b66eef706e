import { unlockRoute } from "@/lib/server/shared-report";

export const POST = unlockRoute;
