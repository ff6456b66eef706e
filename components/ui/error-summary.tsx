"use client";
import { type MouseEvent, useEffect, useRef } from "react";
import type { FormState } from "@/lib/domain/form-state";
import { fieldId } from "./form-context";
import { useUiWords } from "./ui-words";

type ErrorSummaryProps = { formId: string; state: FormState; labels: Map<string, string>; title?: string };

/** What is wrong with a form, with links to the fields. Takes focus whenever an answer brings errors. */
export function ErrorSummary({ formId, state, labels, title }: ErrorSummaryProps) {
	const { problems } = useUiWords();
	const box = useRef<HTMLDivElement>(null);
	const errors = state.errors ?? [];

	useEffect(() => {
		if (state.errors?.length) box.current?.focus();
	}, [state]);

	if (errors.length === 0) return null;
	return (
		<div ref={box} tabIndex={-1} role="alert" className="rounded border-2 border-danger bg-surface px-4 py-3">
			<p className="font-semibold text-danger">{title ?? problems[Math.min(errors.length, problems.length) - 1]}</p>
			<ul className="mt-2 grid gap-1">
				{errors.map(({ path, message }) => (
					<li key={`${path} ${message}`}>
						{path === "" ? message : <FieldLink {...{ formId, path, message, label: labels.get(path) }} />}
					</li>
				))}
			</ul>
		</div>
	);
}

type FieldLinkProps = { formId: string; path: string; message: string; label: string | undefined };

function FieldLink({ formId, path, message, label }: FieldLinkProps) {
	const id = fieldId(formId, path);
	return (
		<a href={`#${id}`} onClick={(event) => goTo(event, id, path)} className="text-danger underline">
			{label ? `${label}: ${message}` : message}
		</a>
	);
}

/** A path may name a whole (`evidence.0`) whose parts alone are fields: then the first of them is meant. */
function goTo(event: MouseEvent<HTMLAnchorElement>, id: string, path: string) {
	const parts = event.currentTarget.closest("form")?.querySelector<HTMLElement>(`[name^="${CSS.escape(path)}."]`);
	const target = document.getElementById(id) ?? parts;
	if (!target) return;
	event.preventDefault();
	for (let at: Element | null = target; at; at = at.parentElement) {
		if (at instanceof HTMLDetailsElement) at.open = true;
	}
	target.focus();
}
