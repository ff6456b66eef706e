"use client";
import { useEffect, useRef } from "react";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/**
 * Drives a run from request to request as long as its page is open, until something fails; then, and without
 * JavaScript, by its button. Sent twice it does no harm: what is done is done once.
 */
export function GoOn({ action, label, failed }: { action: FormAction; label: string; failed: string }) {
	const { state, pending, formProps } = useActionForm(action);
	const form = useRef<HTMLFormElement>(null);
	const errors = state.errors ?? [];
	const hasFailed = errors.length > 0;

	useEffect(() => {
		if (!pending && !hasFailed) form.current?.requestSubmit();
	}, [pending, hasFailed]);

	return (
		<form {...formProps} ref={form}>
			{hasFailed && (
				<p role="alert" className="mb-2 font-medium text-danger">
					{errors.map(({ message }) => message).join(" ") || failed}
				</p>
			)}
			<button
				type="submit"
				aria-disabled={pending || undefined}
				className="inline-flex min-h-9 items-center rounded border border-line-strong bg-surface px-4 py-1 font-medium hover:bg-hover aria-disabled:opacity-60"
			>
				{label}
			</button>
		</form>
	);
}
