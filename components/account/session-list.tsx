import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { OwnSession } from "@/lib/domain/account";
import { formatInstant } from "@/lib/format";
import { Badge } from "../ui/badge";
import { Form } from "../ui/form";
import { SubmitButton } from "../ui/submit-button";
import type { FormAction } from "../ui/use-action-form";

type SessionListProps = { sessions: OwnSession[]; end: (id: string) => FormAction };

/** One's own sessions, the one at hand first; every other can be ended. */
export function SessionList({ sessions, end }: SessionListProps) {
	const t = useTranslations("account.sessions");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	return (
		<ul className="divide-y divide-line border-y border-line">
			{sessions.map(({ id, device, createdAt, lastSeenAt, current }) => {
				const name = device || t("unknown");
				const when = formatInstant(lastSeenAt, locale, timeZone, "short");
				return (
					<li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
						<div className="min-w-0">
							<p className="flex flex-wrap items-center gap-2 font-medium">
								{name} {current && <Badge>{t("here")}</Badge>}
							</p>
							<p className="text-13 text-muted">
								{t("since", { when: formatInstant(createdAt, locale, timeZone, "short") })} · {t("seen", { when })}
							</p>
						</div>
						{!current && (
							<Form action={end(id)}>
								<SubmitButton variant="secondary" size="small" aria-label={t("end_of", { device: name, when })}>
									{t("end")}
								</SubmitButton>
							</Form>
						)}
					</li>
				);
			})}
		</ul>
	);
}
