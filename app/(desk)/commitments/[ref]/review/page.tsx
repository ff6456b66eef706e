import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { ReviewForm } from "@/components/commitments/forms/review-form";
import { recordReviewAction } from "../../actions-record";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.review");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { ref, today, commitment, from, back } = await forWriting(props, "review");
	const t = await getTranslations("write.review");
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")} lead={t("lead")}>
			<ReviewForm
				action={recordReviewAction.bind(null, ref)}
				{...{ from, back }}
				places={commitment.reviews.at(-1)?.places}
				isFirst={commitment.status === "unassessed"}
			/>
		</FormPage>
	);
}
