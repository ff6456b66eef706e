"use client";
import { useEffect } from "react";
import { hotkeyOf } from "./hotkey-of";
import { openKeySheet } from "./open-key-sheet";

/** Listens for single keys: never while typing, never with modifiers, never over an open dialog. */
export function Hotkeys() {
	useEffect(() => {
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, []);
	return null;
}

function onKey(event: KeyboardEvent) {
	if (event.defaultPrevented || event.repeat || isTyping(event.target) || document.querySelector("dialog:modal"))
		return;
	const key = hotkeyOf(event);
	if (key && run(key)) event.preventDefault();
}

function run(key: string): boolean {
	if (key === "?") openKeySheet();
	else if (key === "j") moveRow(1);
	else if (key === "k") moveRow(-1);
	else if (key === "x") return selectRow();
	else return press(key);
	return true;
}

function press(key: string): boolean {
	const element = document.querySelector<HTMLElement>(`[data-hotkey="${CSS.escape(key)}"]`);
	if (!element) return false;
	if (element instanceof HTMLInputElement) {
		element.focus();
		element.select();
	} else element.click();
	return true;
}

// Rows are walked by focusing the link that names them, so that Enter, a screen reader and the eye agree on where one is.
function moveRow(step: 1 | -1) {
	const links = [...document.querySelectorAll<HTMLElement>("[data-row]")]
		.map((row) => row.querySelector<HTMLElement>("a[href]"))
		.filter((link) => link !== null);
	const here = links.findIndex((link) => link.closest("[data-row]")?.contains(document.activeElement));
	const next = here === -1 ? (step === 1 ? 0 : links.length - 1) : here + step;
	links[next]?.focus();
}

function selectRow(): boolean {
	const row = document.activeElement?.closest("[data-row]");
	const box = row?.querySelector<HTMLInputElement>("input[type=checkbox]");
	box?.click();
	return Boolean(box);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
	);
}
