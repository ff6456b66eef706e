import "server-only";
import type { Outcome } from "@/lib/domain/refusal";
import { getReport } from "../reports/read";
import type { ReportSaved } from "../reports/write";
import type { Viewer } from "../viewer";
import { commandRoute, type Handler, type Params } from "./door";

/** A command on a report that answers 200 with the report as it is then. */
export function reportChange(
	run: (viewer: Viewer, id: string, given: unknown) => Promise<Outcome<ReportSaved>>,
): Handler {
	return commandRoute<ReportSaved>({
		act: "share",
		exists: reportExists,
		run: (viewer, { id = "" }, given) => run(viewer, id, given),
		answer: async ({ viewer, done: { id } }) => ({ status: 200, body: await getReport(viewer, id) }),
	});
}

export async function reportExists(viewer: Viewer, { id = "" }: Params): Promise<boolean> {
	return (await getReport(viewer, id)) !== null;
}
