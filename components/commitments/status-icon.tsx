import type { ReactNode } from "react";
import type { Status } from "@/lib/domain/vocabulary";

const RING = <circle cx="8" cy="8" r="6" />;
const DISC = <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />;

// 16-px grid, strokes of 1.5; what is punched out of a disc takes the ground's colour. Told apart by shape alone.
const SHAPES: Record<Status, ReactNode> = {
	unassessed: <circle cx="8" cy="8" r="6" strokeDasharray="0.01 3.13" strokeWidth="1.8" />,
	no_evidence: (
		<>
			<circle cx="8" cy="8" r="6.4" strokeDasharray="0.01 3.34" strokeWidth="1.6" />
			<path d="M4.6 8S5.9 5.9 8 5.9 11.4 8 11.4 8 10.1 10.1 8 10.1 4.6 8 4.6 8Z" strokeWidth="1.1" />
			<circle cx="8" cy="8" r="1" fill="currentColor" stroke="none" />
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
			<path d="M2.2 9.9 9.9 2.2M3.2 12.6l9.4-9.4M6.1 13.8l7.7-7.7" strokeWidth="0.9" opacity="0.55" />
			{RING}
			<circle cx="8" cy="8" r="3.7" fill="var(--icon-ground)" stroke="none" />
			<path d="M6.6 6.9a1.45 1.45 0 1 1 2.2 1.2c-.5.3-.8.6-.8 1.1" strokeWidth="1.3" />
			<circle cx="8" cy="10.9" r=".8" fill="currentColor" stroke="none" />
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
export function StatusIcon({ status, size = 16 }: { status: Status; size?: number }) {
	return (
		<svg
			viewBox="0 0 16 16"
			width={size}
			height={size}
			aria-hidden="true"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			className={`status-icon shrink-0 ${COLOURS[status]}`}
		>
			{SHAPES[status]}
		</svg>
	);
}
