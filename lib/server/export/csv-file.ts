import "server-only";
import type { Asked } from "./ask";
import { csvStream } from "./csv-stream";

/** The export as a file to be saved. */
export async function csvFile(asked: Asked): Promise<Response> {
	return new Response(await csvStream(asked.header, asked.chunks), { headers: headersOf(asked) });
}

/** What `csvFile` would answer, without the file. */
export function csvFileHead(asked: Asked): Response {
	return new Response(null, { headers: headersOf(asked) });
}

function headersOf({ day }: Asked): HeadersInit {
	return {
		"Content-Type": "text/csv; charset=utf-8",
		"Content-Disposition": `attachment; filename="commitments-${day}.csv"`,
		"Cache-Control": "private, no-store",
	};
}
