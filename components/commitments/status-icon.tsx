import type { ReactNode } from "react";
import type { Status } from "@/lib/domain/vocabulary";

const RING = <circle cx="8" cy="8" r="6" />;
const DISC = <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />;

// 16-px grid, strokes of 1.5; what is punched out of a disc takes the ground's colour. Told apart by shape alone.
const SHAPES: Record<Status, ReactNode> = {
	unassessed: <circle cx="8" cy="8" r="6" strokeDasharray="0.01 3.13" strokeWidth="1.8" />,
	no_evidence: (
		<>
			<circle cx="8" cy="8" r="6.6" strokeDasharray="0.01 2.95" strokeWidth="1.5" />
			<path d="M4 8s1.5-2.5 4-2.5S12 8 12 8s-1.5 2.5-4 2.5S4 8 4 8Z" strokeWidth="1.2" />
			<circle cx="8" cy="8" r="1.2" fill="currentColor" stroke="none" />
		</>
	),
	not_started: RING,
	planned: (
		<>
			<rect x="2" y="3" width="12" height="11" rx="2" />
			<path d="M2.4 6.6h11.2M5.2 1.6v2.6M10.8 1.6v2.6" />
		</>
	),
	in_progress: (
		<>
			{RING}
			<path d="M8 8V4a4 4 0 0 1 4 4Z" fill="currentColor" stroke="none" />
		</>
	),
	stalled: (
		<>
			{RING}
			<path d="M6.4 5.8v4.4M9.6 5.8v4.4" />
		</>
	),
	partly_fulfilled: (
		<>
			{RING}
			<path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" stroke="none" />
		</>
	),
	fulfilled: (
		<>
			{DISC}
			<path d="m4.9 8.3 2.1 2.1 4.1-4.6" stroke="var(--icon-ground)" />
		</>
	),
	not_fulfilled: (
		<>
			{DISC}
			<path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" stroke="var(--icon-ground)" />
		</>
	),
	superseded: (
		<>
			{RING}
			<path d="M5 8h5.6M8.4 5.7 10.7 8l-2.3 2.3" />
		</>
	),
	withdrawn: (
		<>
			{RING}
			<path d="m3.9 12.1 8.2-8.2" />
		</>
	),
	not_assessable: (
		<>
			<path d="M2.3 9.2 9.2 2.3M2.9 12 12 2.9M4.5 13.6l9.1-9.1M7.6 13.7l6.1-6.1" strokeWidth="1" opacity="0.5" />
			{RING}
			<circle cx="8" cy="8" r="4.3" fill="var(--icon-ground)" stroke="none" />
			<path d="M6.2 6.7a1.85 1.85 0 1 1 2.8 1.6c-.7.4-1 .7-1 1.2" strokeWidth="1.4" />
			<circle cx="8" cy="11.4" r=".95" fill="currentColor" stroke="none" />
		</>
	),
};

const COLOURS: Record<Status, string> = {
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

/** A status as a sign; say its word beside it. */
export function StatusIcon({ status }: { status: Status }) {
	return (
		<svg
			viewBox="0 0 16 16"
			width="16"
			aria-hidden="true"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			className={`status-icon h-lh shrink-0 ${COLOURS[status]}`}
		>
			{SHAPES[status]}
		</svg>
	);
}
