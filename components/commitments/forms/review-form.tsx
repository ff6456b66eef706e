import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/components/ui/use-action-form";
import { LangField } from "./lang-field";
import { SendButtons } from "./send-buttons";

type ReviewFormProps = {
	action: FormAction;
	from: string;
	back: string;
	/** Where the last review looked. */
	places: string | undefined;
	/** Nobody has looked yet: this one sets a status. */
	isFirst: boolean;
};

/** Two fields, five seconds. */
export function ReviewForm({ action, from, back, places, isFirst }: ReviewFormProps) {
	const t = useTranslations("write.review");
	return (
		<Form action={action} hidden={{ _from: from }}>
			{isFirst && <Notice>{t("first")}</Notice>}
			<Field name="places" label={t("places")} hint={places ? t("places_help") : undefined} required>
				<TextArea rows={2} maxLength={2000} defaultValue={places} />
			</Field>
			<Field name="finding" label={t("finding")} hint={t("finding_help")}>
				<TextArea rows={2} maxLength={10_000} data-start={places ? "" : undefined} />
			</Field>
			<LangField />
			<SendButtons label={t("save")} back={back} />
		</Form>
	);
}
