import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-action-form";

type RemovableProps = {
	title: string;
	action: FormAction;
	from: string;
	items: { id: string; what: ReactNode; name: string }[];
};

/** What is recorded already, each with the button that takes it back. */
export function Removable({ title, action, from, items }: RemovableProps) {
	const t = useTranslations("write");
	if (items.length === 0) return null;
	return (
		<Panel title={title}>
			<ul className="grid gap-3">
				{items.map(({ id, what, name }) => (
					<li key={id} className="flex items-start justify-between gap-4">
						<div className="min-w-0">{what}</div>
						<Form action={action} hidden={{ id, _from: from }} label={t("remove_of", { what: name })}>
							<SubmitButton size="small" variant="secondary" aria-label={t("remove_of", { what: name })}>
								{t("remove")}
							</SubmitButton>
						</Form>
					</li>
				))}
			</ul>
		</Panel>
	);
}
