import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { ActionView } from "@/lib/domain/commitment";
import { useDates } from "./use-dates";

type NextActionsProps = {
	actions: ActionView[];
	today: string;
	/** For those who may: what closes one or opens it again, and where it is changed. */
	work?: { finish: (id: string) => FormAction; reopen: (id: string) => FormAction; editHref: (id: string) => string };
};

/** Who does what by when; what is done folds away. */
export function NextActions({ actions, today, work }: NextActionsProps) {
	const t = useTranslations("commitment");
	const open = actions.filter(({ doneAt }) => doneAt === null);
	const done = actions.filter(({ doneAt }) => doneAt !== null);
	return (
		<>
			{open.length === 0 && <p className="text-13 text-muted">{t("no_actions")}</p>}
			<List {...{ actions: open, today, work }} />
			{done.length > 0 && (
				<Disclosure summary={t("done_count", { count: done.length })} className="mt-3 text-13">
					<List {...{ actions: done, today, work }} />
				</Disclosure>
			)}
		</>
	);
}

function List({ actions, ...rest }: Omit<NextActionsProps, "work"> & { work: NextActionsProps["work"] }) {
	return (
		<ul className="grid gap-3">
			{actions.map((action) => (
				<li key={action.id} id={`action-${action.id}`} className="scroll-mt-16">
					<Item action={action} {...rest} />
				</li>
			))}
		</ul>
	);
}

function Item({ action, today, work }: { action: ActionView; today: string; work: NextActionsProps["work"] }) {
	const t = useTranslations("commitment");
	const write = useTranslations("write");
	const dates = useDates();
	const { id, what, lang, owner, dueOn, doneAt, doneBy, version } = action;
	const isOverdue = doneAt === null && dueOn !== null && dueOn < today;
	return (
		<>
			<p lang={lang} className={doneAt ? "text-muted" : ""}>
				{what}
			</p>
			<p className="text-13 text-muted">
				{owner.name}
				{dueOn && (
					<>
						{" · "}
						<span className={isOverdue ? "font-medium text-overdue" : ""}>
							{t("by_day", { date: dates.date(dueOn) })}
							{isOverdue && `, ${t("overdue")}`}
						</span>
					</>
				)}
				{doneAt && ` · ${t("done_by", { date: dates.instant(doneAt), name: doneBy?.name ?? "" })}`}
			</p>
			{work && (
				<div className="mt-1 flex flex-wrap items-center gap-3 text-13 print:hidden">
					<Form action={doneAt ? work.reopen(id) : work.finish(id)} hidden={{ version }} label={what}>
						<SubmitButton size="small" variant="secondary">
							{doneAt ? write("action.undone") : write("action.done")}
						</SubmitButton>
					</Form>
					{!doneAt && (
						<TextLink href={work.editHref(id)} aria-label={`${t("edit")}: ${what}`}>
							{t("edit")}
						</TextLink>
					)}
				</div>
			)}
		</>
	);
}
