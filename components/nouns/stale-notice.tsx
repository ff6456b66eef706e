"use client";
import { useEffect, useState } from "react";
import { fieldId, useFormState } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import type { StaleWords } from "./stale-words";

type Difference = { path: string; now: string; yours: string };

/**
 * Inside a `Form`: where someone was faster, what is recorded now beside what was typed. Sent again, the form goes out
 * with the version that is shown here.
 */
export function StaleNotice({ words }: { words: StaleWords }) {
	const { id, state } = useFormState();
	const [labels, setLabels] = useState<Record<string, string>>({});
	const { current, values = {} } = state;

	useEffect(() => {
		if (current) setLabels(Object.fromEntries(Object.keys(values).map((path) => [path, labelOf(id, path)])));
	}, [current, values, id]);

	if (!current) return null;
	const differences = differencesOf(values, current);
	const who = typeof current.changedBy === "string" ? current.changedBy : words.somebody;
	return (
		<Notice title={words.title} live>
			<input type="hidden" name="version" value={current.version} />
			<p>
				{words.by.replace("{who}", who)} {differences.length > 0 ? words.kept : words.same}
			</p>
			<dl className="mt-2 grid gap-3">
				{differences.map(({ path, now, yours }) => (
					<div key={path}>
						<dt className="text-13 font-medium">{labels[path] ?? path}</dt>
						<dd>
							<span className="text-13 text-muted">{words.now}: </span>
							<ins className="no-underline">{shown(id, path, now) || words.nothing}</ins>
						</dd>
						<dd>
							<span className="text-13 text-muted">{words.yours}: </span>
							{shown(id, path, yours) || words.nothing}
						</dd>
					</div>
				))}
			</dl>
		</Notice>
	);
}

/** The fields of the form whose recorded value is another one. */
function differencesOf(values: Record<string, string[]>, current: Record<string, unknown>): Difference[] {
	return Object.entries(values).flatMap(([path, [yours = ""]]) => {
		if (path.startsWith("_") || path === "version") return [];
		// How a date is known says nothing where there is none.
		if (path.endsWith(".basis") && !values[path.replace(/basis$/, "value")]?.[0]) return [];
		const now = at(current, path.split("."));
		if (now === undefined) return [];
		return now.trim() === yours.trim().replace(/\r\n/g, "\n") ? [] : [{ path, now, yours }];
	});
}

/** `undefined` for what is no single value. */
function at(value: unknown, [head, ...rest]: string[]): string | undefined {
	if (head !== undefined) {
		if (value === null || value === undefined) return "";
		return typeof value === "object" ? at((value as Record<string, unknown>)[head], rest) : undefined;
	}
	if (value === null || value === undefined) return "";
	return typeof value === "object" || typeof value === "boolean" ? undefined : String(value);
}

/** A field's label, after the legend it stands under. */
function labelOf(formId: string, path: string): string {
	const control = document.getElementById(fieldId(formId, path)) as HTMLInputElement | null;
	// Its first words alone: "(optional)" follows them.
	const label = control?.labels?.[0]?.firstChild?.textContent ?? path;
	const legend = control?.closest("fieldset")?.querySelector("legend")?.textContent;
	return legend ? `${legend}: ${label}` : label;
}

/** What the reader would see chosen, for a select. */
function shown(formId: string, path: string, value: string): string {
	if (typeof document === "undefined") return value;
	const control = document.getElementById(fieldId(formId, path));
	if (!(control instanceof HTMLSelectElement)) return value;
	return [...control.options].find((option) => option.value === value)?.text ?? value;
}
