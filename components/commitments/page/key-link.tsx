import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

type KeyLinkProps = { href: string; hotkey?: string; primary?: boolean; children: ReactNode };

/** A button that leads to a form, with the key that presses it. */
export function KeyLink({ href, hotkey, primary = false, children }: KeyLinkProps) {
	return (
		<ButtonLink
			href={href}
			variant={primary ? "primary" : "secondary"}
			data-hotkey={hotkey}
			aria-keyshortcuts={hotkey}
			className="px-3"
		>
			{children}
			{hotkey && (
				<span
					aria-hidden="true"
					className="rounded border border-current px-1 text-12 leading-4 opacity-60 pointer-coarse:hidden"
				>
					{hotkey}
				</span>
			)}
		</ButtonLink>
	);
}
