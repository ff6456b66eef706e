import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/admin/invite-form";
import { UserTable } from "@/components/admin/user-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { listUsers } from "@/lib/server/user-list";
import { requireMay } from "@/lib/server/viewer";
import { inviteUserAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("admin.users"))("title") };
}

export default async function UsersPage() {
	const viewer = await requireMay("administer");
	const users = await listUsers(viewer);
	if (!users) notFound();
	const t = await getTranslations("admin");
	return (
		<>
			<PageHeader
				title={t("users.title")}
				lead={t("users.lead", { count: users.length })}
				actions={<ButtonLink href="#invite">{t("invite.title")}</ButtonLink>}
			/>
			<UserTable users={users} self={viewer.userId} />
			<Panel id="invite" title={t("invite.title")} className="mt-10">
				<p className="mb-5 max-w-prose text-muted">{t("invite.lead")}</p>
				<InviteForm action={inviteUserAction} />
			</Panel>
		</>
	);
}
