import { useTranslations } from "next-intl";
import { OriginalField } from "@/components/nouns/original-field";
import { StaleNotice } from "@/components/nouns/stale-notice";
import { useStaleWords } from "@/components/nouns/stale-words";
import { TextFields } from "@/components/nouns/text-fields";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { BodyPage } from "@/lib/domain/body-view";
import type { PartyChoice } from "@/lib/domain/choices";
import { BODY_KINDS, type TextLang } from "@/lib/domain/vocabulary";

type BodyFormProps = {
	action: FormAction;
	/** `null` for a new one: only then its members are asked for; later they have their own forms. */
	body: BodyPage | null;
	parties: PartyChoice[];
	lang: TextLang;
};

export function BodyForm({ action, body, parties, lang }: BodyFormProps) {
	const t = useTranslations("nouns.body");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.body_kind");
	const stale = useStaleWords();
	return (
		<Form action={action} hidden={body ? { version: body.version } : {}} className="max-w-2xl">
			<StaleNotice words={stale} />
			<TextFields legend={common("name")} name="names" bare="name" texts={body?.names ?? null} maxLength={300} />
			<Field name="kind" label={common("kind")} required className="max-w-sm">
				<Select
					placeholder={common("choose")}
					options={BODY_KINDS.map((value) => ({ value, label: kinds(value) }))}
					defaultValue={body?.kind ?? ""}
				/>
			</Field>
			{!body && parties.length > 0 && (
				<Fieldset legend={t("members_now")} name="members">
					<div className="grid gap-2 sm:grid-cols-2">
						{parties.map(({ code, name }) => (
							<Checkbox key={code} name="members" value={code} label={`${name.text} (${code})`} />
						))}
					</div>
				</Fieldset>
			)}
			<TextFields
				legend={common("description")}
				name="descriptions"
				bare="description"
				texts={body?.descriptions ?? null}
				hint={common("in_our_words")}
				long
				maxLength={10_000}
			/>
			<OriginalField lang={body?.lang ?? lang} />
			<Field name="code" label={common("code")} hint={common("code_help")}>
				<Input defaultValue={body?.code ?? ""} maxLength={12} className="max-w-52" />
			</Field>
			<FormActions>
				<SubmitButton>{body ? common("save") : t("add")}</SubmitButton>
				<ButtonLink href={body ? `/bodies/${body.id}` : "/bodies"} variant="quiet">
					{common("cancel")}
				</ButtonLink>
			</FormActions>
		</Form>
	);
}
