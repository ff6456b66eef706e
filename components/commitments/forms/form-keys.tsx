"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * The keys of a page that is one form. It begins in the first field; Escape leaves it while nothing is typed, and else
 * goes to the way out without taking it; Control and Enter send it.
 */
export function FormKeys({ back }: { back: string }) {
	const router = useRouter();
	useEffect(() => {
		const root = document.querySelector<HTMLElement>("[data-form]");
		// On a phone the keyboard would cover what one came to read.
		if (root && matchMedia("(pointer: fine)").matches && document.activeElement === document.body) {
			firstField(root)?.focus();
		}
		function onKey(event: KeyboardEvent) {
			if (event.defaultPrevented || document.querySelector("dialog:modal, :popover-open")) return;
			if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
				const here = (event.target as HTMLElement).closest<HTMLFormElement>("[data-form] form");
				here?.requestSubmit(here.querySelector<HTMLElement>("[data-send]"));
			}
			if (event.key !== "Escape") return;
			const touched = [...(root?.querySelectorAll("form") ?? [])].find(isTouched);
			if (touched) touched.querySelector<HTMLElement>("[data-cancel]")?.focus();
			else router.push(back);
		}
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [router, back]);
	return null;
}

// Where the page says so, or the first field; of radio buttons the chosen one.
function firstField(root: HTMLElement): HTMLElement | null {
	const start =
		root.querySelector<HTMLElement>("[data-start]:not([disabled])") ??
		root.querySelector<HTMLElement>("form :is(input:not([type=hidden]), textarea, select):not([disabled])");
	if (!(start instanceof HTMLInputElement) || start.type !== "radio") return start;
	return root.querySelector<HTMLElement>(`[name="${CSS.escape(start.name)}"]:checked`) ?? start;
}

function isTouched(form: HTMLFormElement): boolean {
	return [...form.elements].some((element) => {
		if (element instanceof HTMLInputElement) {
			const isBox = element.type === "checkbox" || element.type === "radio";
			return isBox
				? element.checked !== element.defaultChecked
				: element.type !== "hidden" && element.value !== element.defaultValue;
		}
		if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
		return false;
	});
}
