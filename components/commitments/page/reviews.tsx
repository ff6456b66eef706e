import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReviewView } from "@/lib/domain/commitment";
import { useDates } from "./use-dates";

/** Who looked when and where; the newest stands open. */
export function Reviews({ reviews }: { reviews: ReviewView[] }) {
	const t = useTranslations("commitment");
	const [newest, ...older] = reviews.toReversed();
	if (!newest) return <p className="text-13 text-muted">{t("no_reviews")}</p>;
	return (
		<>
			<Review review={newest} />
			{older.length > 0 && (
				<Disclosure summary={t("older", { count: older.length })} className="mt-2 text-13">
					<div className="grid gap-3">
						{older.map((review) => (
							<Review key={review.id} review={review} />
						))}
					</div>
				</Disclosure>
			)}
		</>
	);
}

function Review({ review }: { review: ReviewView }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { reviewedOn, recordedBy, places, finding, lang } = review;
	return (
		<div className="text-13">
			<p className="text-muted">
				{dates.date(reviewedOn)} · {recordedBy.name}
			</p>
			<p lang={lang} className="text-15 whitespace-pre-line">
				{finding ?? <span className="text-muted">{t("nothing_new")}</span>}
			</p>
			<p lang={lang} className="text-muted whitespace-pre-line">
				{places}
			</p>
		</div>
	);
}
