import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { VariantView } from "@/lib/domain/noun-view";
import { SpellingFields } from "./spelling-fields";
import { SpellingList } from "./spelling-list";

type SpellingsProps = {
	variants: VariantView[];
	/** Given to those who may change them. */
	add?: FormAction;
	remove?: FormAction;
};

/** The other spellings of a name, by which search finds it. */
export function Spellings({ variants, add, remove }: SpellingsProps) {
	const t = useTranslations("nouns.common");
	return (
		<Panel id="spellings" title={t("spellings")} boxed>
			<p className="mb-2 text-13 text-muted">{variants.length > 0 ? t("spellings_help") : t("no_spellings")}</p>
			<SpellingList variants={variants} {...(remove && { remove })} />
			{add && (
				<Disclosure summary={t("add_spelling")} className="mt-3 print:hidden">
					<Form action={add} label={t("add_spelling")} resetOnSaved>
						<SpellingFields />
						<FormActions>
							<SubmitButton>{t("add_spelling")}</SubmitButton>
						</FormActions>
					</Form>
				</Disclosure>
			)}
		</Panel>
	);
}
