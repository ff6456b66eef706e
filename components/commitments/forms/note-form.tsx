import { useTranslations } from "next-intl";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import type { NoteView } from "@/lib/domain/commitment";
import { VISIBILITIES } from "@/lib/domain/vocabulary";
import { LangField } from "./lang-field";
import { NotePreview } from "./note-preview";
import { PreviewButton } from "./preview-button";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";

type NoteFormProps = {
	action: FormAction;
	from: string;
	back: string;
	/** The note that is changed; none for a new one. */
	note?: NoteView;
};

export function NoteForm({ action, from, back, note }: NoteFormProps) {
	const t = useTranslations("write.note");
	const words = useTranslations("words");
	return (
		<Form action={action} hidden={{ ...(note && { version: note.version }), _from: from }}>
			<StaleNotice />
			<Field name="body" label={t("body")} hint={t("body_help")} required>
				<TextArea rows={8} maxLength={10_000} defaultValue={note?.body} className="min-h-48 font-serif" />
			</Field>
			<Field name="title" label={t("name")}>
				<Input maxLength={300} defaultValue={note?.title ?? undefined} />
			</Field>
			<Fieldset legend={t("visibility")} name="visibility">
				<div className="grid gap-2 sm:grid-cols-2">
					{VISIBILITIES.map((visibility) => (
						<Radio
							key={visibility}
							name="visibility"
							value={visibility}
							defaultChecked={visibility === (note?.visibility ?? "internal")}
							label={words(`visibility.${visibility}`)}
							hint={t(`${visibility}_help`)}
						/>
					))}
				</div>
			</Fieldset>
			<LangField {...(note && { lang: note.lang })} />
			<NotePreview title={t("previewed")} notSaved={t("not_saved")} />
			<SendButtons label={t("save")} back={back}>
				<PreviewButton label={t("preview")} />
			</SendButtons>
		</Form>
	);
}
