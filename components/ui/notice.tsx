import type { ReactNode } from "react";

type NoticeProps = {
	/** `danger` where something failed or is about to be lost. */
	tone?: "plain" | "accent" | "danger";
	title?: string;
	children?: ReactNode;
	/** Read out at once, for what comes up by itself. */
	live?: boolean;
};

const TONES = {
	plain: "border-line-strong bg-surface",
	accent: "border-accent bg-accent-soft",
	danger: "border-danger bg-danger-soft",
};

/** Something worth knowing before reading on. */
export function Notice({ tone = "plain", title, children, live = false }: NoticeProps) {
	return (
		<div
			role={live ? (tone === "danger" ? "alert" : "status") : undefined}
			className={`rounded border px-4 py-3 ${TONES[tone]}`}
		>
			{title && <p className="font-semibold">{title}</p>}
			{children && <div className="max-w-prose">{children}</div>}
		</div>
	);
}
