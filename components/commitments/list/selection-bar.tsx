"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type SelectionBarProps = {
	/** `selected` holds "#" where the number goes. */
	words: { selected: string; change: string; page: string; clear: string };
	children: ReactNode;
};

/**
 * Below the rows, and in sight once any is ticked. Without JavaScript its button sends what is ticked all the same; with
 * it one sees how many, and a click with Shift ticks all rows since the last one.
 */
export function SelectionBar({ words, children }: SelectionBarProps) {
	const bar = useRef<HTMLDivElement>(null);
	// Unknown until the page has come to life; a browser may bring ticks back with the page.
	const [count, setCount] = useState<number | null>(null);

	useEffect(() => {
		const form = bar.current?.closest("form");
		if (!form) return;
		let last: HTMLInputElement | null = null;
		const recount = () => setCount(form.querySelectorAll("input[name=ref]:checked").length);
		function onClick(event: MouseEvent) {
			const box = event.target;
			if (!(box instanceof HTMLInputElement) || box.name !== "ref") return;
			if (event.shiftKey && last) tickBetween(boxesIn(form), last, box);
			last = box;
			recount();
		}
		form.addEventListener("click", onClick);
		form.addEventListener("change", recount);
		recount();
		return () => {
			form.removeEventListener("click", onClick);
			form.removeEventListener("change", recount);
		};
	}, []);

	function tickAll(checked: boolean) {
		for (const box of boxesIn(bar.current?.closest("form"))) box.checked = checked;
		setCount(checked ? boxesIn(bar.current?.closest("form")).length : 0);
	}

	return (
		<div ref={bar} className="selection-bar" data-any={count === null ? undefined : count > 0}>
			{count !== null && (
				<p role="status" className="tabular-nums">
					{words.selected.replace("#", String(count))}
				</p>
			)}
			<Button type="submit" size="small" variant={count ? "primary" : "secondary"} disabled={count === 0}>
				{words.change}
			</Button>
			{count !== null && (
				<>
					<Button size="small" variant="quiet" onClick={() => tickAll(true)}>
						{words.page}
					</Button>
					{count > 0 && (
						<Button size="small" variant="quiet" onClick={() => tickAll(false)}>
							{words.clear}
						</Button>
					)}
				</>
			)}
			{children}
		</div>
	);
}

function boxesIn(form: HTMLFormElement | null | undefined): HTMLInputElement[] {
	return [...(form?.querySelectorAll<HTMLInputElement>("input[name=ref]") ?? [])];
}

function tickBetween(boxes: HTMLInputElement[], one: HTMLInputElement, other: HTMLInputElement) {
	const [from = 0, to = 0] = [boxes.indexOf(one), boxes.indexOf(other)].toSorted((a, b) => a - b);
	for (const box of boxes.slice(from, to + 1)) box.checked = other.checked;
}
