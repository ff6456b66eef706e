#!/usr/bin/env node
// Usage: named by PRISMA_SCHEMA_ENGINE_BINARY, called by the Prisma CLI (see scripts/prisma.mjs).
// Speaks the schema engine's JSON-RPC on stdin and stdout, as Prisma's downloaded binary does; the work is done by
// Prisma's own WASM schema engine over @prisma/adapter-pg. docs/decisions/003-prisma-without-its-download.md says why.
import { createInterface } from "node:readline";
import { createDatabase, dropDatabase, errorCodeOf, ping } from "./lib/engine-database.mjs";
import { EngineSession } from "./lib/engine-session.mjs";

function parseArguments(argv) {
	const parsed = { datamodels: [], datasource: {}, command: [] };
	for (let i = 0; i < argv.length; i++) {
		const word = argv[i];
		if (word === "--version") parsed.version = true;
		else if (word === "--datamodels")
			while (argv[i + 1] && !argv[i + 1].startsWith("--")) parsed.datamodels.push(argv[++i]);
		else if (word === "--datasource") parsed.datasource = JSON.parse(argv[++i]);
		else if (word.startsWith("--")) i++;
		else parsed.command.push(word);
	}
	return parsed;
}

function log(level, message, fields = {}) {
	const line = {
		timestamp: new Date().toISOString(),
		level,
		fields: { message, ...fields },
		target: "schema_engine::logger",
	};
	process.stderr.write(`${JSON.stringify(line)}\n`);
}

async function runCliCommand(name, url) {
	// The CLI drops the first line of stderr: this one is for it.
	log("INFO", "Starting schema engine CLI");
	try {
		if (name === "can-connect-to-database") await ping(url);
		else if (name === "create-database") await createDatabase(url);
		else if (name === "drop-database") await dropDatabase(url);
		else throw new Error(`Unknown command: ${name}`);
		process.exit(0);
	} catch (error) {
		log("ERROR", error.message || String(error.code), { error_code: errorCodeOf(error) });
		process.exit(1);
	}
}

function send(message, whenWritten) {
	process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`, whenWritten);
}

function refuse(id, message, error = {}, whenWritten = undefined) {
	const data = { is_panic: false, message, error_code: error.code, meta: error.meta };
	send(
		{ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } },
		whenWritten,
	);
}

function serveRpc({ datamodels, datasource }) {
	const session = new EngineSession({ url: datasource.url, datamodels });
	let answering;
	process.on("uncaughtException", (error) => {
		const message = session.panicMessage() || error.stack;
		log("ERROR", message);
		if (answering === undefined) process.exit(1);
		refuse(answering, `Schema engine panic: ${message}`, {}, () => process.exit(1));
	});
	async function answer(line) {
		const request = JSON.parse(line);
		if (!request.method) return;
		answering = request.id;
		try {
			const result = await session.call(request.method, request.params);
			// The binary prints a diff by a call of its own, and the CLI waits for that call.
			if (request.method === "diff" && result.stdout != null)
				send({ id: 1e9, method: "print", params: { content: result.stdout } });
			send({ id: request.id, result });
		} catch (error) {
			refuse(request.id, error.message ?? String(error), error);
		}
	}
	let queue = Promise.resolve();
	const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
	lines.on("line", (line) => {
		queue = queue.then(() => answer(line));
	});
	lines.on("close", () => queue.then(() => process.exit(0)));
}

const asked = parseArguments(process.argv.slice(2));
if (asked.version) console.log("schema-engine-cli wasm-bridge");
else if (asked.command[0] === "cli") await runCliCommand(asked.command[1], asked.datasource.url);
else serveRpc(asked);
