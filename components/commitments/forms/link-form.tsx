import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Radio } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import type { FormAction } from "@/components/ui/use-action-form";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { LINK_TYPES } from "@/lib/domain/vocabulary";
import { LocalText } from "../local-text";
import { StatusIcon } from "../status-icon";
import { SendButtons } from "./send-buttons";

/** The first step: look for the other one. */
export function FindStep({ query, from }: { query: string; from: string }) {
	const t = useTranslations("write.link");
	return (
		<form className="flex flex-wrap items-end gap-3">
			{from && <input type="hidden" name="from" value={from} />}
			<Field name="q" label={t("find")} plain className="min-w-0 grow basis-60">
				<Input type="search" defaultValue={query} maxLength={200} />
			</Field>
			<Button type="submit">{t("search")}</Button>
		</form>
	);
}

type LinkFormProps = {
	action: FormAction;
	from: string;
	back: string;
	/** What the search found; `null` where nothing was looked for. */
	found: Pick<CommitmentRow, "ref" | "title" | "status">[] | null;
};

/** The second step: which one, and how this one bears on it. */
export function LinkForm({ action, from, back, found }: LinkFormProps) {
	const t = useTranslations("write.link");
	const words = useTranslations("words");
	return (
		<Form action={action} hidden={{ _from: from }}>
			{found && found.length > 0 ? (
				<Fieldset legend={t("found")} name="ref">
					{found.map(({ ref, title, status }) => (
						<Radio
							key={ref}
							name="ref"
							value={ref}
							data-start=""
							label={
								<span className="inline-flex items-start gap-2">
									<span className="mt-[3px]">
										<StatusIcon status={status} />
									</span>
									<span>
										<LocalText text={title} unmarked />{" "}
										<span className="text-13 whitespace-nowrap text-muted tabular-nums">{ref}</span>
									</span>
								</span>
							}
						/>
					))}
				</Fieldset>
			) : (
				<Field name="ref" label={t("ref")} hint={found ? t("no_match") : undefined} required>
					<Input className="max-w-56" maxLength={40} autoCapitalize="characters" />
				</Field>
			)}
			<Fieldset legend={t("type")} name="type">
				{LINK_TYPES.map((type) => (
					<Radio key={type} name="type" value={type} label={words(`link_type.${type}`)} hint={t(`type_help.${type}`)} />
				))}
			</Fieldset>
			<SendButtons label={t("save")} back={back} />
		</Form>
	);
}
