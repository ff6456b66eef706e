"use client";
import { useEffect } from "react";

const OPEN = "details.filter-panel[open]";

/** Closes an open filter by Escape or by a click elsewhere; without JavaScript its own name closes it. */
export function DismissDetails() {
	useEffect(() => {
		document.addEventListener("pointerdown", onPointer);
		document.addEventListener("keydown", onKey);
		return () => {
			document.removeEventListener("pointerdown", onPointer);
			document.removeEventListener("keydown", onKey);
		};
	}, []);
	return null;
}

function onPointer({ target }: PointerEvent) {
	for (const panel of openPanels()) if (!(target instanceof Node && panel.contains(target))) panel.open = false;
}

function onKey({ key }: KeyboardEvent) {
	if (key !== "Escape") return;
	for (const panel of openPanels()) {
		panel.open = false;
		panel.querySelector("summary")?.focus();
	}
}

function openPanels() {
	return document.querySelectorAll<HTMLDetailsElement>(OPEN);
}
