import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { daysBetween } from "@/lib/domain/date-value";
import { LocalText } from "../local-text";
import { PassageSource } from "../page/passage-source";
import { useDates } from "../page/use-dates";
import { StatusSign } from "../status-sign";
import { TimelinessText } from "../timeliness-text";

/** What one looks at while filling in a form: status, date, test, passages, the last look. */
export function AtHand({ commitment, today }: { commitment: CommitmentPage; today: string }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { status, confirmed, due, timeliness, fulfilmentTest, mentions, reviews } = commitment;
	const change = commitment.statusChanges.find(({ id }) => id === commitment.statusChangeId);
	const review = reviews.at(-1);
	return (
		<div className="text-13">
			<Facts
				stacked
				facts={[
					{
						label: t("status"),
						value: (
							<>
								<StatusSign status={status} confirmed={confirmed} />
								{change && <p className="text-muted">{t("since", { date: dates.date(change.effectiveOn) })}</p>}
							</>
						),
					},
					{
						label: t("timeliness"),
						value: (
							<>
								<TimelinessText
									timeliness={timeliness}
									{...(due?.last && { days: Math.abs(daysBetween(today, due.last)) })}
								/>
								{due && <p className="text-muted">{t("due", { date: dates.date(due.value) })}</p>}
							</>
						),
					},
					{ label: t("test"), value: fulfilmentTest && <Words>{<LocalText text={fulfilmentTest} />}</Words> },
					{
						label: t("written"),
						value:
							mentions.length === 0 ? null : (
								<ul className="grid gap-3">
									{mentions.map(({ id, passage }) => (
										<li key={id}>
											<Words>
												<LocalText text={passage.words} />
											</Words>
											<PassageSource passage={passage} />
										</li>
									))}
								</ul>
							),
					},
					{
						label: t("reviews"),
						value: review && (
							<p lang={review.lang}>
								{dates.date(review.reviewedOn)}, {review.recordedBy.name}: {review.finding ?? review.places}
							</p>
						),
					},
				]}
			/>
		</div>
	);
}

function Words({ children }: { children: ReactNode }) {
	return <p className="font-serif text-15 whitespace-pre-line">{children}</p>;
}
