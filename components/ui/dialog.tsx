"use client";
import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import type { ButtonLook } from "./button-style";
import { useUiWords } from "./ui-words";

type DialogProps = ButtonLook & {
	/** What the button that opens it says. */
	trigger: ReactNode;
	title: string;
	children: ReactNode;
	/** The single key that opens it, where the page has such keys. */
	hotkey?: string;
	className?: string;
};

/** A native modal dialog with its button. Nothing that can't be reached otherwise: it needs JavaScript. */
export function Dialog({ trigger, title, children, hotkey, className, ...look }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const { close } = useUiWords();
	const id = useId();
	return (
		<>
			<Button {...look} className={className} data-hotkey={hotkey} onClick={() => dialog.current?.showModal()}>
				{trigger}
			</Button>
			<dialog ref={dialog} aria-labelledby={id} className="dialog">
				<header className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
					<h2 id={id} className="text-18">
						{title}
					</h2>
					<form method="dialog">
						<button type="submit" aria-label={close} className="icon-button">
							<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
								<path d="m4 4 8 8m0-8-8 8" strokeWidth="1.5" strokeLinecap="round" />
							</svg>
						</button>
					</form>
				</header>
				<div className="px-5 py-4">{children}</div>
			</dialog>
		</>
	);
}
