import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/commitments/forms/action-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { listPeopleChoices } from "@/lib/server/commitments/choices";
import { addActionAction } from "../../actions-record";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.action");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, today, commitment, from, back } = await forWriting(props, "act");
	const t = await getTranslations("write.action");
	const people = await listPeopleChoices(viewer);
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")}>
			<ActionForm action={addActionAction.bind(null, ref)} {...{ from, back, people }} ownerId={viewer.userId} />
		</FormPage>
	);
}
