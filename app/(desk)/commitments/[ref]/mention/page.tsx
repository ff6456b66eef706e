import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/commitments/forms/form-page";
import { MentionForm, SourceStep } from "@/components/commitments/forms/mention-form";
import { Removable } from "@/components/commitments/forms/removable";
import { PassageSource } from "@/components/commitments/page/passage-source";
import { StrengthSign } from "@/components/commitments/strength-sign";
import { getSourceChoice, listFieldChoices, listSourceChoices } from "@/lib/server/commitments/choices";
import { addMentionAction, removeMentionAction } from "../../actions-links";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.mention");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, search, lang, today, commitment, from, back } = await forWriting(props, "edit");
	const chosen = [search.source ?? []].flat()[0];
	const [t, sources, source, { parties }] = await Promise.all([
		getTranslations("write.mention"),
		listSourceChoices(viewer),
		chosen ? getSourceChoice(viewer, chosen, lang) : null,
		listFieldChoices(viewer, lang),
	]);
	const { mentions } = commitment;
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")}>
			<SourceStep sources={sources} chosen={source?.id} from={from} />
			{source && (
				<MentionForm
					key={source.id}
					action={addMentionAction.bind(null, ref)}
					{...{ from, back, source, parties }}
					known={mentions.map(({ passage }) => passage.id)}
				/>
			)}
			<Removable
				title={t("present")}
				action={removeMentionAction.bind(null, ref)}
				from={from}
				items={mentions.map(({ id, passage, strength }) => ({
					id,
					name: `${passage.source.title}, ${passage.number}`,
					what: (
						<>
							<PassageSource passage={passage} /> · <StrengthSign strength={strength} />
						</>
					),
				}))}
			/>
		</FormPage>
	);
}
