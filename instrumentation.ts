import type { Instrumentation } from "next";
import { isUnavailable } from "@/lib/server/failure";

// Of the server entry, which turns the status of these requests' error pages from 500 to 503.
const { sozUnavailable } = globalThis as { sozUnavailable?: Set<string> };

/** Tells the server entry of each request that failed only because the database can't serve right now. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) => {
	const id = headers["x-request-id"];
	if (typeof id === "string" && isUnavailable(error)) sozUnavailable?.add(id);
};
