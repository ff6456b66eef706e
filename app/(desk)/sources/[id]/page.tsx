import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { Passages } from "@/components/sources/passages";
import { SourceFacts } from "@/components/sources/source-facts";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/domain/permissions";
import { readingNow } from "@/lib/server/reading";
import { getSource } from "@/lib/server/sources/read";
import { requireViewer } from "@/lib/server/viewer";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const source = await getSource(await requireViewer(), (await params).id, await readingNow());
	return source ? { title: source.title } : {};
}

export default async function SourcePage({ params }: Props) {
	const viewer = await requireViewer();
	const source = await getSource(viewer, (await params).id, await readingNow());
	if (!source) notFound();
	const { id, title, lang, seen, archiveReason } = source;
	const t = await getTranslations("nouns.source");
	const common = await getTranslations("nouns.common");
	const mayEdit = may(viewer.role, "edit");
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/sources", label: t("plural") }]}
				title={<span lang={lang}>{title}</span>}
				actions={
					mayEdit && (
						<ButtonLink href={`/sources/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<div className="grid gap-8">
				{!seen && <Notice title={t("not_seen")}>{t("not_seen_help")}</Notice>}
				<SourceFacts source={source} />
				<Passages source={source} mayEdit={mayEdit} />
			</div>
		</>
	);
}
