import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpServer, refusedAddress } from "./http-server.mjs";
import { BODY_LIMIT } from "./request-body.mjs";

const lines = [];
const log = { info: (line) => lines.push(line), error: (line) => lines.push(line) };

let running;
let port;
let handled;
let answer;

beforeEach(async () => {
	lines.length = 0;
	handled = [];
	answer = (_, response) => response.end("ok");
	running = createHttpServer({
		hops: 0,
		log,
		async handle(request, response) {
			let size = 0;
			for await (const piece of request) size += piece.length;
			handled.push({ headers: request.headers, size });
			await answer(request, response);
		},
	});
	await new Promise((resolve) => running.server.listen(0, "127.0.0.1", resolve));
	port = running.server.address().port;
});

afterEach(() => running.stop(100));

function ask(path, { pieces = [], ...options } = {}) {
	return new Promise((resolve, reject) => {
		const request = httpRequest({ host: "127.0.0.1", port, path, ...options }, (response) => {
			let body = "";
			response.on("data", (piece) => {
				body += piece;
			});
			response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
		});
		request.on("error", reject);
		for (const piece of pieces) request.write(piece);
		request.end();
	});
}

function post(path, size, headers) {
	const half = Buffer.alloc(size / 2);
	return ask(path, { method: "POST", headers, pieces: [half, half] });
}

describe("the server in front", () => {
	it("gives each request an id of its own and the socket's address, whatever the client says", async () => {
		const claims = {
			"X-Request-Id": "from-outside-1",
			"X-Forwarded-For": "6.6.6.6",
			"X-Forwarded-Host": "evil.example",
		};
		const { headers } = await ask("/", { headers: claims });
		expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
		expect(handled[0].headers).toMatchObject({
			"x-forwarded-for": "127.0.0.1",
			"x-request-id": headers["x-request-id"],
		});
		expect(handled[0].headers).not.toHaveProperty("x-forwarded-host");
	});

	it("says 503 and when to come back where a page failed for want of a database, and 500 where it failed", async () => {
		answer = (request, response) => {
			if (request.url === "/away") globalThis.sozUnavailable.add(request.headers["x-request-id"]);
			response.statusCode = 500;
			response.end("error page");
		};
		expect(await ask("/away")).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
		expect((await ask("/broken")).status).toBe(500);
		await expect.poll(() => globalThis.sozUnavailable.size).toBe(0);
	});

	it("logs one line for each request, without query or secret", async () => {
		await ask("/r/a-secret-token/data.json?password=x");
		await expect.poll(() => lines.length).toBe(1);
		expect(lines[0]).toMatchObject({ method: "GET", path: "/r/[redacted]/data.json", status: 200, peer: "127.0.0.1" });
	});

	it.each([
		["of known length", {}],
		["in chunks", { "Transfer-Encoding": "chunked" }],
	])("hands on a body of 1 MiB %s whole, and refuses a longer one unseen", async (_, extra) => {
		const headers = (size) => ({ ...(extra["Transfer-Encoding"] ? extra : { "Content-Length": size }) });
		expect(await post("/", BODY_LIMIT, headers(BODY_LIMIT))).toMatchObject({ status: 200 });
		const refused = await post("/api/auth/callback", BODY_LIMIT + 2, headers(BODY_LIMIT + 2));
		expect(refused).toMatchObject({ status: 413, headers: { "content-type": "application/problem+json" } });
		expect(JSON.parse(refused.body)).toMatchObject({
			status: 413,
			detail: expect.stringContaining("Nothing was saved"),
		});
		expect(handled.map(({ size }) => size)).toEqual([BODY_LIMIT]);
	});

	it("leaves it to the JSON API when a body is found too long", async () => {
		const size = BODY_LIMIT + 2;
		expect(await post("/api/v1/commitments", size, { "Content-Length": size })).toMatchObject({ status: 200 });
		expect(await post("/api/v1/commitments", size, { "Transfer-Encoding": "chunked" })).toMatchObject({ status: 200 });
		expect(handled.map((request) => request.size)).toEqual([size, size]);
	});

	it("refuses methods that nothing behind it knows", async () => {
		expect(await ask("/", { method: "TRACE" })).toMatchObject({
			status: 405,
			headers: { allow: expect.stringContaining("GET") },
		});
		expect(await ask("/", { method: "PROPFIND" })).toMatchObject({ status: 405 });
		expect(handled).toEqual([]);
	});

	it("answers 500 without a word of why, and logs why, when what it calls throws", async () => {
		answer = () => {
			throw new Error("the reason");
		};
		expect(await ask("/")).toMatchObject({ status: 500, body: "Internal server error" });
		expect(JSON.stringify(lines)).toContain("the reason");
	});

	it("lets a request under way finish when it stops, and takes no new one", async () => {
		let release;
		answer = async (_, response) => {
			await new Promise((resolve) => {
				release = resolve;
			});
			response.end("late but whole");
		};
		const asked = ask("/");
		await expect.poll(() => handled.length).toBe(1);
		const stopped = running.stop(5000);
		await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
		release();
		expect(await asked).toMatchObject({ status: 200, body: "late but whole" });
		await stopped;
	});

	it("ends a web socket, which would never finish", async () => {
		running.server.on("upgrade", (_, socket) =>
			socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
		);
		const headers = { Connection: "Upgrade", Upgrade: "websocket" };
		const socket = await new Promise((resolve) => {
			httpRequest({ host: "127.0.0.1", port, headers })
				.on("upgrade", (_, upgradedSocket) => resolve(upgradedSocket.on("error", () => {})))
				.end();
		});
		const begun = Date.now();
		await running.stop(3000);
		expect(Date.now() - begun).toBeLessThan(1000);
		socket.destroy();
	});

	it("ends what does not finish in time", async () => {
		answer = () => new Promise(() => {});
		const asked = ask("/").catch((error) => error.code);
		await expect.poll(() => handled.length).toBe(1);
		await running.stop(50);
		expect(await asked).toBe("ECONNRESET");
	});
});

describe("an address", () => {
	it.each([
		["/.env", 404],
		["/%2eenv", 404],
		["/a/.git/config", 404],
		["/a/..%2f.env", 404],
		["/a\\.env", 404],
		["/%00", 400],
		["/%zz", 400],
		["http://evil.example/", 400],
		["*", 400],
	])("%s is refused with %i", (url, status) => {
		expect(refusedAddress(url)?.[0]).toBe(status);
	});

	it.each(["/", "/commitments?q=.env", "/.well-known/security.txt", "/feeds/x.ics", "/_next/static/a.b.js"])(
		"%s is looked up",
		(url) => {
			expect(refusedAddress(url)).toBeNull();
		},
	);
});
