import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { daysBetween } from "@/lib/domain/date-value";
import { ConfirmationMark } from "../confirmation-mark";
import { FreshnessText } from "../freshness-text";
import { StatusSign } from "../status-sign";
import { TimelinessText } from "../timeliness-text";
import { useDates } from "./use-dates";

type FourFactsProps = {
	commitment: CommitmentPage;
	today: string;
	/** The later of the last review and the recording of the last status. */
	lookedOn: string | null;
	/** The form that confirms the present verdict, for those who may. */
	confirm?: ReactNode;
	/** The reader recorded the verdict and so can't confirm it. */
	isOwnVerdict: boolean;
	/** Where the due date is set or moved, for those who may. */
	dueLink?: ReactNode;
};

/** Status, timeliness, freshness and confirmation: side by side, never one. */
export function FourFacts({ commitment, today, lookedOn, confirm, isOwnVerdict, dueLink }: FourFactsProps) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { freshness } = commitment;
	return (
		<dl
			aria-label={t("facts")}
			className="mb-8 grid gap-x-8 gap-y-5 border-t border-line pt-4 sm:grid-cols-2 xl:grid-cols-4"
		>
			<Fact label={t("status")}>
				<StatusFact commitment={commitment} />
			</Fact>
			<Fact label={t("timeliness")}>
				<TimelinessFact commitment={commitment} today={today} />
				{dueLink && <div className="text-13 print:hidden">{dueLink}</div>}
			</Fact>
			<Fact label={t("freshness")}>
				<p>
					<FreshnessText freshness={freshness} days={lookedOn === null ? null : daysBetween(lookedOn, today)} />
				</p>
				{lookedOn && <Small>{t("last_looked", { date: dates.date(lookedOn) })}</Small>}
			</Fact>
			<Fact label={t("confirmation")}>
				<ConfirmationFact commitment={commitment} isOwnVerdict={isOwnVerdict} />
				{confirm}
			</Fact>
		</dl>
	);
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div className="min-w-0">
			<dt className="mb-1 text-12 text-muted">{label}</dt>
			<dd className="grid justify-items-start gap-0.5">{children}</dd>
		</div>
	);
}

function Small({ children }: { children: ReactNode }) {
	return <p className="text-13 text-muted">{children}</p>;
}

function StatusFact({ commitment }: { commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const change = commitment.statusChanges.find(({ id }) => id === commitment.statusChangeId);
	return (
		<>
			<p className="text-18 font-medium">
				<StatusSign status={commitment.status} confirmed={commitment.confirmed} />
			</p>
			{change && (
				<>
					<Small>{t("since", { date: dates.date(change.effectiveOn) })}</Small>
					<Small>{t(`confidence.${change.confidence}`)}</Small>
				</>
			)}
			{change && (
				<a href={`#status-${change.id}`} className="link text-13 print:hidden">
					{t("how")}
				</a>
			)}
		</>
	);
}

function TimelinessFact({ commitment, today }: { commitment: CommitmentPage; today: string }) {
	const t = useTranslations("commitment");
	const words = useTranslations("words");
	const dates = useDates();
	const { due, timeliness, lateBy } = commitment;
	const days = due?.last ? Math.abs(daysBetween(today, due.last)) : undefined;
	return (
		<>
			<p>
				<TimelinessText timeliness={timeliness} days={days} />
			</p>
			{lateBy !== null && <p>{words("days.late", { days: lateBy })}</p>}
			{due && (
				<Small>
					{t("due", { date: dates.date(due.value) })}
					{due.basis !== "stated" && `, ${t(`basis.${due.basis}`)}`}
				</Small>
			)}
			{due?.firstValue && <Small>{t("put_off", { date: dates.date(due.firstValue) })}</Small>}
		</>
	);
}

function ConfirmationFact({ commitment, isOwnVerdict }: { commitment: CommitmentPage; isOwnVerdict: boolean }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { confirmed, statusChanges, statusChangeId } = commitment;
	const confirmation = statusChanges.find(({ id }) => id === statusChangeId)?.confirmation;
	if (confirmed === null) return <Badge>{t("needs_none")}</Badge>;
	return (
		<>
			<ConfirmationMark confirmed={confirmed} />
			{confirmation && (
				<Small>{t("confirmed_by", { name: confirmation.by.name, date: dates.instant(confirmation.at) })}</Small>
			)}
			{!confirmed && <Small>{isOwnVerdict ? t("yours") : t("waits")}</Small>}
		</>
	);
}
