import "server-only";
import { cache } from "react";
import { type Filters, leaveOut, type Scope, scopeOf, type Unknown } from "@/lib/domain/filters";
import { daysOf } from "@/lib/domain/past";
import type { Prisma } from "@/prisma/generated/client";
import { type Found, resolve } from "../commitments/resolve";
import type { Reading } from "../commitments/row";
import { scopeWhere } from "../commitments/where";
import type { Viewer } from "../viewer";

export type Known = {
	/** The scope without what nobody has ever heard of. */
	scope: Scope;
	/** The scope with the past day that is read, as the addresses of lists carry it. */
	filters: Filters;
	found: Found;
	unknown: Unknown[];
	/** Over a commitment `c`. */
	where: Prisma.Sql;
};

/** What a scope means, looked up once for all panels of a page. */
export const readScope = cache(async function readScope(
	viewer: Viewer,
	given: Scope,
	reading: Reading,
): Promise<Known> {
	const { found, unknown } = await resolve(viewer, given);
	const scope = scopeOf(leaveOut(given, unknown));
	return {
		scope,
		filters: { ...scope, ...daysOf(reading.past) },
		found,
		unknown,
		where: scopeWhere(scope, found, reading),
	};
});

/** Over a commitment `c`: it lies in the scope as well, archived or not as the scope around it says. */
export function narrowedTo(scope: Scope, reading: Reading): Prisma.Sql {
	return scopeWhere({ archived: [true, false], ...scope }, {}, reading);
}
