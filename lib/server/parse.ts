import "server-only";
import type { z } from "zod";
import { type FieldError, invalid, type Refusal } from "@/lib/domain/refusal";

/** What a Zod input makes of something from outside: the value, or a refusal naming every field and its rule. */
export function parseInput<T extends z.ZodType>(
	schema: T,
	given: unknown,
): { value: z.output<T> } | Extract<Refusal, { refused: "invalid" }> {
	const result = schema.safeParse(given, { reportInput: true });
	if (result.success) return { value: result.data };
	return invalid(...result.error.issues.flatMap(toErrors)) as Extract<Refusal, { refused: "invalid" }>;
}

function toErrors(issue: z.core.$ZodIssue): FieldError[] {
	const path = issue.path.join(".");
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => ({
				path: path ? `${path}.${key}` : key,
				rule: "unknown_field",
			}));
		case "too_big":
			return [
				issue.origin === "string"
					? { path, rule: "too_long", values: { max: Number(issue.maximum) } }
					: { path, rule: "too_much", values: { max: Number(issue.maximum) } },
			];
		case "too_small":
			return [
				issue.origin === "string" && Number(issue.minimum) <= 1
					? { path, rule: "required" }
					: {
							path,
							rule: issue.origin === "string" ? "too_short" : "too_little",
							values: { min: Number(issue.minimum) },
						},
			];
		case "invalid_value":
			if (issue.input === undefined) return [{ path, rule: "required" }];
			return [
				{
					path,
					rule: "not_one_of",
					values: { allowed: issue.values.map(String).join(", ") },
				},
			];
		case "invalid_format":
			return [{ path, rule: formats[issue.format] ?? "not_valid" }];
		case "invalid_union": {
			const best = issue.errors.toSorted((a, b) => misfit(a) - misfit(b) || a.length - b.length)[0] ?? [];
			return best.flatMap((inner) => toErrors({ ...inner, path: [...issue.path, ...inner.path] }));
		}
		case "custom":
			return [{ path, rule: String(issue.params?.rule ?? "not_valid") }];
		case "invalid_type":
			return [{ path, rule: issue.input === undefined ? "required" : "wrong_type" }];
		default:
			return [{ path, rule: "not_valid" }];
	}
}

// Of "a text or an object", the half that is of the kind given says more than the other.
function misfit(issues: readonly z.core.$ZodIssue[]): number {
	return issues.some(({ code, path }) => code === "invalid_type" && path.length === 0) ? 1 : 0;
}

const formats: Record<string, string> = {
	email: "not_an_email",
	url: "not_an_address",
	uuid: "not_found",
	date: "not_a_date",
};
