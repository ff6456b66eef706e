import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { signOutAction } from "@/app/(auth)/actions";
import { FeedForm } from "@/components/account/feed-form";
import { FeedList } from "@/components/account/feed-list";
import { PasswordForm } from "@/components/account/password-form";
import { SessionList } from "@/components/account/session-list";
import { SettingsForm } from "@/components/account/settings-form";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { feedQuery } from "@/lib/domain/feed";
import type { SearchParams } from "@/lib/domain/filters";
import { getAccount } from "@/lib/server/account";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { listFeeds } from "@/lib/server/feeds/feeds";
import { readingNow } from "@/lib/server/reading";
import { listSessions } from "@/lib/server/sessions";
import { requireViewer, type Viewer } from "@/lib/server/viewer";
import { changeAccountAction, changePasswordAction, endOtherSessionsAction, endSessionAction } from "./actions";
import { makeFeedAction, revokeFeedAction } from "./feed-actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireViewer();
	const [account, sessions] = await Promise.all([getAccount(viewer), listSessions(viewer)]);
	const feed = (await searchParams).feed;
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
				<Feeds viewer={viewer} query={feedQuery(typeof feed === "string" ? feed : "")} />
			</div>
		</>
	);
}

async function Feeds({ viewer, query }: { viewer: Viewer; query: string }) {
	const { lang } = await readingNow();
	const [feeds, choices] = await Promise.all([listFeeds(viewer), listFieldChoices(viewer, lang)]);
	const t = await getTranslations("feeds");
	return (
		<Panel id="feeds" title={t("title")}>
			<p className="mb-4 text-muted">{t("lead")}</p>
			<FeedList feeds={feeds} choices={choices} revoke={(id) => revokeFeedAction.bind(null, id)} />
			<h3 className="mt-6 mb-3 text-15">{t("new")}</h3>
			{/* Another filter is another form. */}
			<FeedForm key={query} action={makeFeedAction} query={query} choices={choices} />
		</Panel>
	);
}
