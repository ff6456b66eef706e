import type { ReactNode } from "react";
import type { DayRange } from "@/lib/domain/calendar-address";
import { shareOf } from "@/lib/domain/timeline";
import { percent, type Tick } from "./scale";

type TrackProps = { range: DayRange; today: string; ticks: readonly Tick[]; children?: ReactNode };

/** The drawn part of a line: the axis's marks, today, and what is drawn on them. Words beside it say the same. */
export function Track({ range, today, ticks, children }: TrackProps) {
	const now = percent(shareOf(today, range));
	return (
		<div className="tl-track">
			<svg width="100%" height="100%" aria-hidden="true" focusable="false">
				{ticks.map(({ day, at, strong }) => (
					<line
						key={day}
						x1={`${at}%`}
						x2={`${at}%`}
						y1="0"
						y2="100%"
						className={strong ? "tl-tick-strong" : "tl-tick"}
					/>
				))}
				{now >= 0 && now <= 100 && <line x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" className="tl-today" />}
				{/* Shapes are drawn around a line of height 20 in the middle of the row. */}
				<svg y="50%" overflow="visible" aria-hidden="true">
					{children}
				</svg>
			</svg>
		</div>
	);
}
