import { exportRoute } from "@/lib/server/api/export-routes";
import { csvFile, csvFileHead } from "@/lib/server/export/csv-file";

export const GET = exportRoute(csvFile);
export const HEAD = exportRoute(csvFileHead);
