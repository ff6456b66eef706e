import { readAuditFilters } from "@/lib/domain/audit-filters";
import { readRoute } from "@/lib/server/api/door";
import { listAudit } from "@/lib/server/audit-log";

export const GET = readRoute({
	act: "administer",
	run: ({ viewer, request }) =>
		listAudit(viewer, readAuditFilters(Object.fromEntries(new URL(request.url).searchParams))),
});
