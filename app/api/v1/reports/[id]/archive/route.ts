import { reportChange } from "@/lib/server/api/report-routes";
import { archiveReport } from "@/lib/server/reports/write";

export const POST = reportChange(archiveReport);
