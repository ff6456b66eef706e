export const BODY_LIMIT = 1024 * 1024;

// A client that is refused while it still sends would lose the answer with the connection: it gets this long to finish.
const DRAIN = 1000;

/** Whether the headers say that the body is longer than the limit. */
export function declaresTooMuch(headers, limit = BODY_LIMIT) {
	return Number(headers["content-length"] ?? 0) > limit;
}

/**
 * Waits for a body of unknown length and answers whether it is within the limit. The request is left as if nothing had
 * been read, so that what handles it sees either the whole body or none of it, never its first half.
 */
export function holdBody(request, limit = BODY_LIMIT) {
	return new Promise((resolve) => {
		const pieces = [];
		let size = 0;
		const { push } = request;
		request.push = (piece) => {
			size += piece?.length ?? 0;
			if (piece !== null && size <= limit) {
				pieces.push(piece);
				return true;
			}
			request.push = push;
			for (const held of pieces) request.push(held);
			if (piece === null) request.push(null);
			resolve(size <= limit);
			return true;
		};
		request.once("close", () => resolve(false));
	});
}

function drained(request) {
	return new Promise((resolve) => {
		request.once("end", resolve);
		request.once("close", resolve);
		setTimeout(resolve, DRAIN).unref();
	});
}

/** Answers 413 and ends the connection. */
export async function refuseTooLarge(request, response) {
	const detail = "The request is longer than 1 MiB. Nothing was saved.";
	const problem = { type: "about:blank", title: "Content too large", status: 413, detail };
	const isApi = request.url.startsWith("/api/");
	request.resume();
	// With `Expect: 100-continue` the client waits for this answer before it sends.
	if (!request.headers.expect) await drained(request);
	if (response.writableEnded || response.destroyed) return;
	response.writeHead(413, {
		"Content-Type": isApi ? "application/problem+json" : "text/plain; charset=utf-8",
		"Cache-Control": "no-store",
		Connection: "close",
	});
	response.end(isApi ? JSON.stringify(problem) : detail);
}
