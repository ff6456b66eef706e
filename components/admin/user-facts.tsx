import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { UserDetail } from "@/lib/domain/user";
import { formatInstant } from "@/lib/format";
import { Facts } from "../ui/facts";
import { UserStateText } from "./user-table";

export function UserFacts({ user }: { user: UserDetail }) {
	const t = useTranslations("admin");
	const words = useTranslations("words");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const say = (instant: string) => formatInstant(instant, locale, timeZone);
	return (
		<Facts
			facts={[
				{ label: t("users.role"), value: words(`role.${user.role}`) },
				{ label: t("users.state"), value: <UserStateText state={user.state} /> },
				{ label: t("user.since"), value: say(user.createdAt) },
				{ label: t("users.seen"), value: user.lastSeenAt ? say(user.lastSeenAt) : t("users.never") },
				{
					label: t("user.pending"),
					value: user.link && t("user.pending_value", { purpose: user.link.purpose, until: say(user.link.expiresAt) }),
				},
			]}
		/>
	);
}
