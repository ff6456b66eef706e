"use client";
import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/domain/form-state";
import { fieldId } from "./form-context";
import { useUiWords } from "./ui-words";

type ErrorSummaryProps = { formId: string; state: FormState; labels: Record<string, string> };

/** What is wrong with a form, with links to the fields. Takes focus whenever an answer brings errors. */
export function ErrorSummary({ formId, state, labels }: ErrorSummaryProps) {
	const { problems } = useUiWords();
	const box = useRef<HTMLDivElement>(null);
	const errors = state.errors ?? [];

	useEffect(() => {
		if (state.errors?.length) box.current?.focus();
	}, [state]);

	if (errors.length === 0) return null;
	return (
		<div ref={box} tabIndex={-1} role="alert" className="rounded border-2 border-danger bg-surface px-4 py-3">
			<p className="font-semibold text-danger">{problems[Math.min(errors.length, problems.length) - 1]}</p>
			<ul className="mt-2 grid gap-1">
				{errors.map(({ path, message }) => (
					<li key={`${path} ${message}`}>
						{path === "" ? message : <FieldLink {...{ formId, path, message, label: labels[path] }} />}
					</li>
				))}
			</ul>
		</div>
	);
}

type FieldLinkProps = { formId: string; path: string; message: string; label: string | undefined };

function FieldLink({ formId, path, message, label }: FieldLinkProps) {
	return (
		<a href={`#${fieldId(formId, path)}`} className="text-danger underline">
			{label ? `${label}: ${message}` : message}
		</a>
	);
}
