import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { rewriteForwarded } from "./forwarded.mjs";
import { declaresTooMuch, holdBody, refuseTooLarge } from "./request-body.mjs";
import { pathForLog, requestId } from "./request-log.mjs";

const SECOND = 1000;

// A client that dawdles over its headers or body holds nothing but its own connection, and not for long.
const LIMITS = {
	headersTimeout: 10 * SECOND,
	requestTimeout: 30 * SECOND,
	connectionsCheckingInterval: 2 * SECOND,
	// Longer than proxies keep theirs, or they would send a request into a closing connection.
	keepAliveTimeout: 65 * SECOND,
	requireHostHeader: true,
};

// The JSON API looks at a body's length itself, with the same limit, after who is asking and for what.
const JUDGES_LENGTH = /^\/api\/v1\//;

// Of the others Next's own requests take none: TRACE would be a fault.
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function refuse(response, status, words, headers = {}) {
	response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers });
	response.end(words);
}

/** What is wrong with an address before anything looks it up, `null` when nothing is: a status and words for it. */
export function refusedAddress(url) {
	if (!url.startsWith("/")) return [400, "Bad request"];
	let path;
	try {
		path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
	} catch {
		return [400, "Bad request"];
	}
	if (path.includes("\0")) return [400, "Bad request"];
	// No file whose name begins with a dot is ever served, whatever lies in a folder by mistake.
	return /[/\\]\.(?!well-known\/)/.test(path) ? [404, "Not found"] : null;
}

function logWhenClosed(log, request, response, { id, peer, path }) {
	const begun = performance.now();
	response.once("close", () => {
		const ms = Math.round((performance.now() - begun) * 10) / 10;
		const line = { requestId: id, peer, method: request.method, path, status: response.statusCode, ms };
		if (!response.writableFinished) line.aborted = true;
		log[response.statusCode >= 500 ? "error" : "info"](line, "request");
	});
}

/**
 * The ids of requests that failed because the database can't serve right now: `instrumentation.ts` adds them while
 * the error page is drawn. A page can't set its own status in Next, and 500 would say that the fault is in Söz.
 */
const unavailable = new Set();
globalThis.sozUnavailable = unavailable;

/** Turns the 500 of a request that found no database into a 503 that says when to come back. */
function sayUnavailable(response, id) {
	const { writeHead } = response;
	response.writeHead = function (status, ...rest) {
		if (status !== 500 || !unavailable.has(id)) return writeHead.call(this, status, ...rest);
		this.setHeader("Retry-After", "5");
		return writeHead.call(this, 503, ...rest);
	};
	response.once("close", () => unavailable.delete(id));
}

/**
 * The server in front of the application: gives each request its id and its true peer, refuses what is too large or
 * not an address of ours, logs one line, and hands the rest to `handle`. `stop()` lets requests under way finish.
 */
export function createHttpServer({ hops, log, handle }) {
	let stopping = false;

	// A kept connection would hold up the end once its last answer has gone out.
	function closeWhenAnswered(response) {
		response.once("close", () => {
			if (stopping) setImmediate(() => server.closeIdleConnections());
		});
	}

	async function serve(request, response) {
		const id = requestId(request.headers["x-request-id"], hops, randomUUID);
		const peer = rewriteForwarded(request.headers, { socketAddress: request.socket.remoteAddress, hops });
		request.headers["x-request-id"] = id;
		response.setHeader("X-Request-Id", id);
		closeWhenAnswered(response);
		sayUnavailable(response, id);
		logWhenClosed(log, request, response, { id, peer, path: pathForLog(request.url) });
		if (!METHODS.includes(request.method)) {
			return refuse(response, 405, "Method not allowed", { Allow: METHODS.join(", ") });
		}
		const refused = refusedAddress(request.url);
		if (refused) return refuse(response, ...refused);
		const judgedLater = JUDGES_LENGTH.test(request.url);
		if (!judgedLater && declaresTooMuch(request.headers)) return refuseTooLarge(request, response);
		if (request.headers.expect) response.writeContinue();
		const isHeld = judgedLater || request.headers["transfer-encoding"] === undefined || (await holdBody(request));
		if (!isHeld) return refuseTooLarge(request, response);
		await handle(request, response);
	}

	function answer(request, response) {
		serve(request, response).catch((error) => {
			log.error({ error: error.stack }, "request failed");
			if (!response.headersSent) refuse(response, 500, "Internal server error");
			else response.destroy();
		});
	}

	const server = createServer(LIMITS, answer);
	server.on("checkContinue", answer);

	// A web socket (of the development server's) never ends by itself, and Node no longer counts it as its own.
	const upgraded = new Set();
	server.on("upgrade", (_, socket) => {
		upgraded.add(socket);
		socket.once("close", () => upgraded.delete(socket));
	});

	async function stop(patience) {
		stopping = true;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeIdleConnections();
		for (const socket of upgraded) socket.destroy();
		const timer = setTimeout(() => server.closeAllConnections(), patience);
		await closed;
		clearTimeout(timer);
	}

	return { server, stop };
}
