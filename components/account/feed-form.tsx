import { useTranslations } from "next-intl";
import type { FieldChoices } from "@/lib/domain/choices";
import { FEED_PARTS } from "@/lib/domain/feed";
import { MadeLink } from "../admin/made-link";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Fieldset } from "../ui/fieldset";
import { Form } from "../ui/form";
import { FormActions } from "../ui/form-actions";
import { Input } from "../ui/input";
import { SubmitButton } from "../ui/submit-button";
import { TextLink } from "../ui/text-link";
import type { FormAction } from "../ui/use-action-form";
import { useFeedWords } from "./feed-words";

type FeedFormProps = {
	action: FormAction;
	/** The filter brought along from a list, in its normal form. */
	query: string;
	choices: FieldChoices;
};

/** Makes a calendar feed and shows its address, this once. */
export function FeedForm({ action, query, choices }: FeedFormProps) {
	const t = useTranslations("feeds");
	const { filterWords } = useFeedWords(choices);
	const filter = filterWords(query);
	const name = (query ? t("name_narrowed", { filter }) : t("name_usual")).slice(0, 100);
	return (
		<Form action={action} hidden={query ? { query } : {}} label={t("new")} className="max-w-[34rem]">
			<MadeLink
				words={{
					label: t("made.label"),
					copy: t("made.copy"),
					copied: t("made.copied"),
					lost: t("made.lost"),
				}}
			/>
			<Field name="name" label={t("name")} hint={t("name_hint")} required>
				<Input maxLength={100} defaultValue={name} />
			</Field>
			<Fieldset legend={t("carries")} name="carries">
				{FEED_PARTS.map((part) => (
					<Checkbox key={part} name="carries" value={part} label={t(`parts.${part}`)} defaultChecked />
				))}
			</Fieldset>
			<div>
				<p className="text-13 font-medium">{t("of")}</p>
				<p>
					{filter}{" "}
					{query && (
						<TextLink href="/account#feeds" className="text-13">
							{t("widen")}
						</TextLink>
					)}
				</p>
				<p className="mt-1 text-13 text-muted">
					{t.rich("narrow", {
						commitments: (words) => <TextLink href="/commitments">{words}</TextLink>,
						events: (words) => <TextLink href="/events">{words}</TextLink>,
					})}
				</p>
			</div>
			<FormActions>
				<SubmitButton>{t("do")}</SubmitButton>
			</FormActions>
		</Form>
	);
}
