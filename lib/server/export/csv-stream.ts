import "server-only";
import { BYTE_ORDER_MARK, type Cell, csvLines } from "./csv";

/**
 * The CSV of an export as it is read by the client: the next piece is fetched while one goes out, and no more than that
 * one waits for a slow reader. A reader who leaves ends it. Throws where not even the first piece can be read.
 */
export async function csvStream(
	header: readonly string[],
	chunks: AsyncGenerator<Cell[][]>,
): Promise<ReadableStream<Uint8Array>> {
	const encoder = new TextEncoder();
	const first = await chunks.next();
	let ahead = Promise.resolve(first);
	return new ReadableStream(
		{
			start(controller) {
				controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLines([header])));
			},
			async pull(controller) {
				const piece = await ahead;
				if (piece.done) return controller.close();
				ahead = chunks.next();
				// Whoever pulls next hears of what goes wrong.
				ahead.catch(() => {});
				controller.enqueue(encoder.encode(csvLines(piece.value)));
			},
			async cancel() {
				await chunks.return(undefined);
			},
		},
		{ highWaterMark: 1 },
	);
}
