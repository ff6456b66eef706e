/** A row of fields of a form, such as `evidence.2.url`: its number there, and what was filled in. */
export type FormRow = { index: number; fields: Record<string, string> };

/** The rows of a name that hold anything, in their order. Empty fields are left out. */
export function rowsIn(form: FormData, name: string): FormRow[] {
	const rows = new Map<number, Record<string, string>>();
	const pattern = new RegExp(`^${name}\\.(\\d{1,2})\\.(\\w+)$`);
	for (const [field, value] of form) {
		const match = pattern.exec(field);
		if (!match || typeof value !== "string" || value.trim() === "") continue;
		const index = Number(match[1]);
		rows.set(index, { ...rows.get(index), [String(match[2])]: value });
	}
	return [...rows].sort(([a], [b]) => a - b).map(([index, fields]) => ({ index, fields }));
}

/** Turns places in the list that was sent back into numbers of the form's rows: gaps were closed on the way. */
export function rowPath(name: string, rows: readonly { index: number }[]): (path: string) => string {
	const pattern = new RegExp(`^${name}\\.(\\d+)`);
	return (path) => path.replace(pattern, (_, at) => `${name}.${rows[Number(at)]?.index ?? at}`);
}
