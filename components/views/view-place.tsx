import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedView } from "./view-table";

/** Whether the reader keeps a view in the side bar, and where. `last` is how many there are. */
export function ViewPlace({ view, last }: { view: ListedView; last: number }) {
	const t = useTranslations("views");
	const { name, position, place } = view;
	if (position === null) return <Button {...{ view }} does="pin" to={{ pinned: true }} />;
	return (
		<div className="flex flex-wrap gap-1">
			{position > 1 && <Button {...{ view }} does="up" to={{ position: position - 1 }} />}
			{position < last && <Button {...{ view }} does="down" to={{ position: position + 1 }} />}
			<Form action={place({ pinned: false })} label={t("unpin_of", { name })}>
				<SubmitButton variant="quiet" size="small" aria-label={t("unpin_of", { name })}>
					{t("unpin")}
				</SubmitButton>
			</Form>
		</div>
	);
}

const SIGNS = { up: "↑", down: "↓", pin: null };

type ButtonProps = {
	view: ListedView;
	does: "up" | "down" | "pin";
	to: { pinned?: boolean; position?: number };
};

function Button({ view: { name, place }, does, to }: ButtonProps) {
	const t = useTranslations("views");
	const label = t(`${does}_of`, { name });
	return (
		<Form action={place(to)} label={label}>
			<SubmitButton variant="quiet" size="small" aria-label={label} title={t(does)}>
				{SIGNS[does] ?? t(does)}
			</SubmitButton>
		</Form>
	);
}
