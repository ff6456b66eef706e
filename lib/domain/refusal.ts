/** One thing the user can mend: the field (`""` for the whole), the rule's key in `messages/<lang>/rules.json`, and its figures. */
export type FieldError = { path: string; rule: string; values?: Record<string, string | number> };

/**
 * What a command says no with.
 * `forbidden`: this role may not. `invalid`: a field is not valid. `stale`: someone was faster; `current` is the row as it is now.
 * `rule`: valid, but a rule of the model is not met.
 */
export type Refusal =
	| { refused: "forbidden" }
	| { refused: "invalid"; errors: FieldError[] }
	| { refused: "stale"; current: { version: number } & Record<string, unknown> }
	| { refused: "rule"; errors: FieldError[] };

/** A command's answer: done with a value, a refusal, or `null` where the thing is not there or not theirs. */
export type Outcome<T> = { done: T } | Refusal | null;

export function done<T>(value: T): { done: T } {
	return { done: value };
}

export function invalid(...errors: FieldError[]): Refusal {
	return { refused: "invalid", errors };
}

export function notMet(rule: string, path = "", values?: FieldError["values"]): Refusal {
	return { refused: "rule", errors: [values ? { path, rule, values } : { path, rule }] };
}
