// Started by the bench: node:http and `pg`, nothing between. Answers at /0, /1 … with what the statements of that number
// find, as JSON or as CSV.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";

const { url, operations } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const pool = new pg.Pool({ connectionString: url, max: 10 });

function csv(results) {
	return results
		.flatMap(({ rows }) => rows)
		.map((row) => `"${row.map((cell) => String(cell ?? "").replaceAll('"', '""')).join('","')}"\r\n`)
		.join("");
}

const server = createServer(async (request, response) => {
	const { statements, format } = operations[Number(request.url.slice(1))];
	const isCsv = format === "csv";
	const results = [];
	if (isCsv)
		for (const { text, values } of statements) results.push(await pool.query({ text, values, rowMode: "array" }));
	else results.push(...(await Promise.all(statements.map(({ text, values }) => pool.query({ text, values })))));
	response.setHeader("Content-Type", isCsv ? "text/csv" : "application/json");
	response.end(isCsv ? csv(results) : JSON.stringify(results.map(({ rows }) => rows)));
});

server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("disconnect", () => process.exit(0));
