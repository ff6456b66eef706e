import { bulkStep } from "@/lib/server/api/bulk-routes";
import { stopBulk } from "@/lib/server/bulk/run";

export const POST = bulkStep(200, stopBulk);
