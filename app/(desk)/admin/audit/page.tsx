import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuditFilter } from "@/components/admin/audit-filter";
import { AuditTable } from "@/components/admin/audit-table";
import { RefusalCounts } from "@/components/admin/refusal-counts";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { auditAddress, readAuditFilters } from "@/lib/domain/audit-filters";
import { countRefusals, listActors, listAudit } from "@/lib/server/audit-log";
import { requireMay } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("admin.audit"))("title") };
}

export default async function AuditPage({ searchParams }: Props) {
	const viewer = await requireMay("administer");
	const { after, ...filters } = readAuditFilters(await searchParams);
	const page = await listAudit(viewer, { ...filters, ...(after && { after }) });
	const [actors, refusals] = await Promise.all([listActors(viewer), countRefusals(viewer)]);
	if (!page || !actors || !refusals) notFound();
	const t = await getTranslations("admin.audit");
	const { total } = page;
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead")} />
			<AuditFilter filters={filters} actors={actors} />
			{page.items.length === 0 ? (
				<EmptyState title={t("none")}>{t("none_do")}</EmptyState>
			) : (
				<AuditTable entries={page.items} names={page.names} />
			)}
			<Pager
				first={after ? auditAddress(filters) : null}
				previous={null}
				next={page.next && auditAddress({ ...filters, after: page.next })}
				range={typeof total === "number" ? t("total", { total }) : t("total_many", { total: total.atLeast })}
			/>
			<RefusalCounts counts={refusals} />
		</>
	);
}
