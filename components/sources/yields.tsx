import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import { StrengthSign } from "@/components/commitments/strength-sign";
import { EventStateSign } from "@/components/events/event-state-sign";
import { TextLink } from "@/components/ui/text-link";
import type { Yield } from "@/lib/domain/source-view";
import { formatDateValue, formatDay } from "@/lib/format";

/** What was drawn from a passage: commitments with their strength, events, the statuses and dates that rest on it. */
export function Yields({ yields }: { yields: Yield }) {
	const t = useTranslations("nouns.passage");
	const { mentions, events, evidence, dueChanges } = yields;
	const isEmpty = mentions.length + events.length + evidence.length + dueChanges.length === 0;
	return (
		<div className="grid content-start gap-3 border-line xl:border-l xl:pl-6">
			{isEmpty && <p className="text-13 text-muted">{t("nothing")}</p>}
			{mentions.length > 0 && <Mentions mentions={mentions} />}
			{events.length > 0 && <Events events={events} />}
			{evidence.length > 0 && <Evidence evidence={evidence} />}
			{dueChanges.length > 0 && <DueChanges dueChanges={dueChanges} />}
		</div>
	);
}

function Group({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div>
			<h3 className="text-13 font-medium text-muted">{title}</h3>
			<ul className="mt-1 grid gap-2">{children}</ul>
		</div>
	);
}

type CommitmentTag = Yield["mentions"][number]["commitment"];

function CommitmentLink({ commitment: { ref, title } }: { commitment: CommitmentTag }) {
	return (
		<TextLink href={`/commitments/${ref}`}>
			<span className="tabular-nums">{ref}</span> <LocalText text={title} />
		</TextLink>
	);
}

function Mentions({ mentions }: Pick<Yield, "mentions">) {
	const t = useTranslations("nouns.passage");
	return (
		<Group title={t("mentions")}>
			{mentions.map(({ id, commitment, strength, side }) => (
				<li key={id}>
					<CommitmentLink commitment={commitment} />
					<p className="flex flex-wrap gap-x-4 text-13">
						<StrengthSign strength={strength} />
						<StatusSign status={commitment.status} confirmed={commitment.confirmed} />
						{side && <span className="text-muted">{t("side", { side: side.name.text })}</span>}
					</p>
				</li>
			))}
		</Group>
	);
}

function Events({ events }: Pick<Yield, "events">) {
	const t = useTranslations("nouns.passage");
	const locale = useLocale();
	return (
		<Group title={t("events")}>
			{events.map(({ id, title, state, date }) => (
				<li key={id}>
					<TextLink href={`/events/${id}`}>
						<LocalText text={title} />
					</TextLink>
					<p className="flex flex-wrap gap-x-4 text-13">
						<EventStateSign state={state} />
						<span className="text-muted">{formatDateValue(date, locale, "short")}</span>
					</p>
				</li>
			))}
		</Group>
	);
}

function Evidence({ evidence }: Pick<Yield, "evidence">) {
	const t = useTranslations("nouns.passage");
	const stances = useTranslations("words.stance");
	const locale = useLocale();
	return (
		<Group title={t("evidence")}>
			{evidence.map(({ id, commitment, status, effectiveOn, stance, isCurrent }) => (
				<li key={id}>
					<CommitmentLink commitment={commitment} />
					<p className="flex flex-wrap items-center gap-x-4 text-13">
						<StatusSign status={status} />
						<span className="text-muted">
							{t("since", { day: formatDateValue(effectiveOn, locale, "short") })} · {stances(stance)}
							{!isCurrent && ` · ${t("past_status")}`}
						</span>
					</p>
				</li>
			))}
		</Group>
	);
}

function DueChanges({ dueChanges }: Pick<Yield, "dueChanges">) {
	const t = useTranslations("nouns.passage");
	const locale = useLocale();
	return (
		<Group title={t("due_changes")}>
			{dueChanges.map(({ id, commitment, value, effectiveOn }) => (
				<li key={id}>
					<CommitmentLink commitment={commitment} />
					<p className="text-13 text-muted">
						{formatDateValue(value, locale, "short")} · {t("since", { day: formatDay(effectiveOn, locale, "short") })}
					</p>
				</li>
			))}
		</Group>
	);
}
