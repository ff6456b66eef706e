import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { SpellingFields } from "@/components/nouns/spelling-fields";
import { SpellingList } from "@/components/nouns/spelling-list";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { VariantView } from "@/lib/domain/noun-view";
import type { PlaceView } from "@/lib/domain/place-view";
import { searchPath } from "@/lib/domain/search-hit";
import { formatNumber } from "@/lib/format";

type PlaceTableProps = {
	places: readonly PlaceView[];
	/** Given to those who may change the spellings. */
	add?: FormAction;
	remove?: FormAction;
};

/** Places with their spellings; a place's name leads to all that search finds by it. */
export function PlaceTable({ places, add, remove }: PlaceTableProps) {
	const t = useTranslations("nouns.place");
	const common = useTranslations("nouns.common");
	const locale = useLocale();
	const columns: Column<PlaceView>[] = [
		{
			key: "place",
			head: t("place"),
			names: true,
			cell: ({ name }) => (
				<TextLink href={searchPath(name.text)}>
					<LocalText text={name} unmarked />
				</TextLink>
			),
		},
		{
			key: "spellings",
			head: common("spellings"),
			cell: ({ place, variants }) => (
				<div className="grid gap-1">
					{variants.length > 0 ? <SpellingLine variants={variants} /> : <span className="text-muted">–</span>}
					{add && remove && <Change {...{ place, variants, add, remove }} />}
				</div>
			),
		},
		{ key: "events", head: t("events"), align: "end", cell: ({ events }) => formatNumber(events, locale) },
	];
	return <DataTable caption={t("plural")} rows={places} columns={columns} rowKey={({ place }) => place} />;
}

function SpellingLine({ variants }: { variants: readonly VariantView[] }) {
	return (
		<ul className="flex flex-wrap gap-x-4 gap-y-0.5">
			{variants.map(({ id, spelling, lang }) => (
				<li key={id}>
					<span lang={lang ?? undefined}>{spelling}</span>
					{lang && <span className="ml-1 text-12 text-muted">{lang}</span>}
				</li>
			))}
		</ul>
	);
}

type ChangeProps = { place: string; variants: readonly VariantView[]; add: FormAction; remove: FormAction };

function Change({ place, variants, add, remove }: ChangeProps) {
	const t = useTranslations("nouns");
	return (
		<Disclosure summary={t("place.change")} className="max-w-md text-13 print:hidden">
			<div className="grid gap-4 pb-2">
				{variants.length > 0 && <SpellingList variants={variants} remove={remove} />}
				<Form action={add} hidden={{ place }} label={t("place.add_spelling_of", { place })} resetOnSaved>
					<SpellingFields />
					<FormActions>
						<SubmitButton>{t("common.add_spelling")}</SubmitButton>
					</FormActions>
				</Form>
			</div>
		</Disclosure>
	);
}
