import { bulkStep } from "@/lib/server/api/bulk-routes";
import { undoBulk } from "@/lib/server/bulk/undo";

export const POST = bulkStep(201, undoBulk);
