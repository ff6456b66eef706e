import { useTranslations } from "next-intl";
import { type ReactNode, Suspense } from "react";
import { Panel } from "@/components/ui/panel";
import type { Answer, Arrival } from "@/lib/domain/arrival";
import { isTooMuch, type TooMuch } from "@/lib/domain/dashboard";
import { type HomeState, homePath } from "@/lib/domain/home-address";
import { PartBoundary } from "./part-boundary";

type PartProps<T extends object> = {
	arrival: Arrival<T | TooMuch>;
	id: string;
	title: string;
	state: HomeState;
	/** The whole panel, titled. */
	children: (value: T) => ReactNode;
};

/**
 * One part of the dashboard, by itself: in its place where it was read in time, streamed in where it was not, and a
 * word in its place where it failed.
 */
export function Part<T extends object>({ arrival, children, ...named }: PartProps<T>) {
	const t = useTranslations("dashboard.part");
	const { id, title } = named;
	return (
		<PartBoundary id={id} title={title} what={t("failed")} again={t("again")}>
			{arrival.soon ? (
				<Answered answer={arrival.soon} {...named}>
					{children}
				</Answered>
			) : (
				<Suspense fallback={<Waiting {...named} />}>
					<Late arrival={arrival} {...named}>
						{children}
					</Late>
				</Suspense>
			)}
		</PartBoundary>
	);
}

async function Late<T extends object>({ arrival, ...rest }: PartProps<T>) {
	return <Answered answer={await arrival.later} {...rest} />;
}

type AnsweredProps<T extends object> = Omit<PartProps<T>, "arrival"> & { answer: Answer<T | TooMuch> };

function Answered<T extends object>({ answer, id, title, state, children }: AnsweredProps<T>) {
	const t = useTranslations("dashboard.part");
	if ("failed" in answer) {
		return (
			<Panel id={id} title={title}>
				<p>
					{t("failed")} {/* The whole page anew, which needs no script. */}
					<a href={homePath(state)} className="link">
						{t("again")}
					</a>
				</p>
			</Panel>
		);
	}
	if (isTooMuch(answer.value)) {
		return (
			<Panel id={id} title={title}>
				<p>{t("too_much")}</p>
			</Panel>
		);
	}
	return children(answer.value);
}

function Waiting({ id, title, state }: Pick<PartProps<object>, "id" | "title" | "state">) {
	const t = useTranslations("dashboard.part");
	return (
		<Panel id={id} title={title}>
			<p className="text-13 text-muted">{t("waiting")}</p>
			<div aria-hidden="true" className="mt-3 grid gap-3 print:hidden">
				{["w-4/5", "w-3/5", "w-2/3"].map((width) => (
					<span key={width} className={`block h-3 rounded bg-sunken ${width}`} />
				))}
			</div>
			<noscript>
				<p className="mt-3 text-13">
					{/* Without script nothing streams in: the page anew, sent once all of it is counted. */}
					<a href={homePath(state, { whole: true })} className="link">
						{t("whole")}
					</a>
				</p>
			</noscript>
		</Panel>
	);
}

type WheneverProps<T extends object> = {
	arrival: Arrival<T | TooMuch>;
	children: (value: T) => ReactNode;
};

/** A word that adds to a panel, once it is known; its absence is no loss. */
export function Whenever<T extends object>({ arrival, children }: WheneverProps<T>) {
	if (arrival.soon) return shown(arrival.soon, children);
	return (
		<Suspense>
			<Later arrival={arrival}>{children}</Later>
		</Suspense>
	);
}

async function Later<T extends object>({ arrival, children }: WheneverProps<T>) {
	return shown(await arrival.later, children);
}

function shown<T extends object>(answer: Answer<T | TooMuch>, show: (value: T) => ReactNode): ReactNode {
	return "failed" in answer || isTooMuch(answer.value) ? null : show(answer.value);
}
