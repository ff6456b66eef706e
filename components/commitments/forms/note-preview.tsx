"use client";
import { lazy } from "react";
import { useFormState } from "@/components/ui/form-context";

// Only who asks for a preview fetches what draws it. No Suspense around it: what comes late would need script to be shown.
const Markdown = lazy(() => import("@/components/ui/markdown").then((module) => ({ default: module.Markdown })));

/** The note as it will look, once it was asked for. */
export function NotePreview({ title, notSaved }: { title: string; notSaved: string }) {
	const { values } = useFormState().state;
	if (!values?._intent?.includes("preview")) return null;
	return (
		<section aria-live="polite" className="rounded border border-dashed border-line-strong px-4 py-3">
			<p className="mb-2 text-13 text-muted">
				{title}, {notSaved}
			</p>
			{values.title?.[0] && (
				<p lang={values.lang?.[0]} className="mb-1 font-semibold">
					{values.title[0]}
				</p>
			)}
			<Markdown id="preview" text={values.body?.[0] ?? ""} lang={values.lang?.[0]} />
		</section>
	);
}
