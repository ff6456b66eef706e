import type { ReactNode } from "react";
import { Wordmark } from "./wordmark";

type MessagePageProps = { title: string; children: ReactNode; code?: string };

/** A page that has nothing to show but a message. */
export function MessagePage({ title, children, code }: MessagePageProps) {
	return (
		<main className="mx-auto max-w-[34rem] px-6 py-[12vh]">
			<Wordmark />
			{code && <p className="mt-10 text-13 text-muted tabular-nums">{code}</p>}
			<h1 className={`${code ? "" : "mt-10"} text-23`}>{title}</h1>
			<div className="mt-3 grid gap-2">{children}</div>
		</main>
	);
}
