import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EVENT_STATES } from "@/lib/domain/vocabulary";
import { Mark } from "./shapes";

/** What the shapes mean. */
export function TimelineLegend() {
	const t = useTranslations("calendar.timeline.legend");
	const words = useTranslations("words.event_state");
	return (
		<ul className="tl-legend" aria-hidden="true">
			<Sign word={t("programme")}>
				<rect x="-14" width="28" y="-3" height="6" rx="2" className="tl-period" />
			</Sign>
			<Sign word={t("window")}>
				<rect x="-13" width="26" y="-5" height="10" rx="2" className="tl-due" />
			</Sign>
			<Sign word={t("day")}>
				<path d="M-4 8V-7.5h8l-2.5 3 2.5 3h-8" className="tl-due" />
			</Sign>
			<Sign word={t("former")}>
				<rect x="-13" width="26" y="-5" height="10" rx="2" className="tl-former" />
			</Sign>
			<Sign word={t("open")}>
				<rect x="-14" width="28" y="-5" height="10" rx="2" className="tl-due" mask="url(#tl-fade-out)" />
			</Sign>
			{EVENT_STATES.map((state) => (
				<Sign key={state} word={words(state)}>
					<Mark state={state} />
				</Sign>
			))}
			<Sign word={t("inexact")}>
				<rect x="-13" width="26" y="-4" height="8" rx="4" className="tl-window-planned" />
			</Sign>
		</ul>
	);
}

function Sign({ word, children }: { word: string; children: ReactNode }) {
	return (
		<li>
			<svg viewBox="-16 -10 32 20" width="32" height="20" aria-hidden="true" focusable="false">
				<g className="tl-event">{children}</g>
			</svg>
			{word}
		</li>
	);
}
