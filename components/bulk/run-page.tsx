import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { BulkRunView } from "@/lib/domain/bulk";
import type { FieldChoices } from "@/lib/domain/choices";
import { useBulkWords } from "./bulk-words";
import { ScopeWords } from "./choose-page";
import { GoOn } from "./go-on";
import { RunCounts } from "./run-counts";
import { RunItems } from "./run-items";

type RunPageProps = {
	run: BulkRunView;
	choices: FieldChoices;
	/** The last day on which it can be undone, written out. */
	undoUntil: string | null;
	actions: { start: FormAction; goOn: FormAction; stop: FormAction; undo: FormAction };
};

/** A change of many commitments: what it would do, how far it is, what came of it, and the way back. */
export function RunPage(props: RunPageProps) {
	const t = useTranslations("bulk");
	const { run, choices } = props;
	const { changeLines } = useBulkWords(run.names);
	const n = run.total;
	const isPlan = run.state === "prepared";
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/bulk", label: t("list.title") }]}
				title={isPlan ? t("preview.title") : t(run.undoOf ? "run.undo_title" : "run.title", { n })}
				overline={isPlan ? t("choose.title", { n }) : t(`states.${run.state}`)}
				lead={isPlan ? t("preview.lead") : run.undoOf ? t("run.is_undo") : run.actor.name}
			/>
			<section className="mb-5">
				<ul className="font-medium">
					{changeLines(run.change).map((line) => (
						<li key={line} className="break-words">
							<bdi>{line}</bdi>
						</li>
					))}
				</ul>
				{run.scope && (
					<div className="mt-1 text-muted">
						<ScopeWords scope={run.scope} choices={choices} />
					</div>
				)}
			</section>
			<RunCounts run={run} />
			<WhatNow {...props} />
			<RunItems run={run} />
		</>
	);
}

function WhatNow(props: RunPageProps) {
	const { run } = props;
	if (run.state === "prepared") return <Begin {...props} />;
	if (run.state === "running") return <UnderWay {...props} />;
	return <Over {...props} />;
}

function Begin({ run, actions }: RunPageProps) {
	const t = useTranslations("bulk.preview");
	const n = run.expected?.changed ?? 0;
	if (run.isExpired) return <Notice tone="danger">{t("expired")}</Notice>;
	return (
		<Form action={actions.start} className="mb-6">
			<FormActions>
				{n > 0 ? <SubmitButton>{t("do", { n })}</SubmitButton> : <p className="font-medium">{t("none")}</p>}
				{run.mayGoOn && (
					<ButtonLink href="/commitments" variant="quiet">
						{t("again")}
					</ButtonLink>
				)}
			</FormActions>
		</Form>
	);
}

function UnderWay({ run, actions }: RunPageProps) {
	const t = useTranslations("bulk.run");
	const ui = useTranslations("ui.error");
	return (
		<div className="mb-6 grid gap-3">
			<p className="text-muted">{run.mayGoOn ? t("going") : t("waiting", { name: run.actor.name })}</p>
			<FormActions>
				{run.mayGoOn && <GoOn action={actions.goOn} label={t("go_on")} failed={ui("title")} />}
				{run.mayStop && (
					<Form action={actions.stop} label={t("stop")}>
						<SubmitButton variant="danger">{t("stop")}</SubmitButton>
					</Form>
				)}
			</FormActions>
		</div>
	);
}

function Over({ run, actions, undoUntil }: RunPageProps) {
	const t = useTranslations("bulk.run");
	return (
		<div className="mb-6 grid gap-3">
			{run.undoneBy && (
				<Notice title={t("undone")}>
					<TextLink href={`/bulk/${run.undoneBy}`}>{t("to_undo")}</TextLink>
				</Notice>
			)}
			{run.undoOf && <TextLink href={`/bulk/${run.undoOf}`}>{t("to_original")}</TextLink>}
			{run.mayUndo && undoUntil && (
				<Form action={actions.undo} label={t("undo")}>
					<FormActions>
						<SubmitButton variant="secondary">{t("undo")}</SubmitButton>
						<p className="max-w-prose text-13 text-muted">
							{t("undo_hint", { day: undoUntil })} {run.change.nextAction && t("undo_actions")}
						</p>
					</FormActions>
				</Form>
			)}
		</div>
	);
}
