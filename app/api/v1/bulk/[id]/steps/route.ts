import { bulkStep } from "@/lib/server/api/bulk-routes";
import { stepBulk } from "@/lib/server/bulk/change";

export const POST = bulkStep(200, stepBulk);
