import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/use-action-form";
import type { FieldChoices } from "@/lib/domain/choices";
import type { CommitmentPage } from "@/lib/domain/commitment";
import type { TextLang } from "@/lib/domain/vocabulary";
import { BelongingFields } from "./belonging-fields";
import { DefaultButton } from "./default-button";
import { SendButtons } from "./send-buttons";
import { StaleNotice } from "./stale-notice";
import { TextFields } from "./text-fields";
import { UndertakingFields } from "./undertaking-fields";

type CommitmentFormProps = {
	action: FormAction;
	from: string;
	back: string;
	choices: FieldChoices;
	/** The commitment that is changed; `null` for a new one, which begins as `fresh` says. */
	commitment: CommitmentPage | null;
	fresh?: { lang: TextLang; ownerId: string; agreementId?: string | undefined };
};

/** All fields of a commitment but its status and, once it is made, its due date: those have forms of their own. */
export function CommitmentForm({ action, from, back, choices, commitment, fresh }: CommitmentFormProps) {
	const t = useTranslations("write.fields");
	return (
		<Form action={action} hidden={{ ...(commitment && { version: commitment.version }), _from: from }}>
			<DefaultButton />
			<StaleNotice />
			<TextFields
				kept={{
					lang: (commitment?.lang as TextLang | undefined) ?? fresh?.lang ?? "en",
					titles: commitment?.titles ?? {},
					descriptions: commitment?.descriptions ?? {},
					fulfilmentTests: commitment?.fulfilmentTests ?? {},
				}}
			/>
			<UndertakingFields
				kind={commitment?.kind}
				expectedCount={commitment?.expectedCount ?? null}
				strength={commitment?.strength ?? "discussed"}
				isStrengthFixed={(commitment?.mentions.length ?? 0) > 0}
				undertaken={commitment?.undertaken ?? null}
				withDue={commitment === null}
			/>
			<BelongingFields
				choices={choices}
				parties={commitment?.parties ?? []}
				agreementId={commitment ? commitment.agreement?.id : fresh?.agreementId}
				bodyId={commitment?.body?.id}
				ownerId={commitment ? commitment.owner?.id : fresh?.ownerId}
				sectors={commitment?.sectors ?? []}
				importance={commitment?.importance ?? "normal"}
			/>
			<SendButtons label={commitment ? t("save") : t("create")} back={back} />
		</Form>
	);
}
