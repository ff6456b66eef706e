import type { ReactNode } from "react";

type MessageProps = {
	title: string;
	children: ReactNode;
	/** The answer's number, for those who look for it. */
	code?: string;
	actions?: ReactNode;
};

/** What a page says that has nothing else to show: what happened, and what to do. */
export function Message({ title, children, code, actions }: MessageProps) {
	return (
		<div className="max-w-[34rem] pt-[6vh]">
			{code && <p className="mb-1 text-13 text-muted tabular-nums">{code}</p>}
			<h1 className="text-23">{title}</h1>
			<div className="mt-3 grid gap-2">{children}</div>
			{actions && <div className="mt-5 flex flex-wrap gap-2">{actions}</div>}
		</div>
	);
}
