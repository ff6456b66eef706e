import { readAuditFilters } from "@/lib/domain/audit-filters";
import { readRoute } from "@/lib/server/api/door";
import { listAudit } from "@/lib/server/audit-log";

export const GET = readRoute({
	act: "administer",
	run: async ({ viewer, request }) => {
		const filters = readAuditFilters(Object.fromEntries(new URL(request.url).searchParams));
		const page = await listAudit(viewer, filters);
		return page && { items: page.items, next: page.next, total: page.total };
	},
});
