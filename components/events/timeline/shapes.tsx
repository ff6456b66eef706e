import type { DayRange } from "@/lib/domain/calendar-address";
import { isOfDays } from "@/lib/domain/calendar-days";
import { daysBetween, type Span } from "@/lib/domain/date-value";
import { type Drawn, drawnIn } from "@/lib/domain/timeline";
import type { EventState, Precision, Status } from "@/lib/domain/vocabulary";
import { percent } from "./scale";

type Dated = Span & { value: string; precision: Precision };

const STATUS_COLOURS: Record<Status, string> = {
	unassessed: "text-unassessed",
	no_evidence: "text-no-evidence",
	not_started: "text-not-started",
	planned: "text-planned",
	in_progress: "text-in-progress",
	stalled: "text-stalled",
	partly_fulfilled: "text-partly-fulfilled",
	fulfilled: "text-fulfilled",
	not_fulfilled: "text-not-fulfilled",
	superseded: "text-superseded",
	withdrawn: "text-withdrawn",
	not_assessable: "text-not-assessable",
};

const FADES = ["in", "out", "both"] as const;

/** The fades that open ends are drawn with; once on a page, before they are used. */
export function Fades() {
	return (
		<svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
			<defs>
				{FADES.map((fade) => (
					<linearGradient key={fade} id={`tl-shade-${fade}`}>
						<stop offset="0" stopColor={fade === "out" ? "#fff" : "#000"} />
						<stop offset="0.5" stopColor="#fff" />
						<stop offset="1" stopColor={fade === "in" ? "#fff" : "#000"} />
					</linearGradient>
				))}
				{FADES.map((fade) => (
					<mask key={fade} id={`tl-fade-${fade}`} maskContentUnits="objectBoundingBox">
						<rect width="1" height="1" fill={`url(#tl-shade-${fade})`} />
					</mask>
				))}
			</defs>
		</svg>
	);
}

/** The time a programme runs for. */
export function PeriodShape({ period, range }: { period: Span; range: DayRange }) {
	const drawn = drawnIn(period, range);
	return drawn && <Bar drawn={drawn} y={-3} height={6} className="tl-period" />;
}

/** A due date: a flag on a day, a bar over any wider window. `former` is where it lay before it was put off. */
export function DueShape({
	due,
	former,
	status,
	range,
}: {
	due: Dated;
	former: Dated | null;
	status: Status;
	range: DayRange;
}) {
	return (
		<g className={STATUS_COLOURS[status]}>
			{former && <Window date={former} range={range} className="tl-former" />}
			<Window date={due} range={range} className="tl-due" />
		</g>
	);
}

function Window({ date, range, className }: { date: Dated; range: DayRange; className: string }) {
	const drawn = drawnIn(date, range);
	if (!drawn) return null;
	if (date.precision !== "day") return <Bar drawn={drawn} y={-5} height={10} className={className} />;
	return (
		<svg x={`${percent(drawn.start)}%`} overflow="visible" aria-hidden="true">
			<path d="M.5 8V-7.5h8l-2.5 3 2.5 3h-8" className={className} />
		</svg>
	);
}

type EventShapeProps = { date: Dated; former: Dated | null; state: EventState; range: DayRange };

/** An event: a mark where its days are known, a capsule over the window where they are not. */
export function EventShape({ date, former, state, range }: EventShapeProps) {
	return (
		<g className="tl-event">
			{former && <Occasion date={former} state="put_off" range={range} />}
			<Occasion date={date} state={state} range={range} />
		</g>
	);
}

/** A run of days longer than this is drawn as long as it is. */
const MARK_DAYS = 31;

function Occasion({ date, state, range }: { date: Dated; state: EventState; range: DayRange }) {
	const drawn = drawnIn(date, range);
	if (!drawn) return null;
	const { first, last } = date;
	const isShort = first !== null && last !== null && daysBetween(first, last) < MARK_DAYS;
	if (!isOfDays(date) || !isShort)
		return <Bar drawn={drawn} y={-4} height={8} round className={`tl-window-${state}`} />;
	return (
		<svg x={`${percent((drawn.start + drawn.end) / 2)}%`} overflow="visible" aria-hidden="true">
			<Mark state={state} />
		</svg>
	);
}

/** The mark of a state, around the point 0, 0; told apart by shape alone. */
export function Mark({ state }: { state: EventState }) {
	switch (state) {
		case "held":
			return <circle r="5" className="tl-mark-full" />;
		case "planned":
			return <circle r="4.5" className="tl-mark" />;
		case "put_off":
			return <circle r="4.5" className="tl-mark" strokeDasharray="2 2" />;
		case "cancelled":
			return <path d="m-4 -4 8 8m0 -8 -8 8" className="tl-mark" />;
		case "unknown":
			return (
				<>
					<circle r="4.5" className="tl-mark" />
					<circle r="1.5" className="tl-mark-full" />
				</>
			);
	}
}

type BarProps = { drawn: Drawn; y: number; height: number; className: string; round?: boolean };

function Bar({ drawn: { start, end, fadesIn, fadesOut }, y, height, className, round = false }: BarProps) {
	const fade = fadesIn && fadesOut ? "both" : fadesIn ? "in" : fadesOut ? "out" : null;
	return (
		<rect
			x={`${percent(start)}%`}
			width={`${Math.max(percent(end - start), 0.2)}%`}
			y={y}
			height={height}
			rx={round ? height / 2 : 2}
			className={className}
			{...(fade && { mask: `url(#tl-fade-${fade})` })}
		/>
	);
}
