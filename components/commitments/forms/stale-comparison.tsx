"use client";
import { useFormState } from "@/components/ui/form-context";
import type { Comparison } from "./comparison";

type Words = { title: string; kept: string; field: string; now: string; yours: string; same: string };

export function StaleComparison({ words }: { words: Words }) {
	const { state } = useFormState();
	const comparison = state.current?.comparison as Comparison | undefined;
	if (!comparison) return null;
	const { told, rows } = comparison;
	return (
		<section className="rounded border border-line-strong bg-surface px-4 py-3">
			<h2 className="text-15">{words.title}</h2>
			{told && <p>{told}.</p>}
			<p className="text-muted">{words.kept}</p>
			{rows.length === 0 ? (
				<p className="mt-2">{words.same}</p>
			) : (
				<dl className="mt-3 grid gap-4">
					{rows.map(({ label, now, yours }) => (
						<div key={label}>
							<dt className="mb-1 text-13 font-medium">{label}</dt>
							<dd className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
								<Side label={words.now} text={now} />
								<Side label={words.yours} text={yours} />
							</dd>
						</div>
					))}
				</dl>
			)}
		</section>
	);
}

function Side({ label, text }: { label: string; text: string }) {
	return (
		<div className="min-w-0 border-s-2 border-line ps-3">
			<p className="text-12 text-muted">{label}</p>
			<p className="whitespace-pre-line">{text}</p>
		</div>
	);
}
