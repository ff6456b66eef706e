import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { User } from "@/lib/domain/user";
import { formatInstant } from "@/lib/format";
import { Badge } from "../ui/badge";
import { type Column, DataTable } from "../ui/data-table";
import { TextLink } from "../ui/text-link";

/** `self` is the id of the one who looks. */
export function UserTable({ users, self }: { users: User[]; self: string }) {
	const t = useTranslations("admin.users");
	const words = useTranslations("words");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const columns: Column<User>[] = [
		{
			key: "name",
			head: t("name"),
			names: true,
			cell: ({ id, name }) => (
				<span className="inline-flex flex-wrap items-center gap-2">
					<TextLink href={`/admin/users/${id}`}>{name}</TextLink> {id === self && <Badge>{t("you")}</Badge>}
				</span>
			),
		},
		{ key: "email", head: t("email"), cell: ({ email }) => <span className="break-all">{email}</span> },
		{ key: "role", head: t("role"), cell: ({ role }) => words(`role.${role}`) },
		{ key: "state", head: t("state"), cell: ({ state }) => <UserStateText state={state} /> },
		{
			key: "seen",
			head: t("seen"),
			from: "lg",
			cell: ({ lastSeenAt }) =>
				lastSeenAt ? (
					formatInstant(lastSeenAt, locale, timeZone, "short")
				) : (
					<span className="text-muted">{t("never")}</span>
				),
		},
	];
	return <DataTable caption={t("title")} rows={users} columns={columns} rowKey={({ id }) => id} />;
}

export function UserStateText({ state }: { state: User["state"] }) {
	const t = useTranslations("admin.users.states");
	return state === "active" ? t(state) : <Badge dashed={state === "invited"}>{t(state)}</Badge>;
}
