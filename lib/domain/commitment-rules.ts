import { type Span, surelyAhead } from "./date-value";
import type { FieldError } from "./refusal";
import type { Kind } from "./vocabulary";

/** What forbids a commitment's fields as they would stand, whatever their history. */
export function commitmentErrors(
	fields: { kind: Kind; expectedCount: number | null; undertakenOn: Span | null },
	today: string,
): FieldError[] {
	const errors: FieldError[] = [];
	if (fields.expectedCount !== null && fields.kind !== "recurring") {
		errors.push({ path: "expectedCount", rule: "only_for_recurring" });
	}
	if (fields.undertakenOn && surelyAhead(fields.undertakenOn, today)) {
		errors.push({ path: "undertakenOn", rule: "in_future", values: { day: today } });
	}
	return errors;
}
