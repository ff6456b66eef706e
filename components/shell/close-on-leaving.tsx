"use client";
import { useEffect } from "react";

/** Closes the menu, or the sheet of keys, in which a link was followed: the frame outlives the page. */
export function CloseOnLeaving() {
	useEffect(() => {
		document.addEventListener("click", onClick);
		return () => document.removeEventListener("click", onClick);
	}, []);
	return null;
}

function onClick(event: MouseEvent) {
	if (!(event.target instanceof Element)) return;
	const around = event.target.closest("a[href]")?.closest<HTMLElement>("[popover], dialog");
	if (around instanceof HTMLDialogElement) around.close();
	else around?.hidePopover();
}
