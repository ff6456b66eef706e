import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UserFacts } from "@/components/admin/user-facts";
import { UserActiveForm, UserChangeForm, UserLinkForm, UserSessionsForm } from "@/components/admin/user-forms";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { auditAddress } from "@/lib/domain/audit-filters";
import { getUser } from "@/lib/server/user-list";
import { currentViewer, requireMay } from "@/lib/server/viewer";
import { changeUserAction, endUserSessionsAction, resetUserAction, setActiveAction } from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const viewer = await currentViewer();
	const user = viewer && (await getUser(viewer, (await params).id));
	return { title: user?.name ?? null };
}

export default async function UserPage({ params }: Props) {
	const viewer = await requireMay("administer");
	const { id } = await params;
	const user = await getUser(viewer, id);
	if (!user) notFound();
	const t = await getTranslations("admin");
	const own = user.id === viewer.userId;
	return (
		<>
			<PageHeader
				title={user.name}
				crumbs={[{ href: "/admin/users", label: t("users.title") }]}
				lead={<span className="break-all">{user.email}</span>}
				actions={<ButtonLink href={auditAddress({ who: user.id })}>{t("user.in_audit")}</ButtonLink>}
			/>
			<div className="grid gap-10">
				<UserFacts user={user} />
				<Panel id="change" title={t("user.change")}>
					<UserChangeForm action={changeUserAction.bind(null, id)} user={user} own={own} />
				</Panel>
				{user.active && (
					<Panel id="password" title={t("user.reset")}>
						<UserLinkForm action={resetUserAction.bind(null, id, user.name)} user={user} />
					</Panel>
				)}
				<Panel id="sessions" title={t("user.sessions")}>
					<UserSessionsForm action={endUserSessionsAction.bind(null, id)} user={user} />
				</Panel>
				<Panel id="active" title={t(user.active ? "user.deactivate" : "user.reactivate")}>
					<UserActiveForm action={setActiveAction.bind(null, id, !user.active)} user={user} own={own} />
				</Panel>
			</div>
		</>
	);
}
