import { useTranslations } from "next-intl";
import { Radio } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentPage } from "@/lib/domain/commitment";
import type { FieldError } from "@/lib/domain/refusal";
import { lookingErrors, statusNeeds } from "@/lib/domain/status-rules";
import { CLOSED_STATUSES, OPEN_STATUSES, type Status } from "@/lib/domain/vocabulary";
import { useDates } from "../page/use-dates";
import { StatusIcon } from "../status-icon";

type StatusChoicesProps = { commitment: CommitmentPage; today: string; reviewHref: string; dueHref: string };

/** Every status that can follow on the present one, with what it means and, once chosen, what it asks for and why. */
export function StatusChoices(props: StatusChoicesProps) {
	const t = useTranslations("write.status");
	return (
		<Fieldset legend={t("choose")} name="status">
			<Group title={t("open")} statuses={OPEN_STATUSES.filter((status) => status !== "unassessed")} {...props} />
			<Group title={`${t("closed")} — ${t("closed_help")}`} statuses={CLOSED_STATUSES} {...props} />
		</Fieldset>
	);
}

function Group({ title, statuses, ...props }: StatusChoicesProps & { title: string; statuses: readonly Status[] }) {
	return (
		<div>
			<p className="mb-1 text-12 text-muted">{title}</p>
			<div className="grid">
				{statuses.map((status) => (
					<Choice key={status} status={status} {...props} />
				))}
			</div>
		</div>
	);
}

function Choice({ status, commitment, today, ...hrefs }: StatusChoicesProps & { status: Status }) {
	const t = useTranslations("write.status");
	const words = useTranslations("words");
	const rules = useTranslations("rules");
	const needs = statusNeeds(status, commitment.status);
	const { due, reviewedOn } = commitment;
	const [obstacle] = lookingErrors(needs, { status: commitment.status, due, lastReviewOn: reviewedOn }, today);
	return (
		<div className="status-choice -mx-2 rounded px-2 py-1">
			<Radio
				name="status"
				value={status}
				disabled={obstacle !== undefined}
				data-evidence={needs.evidence === "none" ? undefined : "needed"}
				label={
					<span className="inline-flex flex-wrap items-center gap-x-2">
						<span className={`inline-flex items-center gap-1.5 ${obstacle ? "text-muted" : "font-medium"}`}>
							<StatusIcon status={status} />
							{words(`status.${status}`)}
						</span>
						{status === commitment.status && <span className="text-12 text-muted">({t("now")})</span>}
						<span className="text-13 text-muted">{words(`status_help.${status}`)}</span>
					</span>
				}
				hint={
					obstacle ? (
						<Obstacle obstacle={obstacle} {...hrefs} />
					) : (
						<span className="why mt-1 max-w-prose text-ink">
							{rules(needs.why)}
							{needs.reopens && ` ${t("reopens")}`}
						</span>
					)
				}
			/>
		</div>
	);
}

type ObstacleProps = { obstacle: FieldError; reviewHref: string; dueHref: string };

function Obstacle({ obstacle, reviewHref, dueHref }: ObstacleProps) {
	const t = useTranslations("write.status");
	const page = useTranslations("commitment");
	const rules = useTranslations("rules");
	const dates = useDates();
	const { rule, values } = obstacle;
	const day = values?.day === undefined ? "" : dates.date(String(values.day));
	return (
		<>
			{rules(rule as "due_not_past", { day })}{" "}
			{rule.startsWith("needs_review") && <TextLink href={reviewHref}>{t("review_instead")}</TextLink>}
			{rule === "needs_due_date" && <TextLink href={dueHref}>{page("set_due")}</TextLink>}
		</>
	);
}
