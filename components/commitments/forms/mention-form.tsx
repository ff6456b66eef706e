import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PartyChoice, SourceChoice, SourceWithPassages } from "@/lib/domain/choices";
import { STRENGTHS } from "@/lib/domain/vocabulary";
import { LocalText } from "../local-text";
import { useDates } from "../page/use-dates";
import { StrengthSign } from "../strength-sign";
import { SendButtons } from "./send-buttons";

/** The first step: which source. An address of its own, so that it works by itself. */
export function SourceStep({
	sources,
	chosen,
	from,
}: {
	sources: SourceChoice[];
	chosen?: string | undefined;
	from: string;
}) {
	const t = useTranslations("write.mention");
	const dates = useDates();
	return (
		<form className="flex flex-wrap items-end gap-3">
			{from && <input type="hidden" name="from" value={from} />}
			<Field name="source" label={t("source")} plain className="min-w-0 grow basis-72">
				<Select
					placeholder={t("choose_source")}
					defaultValue={chosen}
					options={sources.map(({ id, title, lang, dated }) => ({
						value: id,
						label: dated ? `${title} (${dates.date(dated)})` : title,
						lang,
					}))}
				/>
			</Field>
			<Button type="submit">{t("show")}</Button>
		</form>
	);
}

type MentionFormProps = {
	action: FormAction;
	from: string;
	back: string;
	source: SourceWithPassages;
	/** Passages that mention it already. */
	known: string[];
	parties: PartyChoice[];
};

/** The second step: which passage, how firmly, and whose words. */
export function MentionForm({ action, from, back, source, known, parties }: MentionFormProps) {
	const t = useTranslations("write.mention");
	const words = useTranslations("words");
	if (source.passages.length === 0) {
		return (
			<Notice>
				{t("no_passages")} <TextLink href={`/sources/${source.id}`}>{t("add_passage")}</TextLink>.
			</Notice>
		);
	}
	return (
		<Form action={action} hidden={{ _from: from }}>
			<Fieldset legend={t("passage")} name="passageId">
				{source.passages.map(({ id, number, words: text }) => (
					<Radio
						key={id}
						name="passageId"
						value={id}
						disabled={known.includes(id)}
						data-start=""
						label={
							<span className="font-serif">
								{number}. <LocalText text={text} />
							</span>
						}
						hint={known.includes(id) ? t("already") : undefined}
					/>
				))}
			</Fieldset>
			<Fieldset legend={t("strength")} name="strength">
				<div className="grid gap-2 sm:grid-cols-2">
					{STRENGTHS.toReversed().map((strength) => (
						<Radio
							key={strength}
							name="strength"
							value={strength}
							label={<StrengthSign strength={strength} />}
							hint={words(`strength_help.${strength}`)}
						/>
					))}
				</div>
			</Fieldset>
			<Field name="side" label={t("side")}>
				<Select
					className="max-w-80"
					placeholder={t("both")}
					options={parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang }))}
				/>
			</Field>
			<SendButtons label={t("save")} back={back} />
		</Form>
	);
}
