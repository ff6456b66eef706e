import { readRoute } from "@/lib/server/api/door";
import { previewReport } from "@/lib/server/reports/read";

export const GET = readRoute({ run: ({ viewer, params: { id = "" } }) => previewReport(viewer, id) });
