import "server-only";
import type { Act } from "@/lib/domain/permissions";
import { isReference } from "@/lib/domain/reference";
import type { Outcome } from "@/lib/domain/refusal";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { commitmentJson } from "./commitment-json";
import { commandRoute, type Handler, type Params } from "./door";
import { langOf } from "./problem";

type Run<T> = (viewer: Viewer, ref: string, given: unknown, params: Params) => Promise<Outcome<T>>;

/** A command on a commitment that answers 200 with the commitment as it is then. */
export function commitmentChange<T>(act: Act, run: Run<T>): Handler {
	return commandRoute<T>({
		act,
		exists: commitmentExists,
		run: (viewer, params, given) => run(viewer, refOf(params), given, params),
		answer: async ({ viewer, params, request }) => ({
			status: 200,
			body: await commitmentJson(viewer, refOf(params), langOf(request)),
		}),
	});
}

/** A command that makes something below a commitment: 201 with its place and its id. */
export function commitmentAddition<T extends object>(
	act: Act,
	kind: "notes" | "actions" | "reviews" | "mentions" | "links" | "events",
	idOf: (made: T) => string,
	run: Run<T>,
): Handler {
	return commandRoute<T>({
		act,
		exists: commitmentExists,
		run: (viewer, params, given) => run(viewer, refOf(params), given, params),
		answer: async ({ params, done }) => {
			const id = idOf(done);
			const location = `/api/v1/commitments/${refOf(params)}/${kind}/${id}`;
			return { status: 201, location, body: { ...done, id } };
		},
	});
}

/** A command on something below a commitment that answers 200 with what it did. */
export function commitmentPartChange<T>(act: Act, run: Run<T>): Handler {
	return commandRoute<T>({
		act,
		exists: commitmentExists,
		run: (viewer, params, given) => run(viewer, refOf(params), given, params),
		answer: async ({ done }) => ({ status: 200, body: done }),
	});
}

export function refOf(params: Params): string {
	return params.ref ?? "";
}

async function commitmentExists(_viewer: Viewer, params: Params): Promise<boolean> {
	const ref = refOf(params);
	return isReference(ref) && (await db().commitment.count({ where: { ref } })) > 0;
}
