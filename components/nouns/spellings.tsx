import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { VariantView } from "@/lib/domain/noun-view";

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
			<ul className="grid gap-1">
				{variants.map((variant) => (
					<li key={variant.id} className="flex items-baseline justify-between gap-3">
						<span className="min-w-0">
							<span lang={variant.lang ?? undefined}>{variant.spelling}</span>
							{variant.lang && <span className="ml-1.5 text-12 text-muted">{variant.lang}</span>}
						</span>
						{remove && <RemoveSpelling variant={variant} action={remove} />}
					</li>
				))}
			</ul>
			{add && (
				<Disclosure summary={t("add_spelling")} className="mt-3 print:hidden">
					<Form action={add} label={t("add_spelling")} resetOnSaved>
						<Field name="spelling" label={t("spelling")} required>
							<Input maxLength={300} />
						</Field>
						<Field name="lang" label={t("spelling_lang")} hint={t("spelling_lang_help")}>
							<Input maxLength={8} className="max-w-24" />
						</Field>
						<FormActions>
							<SubmitButton>{t("add_spelling")}</SubmitButton>
						</FormActions>
					</Form>
				</Disclosure>
			)}
		</Panel>
	);
}

function RemoveSpelling({ variant, action }: { variant: VariantView; action: FormAction }) {
	const t = useTranslations("nouns.common");
	const label = t("remove_of", { what: variant.spelling });
	return (
		<Form action={action} hidden={{ variantId: variant.id }} label={label} className="print:hidden">
			<SubmitButton variant="quiet" size="small" aria-label={label}>
				{t("remove")}
			</SubmitButton>
		</Form>
	);
}
