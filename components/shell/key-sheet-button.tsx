"use client";
import { openKeySheet } from "./open-key-sheet";

export function KeySheetButton({ label }: { label: string }) {
	return (
		<button type="button" className="menu-item" onClick={openKeySheet}>
			<span className="grow text-start">{label}</span>
			<kbd>?</kbd>
		</button>
	);
}
