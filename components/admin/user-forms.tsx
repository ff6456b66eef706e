import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { UserDetail } from "@/lib/domain/user";
import { formatInstant } from "@/lib/format";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { Input } from "../ui/input";
import { SavedNote } from "../ui/saved-note";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";
import { useLinkWords } from "./link-words";
import { MadeLink } from "./made-link";
import { RoleChoice } from "./role-choice";

/** `own` is true for the account of the one who looks: giving up rights then has to be meant. */
type UserFormProps = { action: FormAction; user: UserDetail; own?: boolean };

export function UserChangeForm({ action, user, own = false }: UserFormProps) {
	const t = useTranslations("admin");
	return (
		<Form action={action} hidden={{ version: user.version }} className="max-w-[30rem]">
			<Field name="name" label={t("users.name")} required>
				<Input defaultValue={user.name} maxLength={200} />
			</Field>
			<RoleChoice chosen={user.role} hint={t("user.role_hint")} />
			{own && <ConfirmOwn />}
			<FormActions>
				<SubmitButton>{t("user.change_do")}</SubmitButton>
				<SavedNote>{t("user.saved")}</SavedNote>
			</FormActions>
		</Form>
	);
}

export function UserLinkForm({ action, user }: UserFormProps) {
	const t = useTranslations("admin.user");
	const linkWords = useLinkWords();
	return (
		<Form action={action} className="max-w-[46rem]">
			<p className="text-muted">{t(user.state === "invited" ? "invite_lead" : "reset_lead")}</p>
			<MadeLink words={linkWords} />
			<FormActions>
				<SubmitButton variant="secondary">{t("reset_do")}</SubmitButton>
			</FormActions>
		</Form>
	);
}

export function UserSessionsForm({ action, user }: UserFormProps) {
	const t = useTranslations("admin.user");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	return (
		<Form action={action}>
			<p className="text-muted">{t("sessions_lead", { count: user.sessions.length })}</p>
			{user.sessions.length > 0 && (
				<>
					<ul className="grid gap-1">
						{user.sessions.map(({ id, device, lastSeenAt }) => (
							<li key={id}>
								{t("session", {
									device: device || t("unknown"),
									when: formatInstant(lastSeenAt, locale, timeZone, "short"),
								})}
							</li>
						))}
					</ul>
					<FormActions>
						<SubmitButton variant="danger">{t("end")}</SubmitButton>
					</FormActions>
				</>
			)}
		</Form>
	);
}

export function UserActiveForm({ action, user, own = false }: UserFormProps) {
	const t = useTranslations("admin.user");
	const verb = user.active ? "deactivate" : "reactivate";
	return (
		<Form action={action} hidden={{ version: user.version }}>
			<p className="max-w-prose text-muted">{t(`${verb}_lead`)}</p>
			{own && <ConfirmOwn />}
			<FormActions>
				<SubmitButton variant={user.active ? "danger" : "secondary"}>{t(`${verb}_do`)}</SubmitButton>
			</FormActions>
		</Form>
	);
}

function ConfirmOwn() {
	const t = useTranslations("admin.user");
	return <Checkbox name="confirmOwn" label={t("confirm_own")} />;
}
