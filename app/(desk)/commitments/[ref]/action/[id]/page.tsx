import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/commitments/forms/action-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { listPeopleChoices } from "@/lib/server/commitments/choices";
import { editActionAction } from "../../../actions-record";
import { type FormPageProps, forWriting } from "../../for-writing";

type Props = FormPageProps & { params: Promise<{ ref: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const t = await getTranslations("write.action");
	return { title: `${t("edit_title")}, ${(await params).ref}` };
}

export default async function Page(props: Props) {
	const { viewer, ref, today, commitment, from, back } = await forWriting(props, "act");
	const { id } = await props.params;
	const nextAction = commitment.actions.find((one) => one.id === id);
	if (!nextAction) notFound();
	const t = await getTranslations("write.action");
	const people = await listPeopleChoices(viewer);
	return (
		<FormPage {...{ commitment, today, back }} title={t("edit_title")}>
			<ActionForm
				action={editActionAction.bind(null, ref, id)}
				{...{ from, back, people, nextAction }}
				ownerId={nextAction.owner.id}
			/>
		</FormPage>
	);
}
