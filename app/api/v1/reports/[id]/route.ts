import { readRoute } from "@/lib/server/api/door";
import { reportChange } from "@/lib/server/api/report-routes";
import { getReport } from "@/lib/server/reports/read";
import { editReport } from "@/lib/server/reports/write";

export const GET = readRoute({ run: ({ viewer, params: { id = "" } }) => getReport(viewer, id) });

export const PATCH = reportChange(editReport);
