import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import { type ViewPath, type ViewsHere, viewAddress } from "@/lib/domain/view";
import { SaveViewForm } from "./save-view-form";

type ViewToolsProps = {
	here: ViewsHere;
	path: ViewPath;
	mayShare: boolean;
	create: FormAction;
	/** Keeps the filter of this page under the view one began from. */
	saveChanges: FormAction | null;
};

/** What one can do with the filter of this page: keep it under a name, or under the name one began from. */
export function ViewTools({ here, path, mayShare, create, saveChanges }: ViewToolsProps) {
	const t = useTranslations("views");
	const { named, from, query } = here;
	if (query === "" && !from) return null;
	const save = <SaveViewForm action={create} {...{ path, query, mayShare }} />;
	return (
		<div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-2 text-13 print:hidden">
			{from && (
				<>
					<span className="text-muted">{t("changed", { name: from.name })}</span>
					{from.mayChange && saveChanges && query !== "" && (
						<Form action={saveChanges} hidden={{ query, version: from.version, _to: viewAddress({ ...from, query }) }}>
							<SubmitButton variant="quiet" size="small">
								{t("save_changes")}
							</SubmitButton>
						</Form>
					)}
					<TextLink href={from.list}>{t("back", { name: from.name })}</TextLink>
				</>
			)}
			{!named && query !== "" && (
				<Disclosure summary={from ? t("save.as_new") : t("save.open")} className="open:basis-full open:text-15">
					{save}
				</Disclosure>
			)}
			<TextLink href="/views">{t("all")}</TextLink>
		</div>
	);
}
