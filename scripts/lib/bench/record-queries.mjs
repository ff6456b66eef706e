// Loaded before the server by the bench: keeps what it asks of the database, and writes it down at a signal. So the
// statements that are timed by themselves are the very ones that the application sends.
import { renameSync, writeFileSync } from "node:fs";
import pg from "pg";

const { query } = pg.Client.prototype;
let kept = [];

pg.Client.prototype.query = function (config, values, ...rest) {
	const text = typeof config === "string" ? config : config?.text;
	if (text) kept.push({ text, values: (Array.isArray(values) ? values : config.values) ?? [] });
	return query.call(this, config, values, ...rest);
};

process.on("SIGUSR2", () => {
	const path = process.env.BENCH_QUERIES;
	writeFileSync(`${path}.new`, JSON.stringify(kept));
	renameSync(`${path}.new`, path);
	kept = [];
});
