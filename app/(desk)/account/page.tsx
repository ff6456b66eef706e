import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { signOutAction } from "@/app/(auth)/actions";
import { PasswordForm } from "@/components/account/password-form";
import { SessionList } from "@/components/account/session-list";
import { SettingsForm } from "@/components/account/settings-form";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { getAccount } from "@/lib/server/account";
import { listSessions } from "@/lib/server/sessions";
import { requireViewer } from "@/lib/server/viewer";
import { changeAccountAction, changePasswordAction, endOtherSessionsAction, endSessionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
	const viewer = await requireViewer();
	const [account, sessions] = await Promise.all([getAccount(viewer), listSessions(viewer)]);
	const t = await getTranslations("account");
	const words = await getTranslations("words");
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead", { email: account.email, role: words(`role.${viewer.role}`) })} />
			<div className="grid max-w-[46rem] gap-10">
				<Panel id="about" title={t("about.title")}>
					<SettingsForm action={changeAccountAction} account={account} />
				</Panel>
				<Panel id="password" title={t("password.title")}>
					<p className="mb-4 text-muted">{t("password.lead")}</p>
					<PasswordForm action={changePasswordAction} email={account.email} />
				</Panel>
				<Panel id="sessions" title={t("sessions.title")}>
					<p className="mb-4 text-muted">{t("sessions.lead")}</p>
					<SessionList sessions={sessions} end={(id) => endSessionAction.bind(null, id)} />
					<div className="mt-4 flex flex-wrap gap-3">
						{sessions.length > 1 && (
							<Form action={endOtherSessionsAction}>
								<SubmitButton variant="danger">{t("sessions.others")}</SubmitButton>
							</Form>
						)}
						<form action={signOutAction}>
							<SubmitButton variant="secondary">{t("sessions.sign_out")}</SubmitButton>
						</form>
					</div>
				</Panel>
			</div>
		</>
	);
}
