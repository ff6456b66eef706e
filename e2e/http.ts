import { request as ask, type IncomingHttpHeaders } from "node:http";
import { server } from "./settings";

export type Sent = {
	method?: string;
	/** Goes out as it is written: no dots, slashes or escapes are tidied. */
	path: string;
	headers?: Record<string, string>;
	body?: string | Buffer;
};

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** One request to the server under test, without a browser's or a client library's good manners. */
export function send({ method = "GET", path, headers = {}, body }: Sent): Promise<Answer> {
	const { hostname, port } = new URL(server());
	const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
	return new Promise((resolve, reject) => {
		const request = ask(
			{ hostname, port, method, path, headers: { connection: "close", ...length, ...headers } },
			(response) => {
				const pieces: Buffer[] = [];
				response.on("data", (piece: Buffer) => pieces.push(piece));
				response.once("error", reject);
				response.once("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						text: Buffer.concat(pieces).toString("utf8"),
					}),
				);
			},
		);
		request.once("error", reject);
		request.end(body);
	});
}

/** A text without what its asker said: after signing in one goes back to one's own address, search words and all. */
export function withoutEcho(text: string): string {
	return text.replaceAll(/q(=|%3[dD]|\\u003d|&#x3D;)\w+/g, "");
}
