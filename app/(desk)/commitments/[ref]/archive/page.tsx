import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArchiveForm } from "@/components/commitments/forms/archive-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { archiveAction, bringBackAction } from "../../actions";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.archive");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { ref, today, commitment, from, back } = await forWriting(props, "edit", { archivedToo: true });
	const t = await getTranslations("write.archive");
	const { archived, version } = commitment;
	const action = archived ? bringBackAction.bind(null, ref) : archiveAction.bind(null, ref);
	return (
		<FormPage
			{...{ commitment, today, back }}
			title={archived ? t("back_title") : t("title")}
			lead={archived ? commitment.archiveReason : t("lead")}
		>
			<ArchiveForm {...{ action, version, from, back }} isArchived={archived} />
		</FormPage>
	);
}
