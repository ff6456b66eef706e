import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";
import type { VariantView } from "@/lib/domain/noun-view";

type SpellingListProps = {
	variants: readonly VariantView[];
	/** Given to those who may take one away. */
	remove?: FormAction;
};

/** Spellings with their languages, each with the way to take it away. */
export function SpellingList({ variants, remove }: SpellingListProps) {
	return (
		<ul className="grid gap-1">
			{variants.map((variant) => (
				<li key={variant.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
					<span className="min-w-0">
						<span lang={variant.lang ?? undefined}>{variant.spelling}</span>
						{variant.lang && <span className="ml-1.5 text-12 text-muted">{variant.lang}</span>}
					</span>
					{remove && <RemoveSpelling variant={variant} action={remove} />}
				</li>
			))}
		</ul>
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
