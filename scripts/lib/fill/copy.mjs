import { once } from "node:events";
import { finished } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { forPg } from "../database-url.mjs";

const ESCAPED = /[\\\t\n\r]/g;
const ESCAPES = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const PIECE = 200_000;

function cell(value) {
	if (value === null) return "\\N";
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.replace(ESCAPED, (character) => ESCAPES[character]);
}

class Table {
	rows = 0;
	#text = "";
	#columns;
	#opening;
	#client;
	#stream;

	constructor(name, url) {
		this.name = name;
		this.url = url;
	}

	add(row) {
		this.#columns ??= Object.keys(row);
		const cells = this.#columns.map((column) => {
			if (row[column] === undefined) throw new Error(`${this.name}: a row without ${column}`);
			return cell(row[column]);
		});
		this.#text += `${cells.join("\t")}\n`;
		this.rows++;
	}

	async #open() {
		this.#client = new pg.Client({ connectionString: forPg(this.url) });
		this.#client.on("error", () => {});
		await this.#client.connect();
		await this.#client.query("SET synchronous_commit = off");
		const columns = this.#columns.map((column) => pg.escapeIdentifier(column)).join(", ");
		this.#stream = this.#client.query(copyFrom(`COPY ${pg.escapeIdentifier(this.name)} (${columns}) FROM STDIN`));
		this.done = finished(this.#stream);
		this.done.catch(() => {});
	}

	async flush(least = PIECE) {
		if (this.#text.length < least || this.#text === "") return;
		this.#opening ??= this.#open();
		await this.#opening;
		const text = this.#text;
		this.#text = "";
		// What COPY refuses is thrown by `done`; nothing drains after it.
		if (!this.#stream.write(text)) await Promise.race([once(this.#stream, "drain"), this.done]);
	}

	async end() {
		await this.flush(1);
		if (!this.#stream) return;
		this.#stream.end();
		await this.done;
	}

	async close() {
		await this.#opening?.catch(() => {});
		await this.#client?.end();
	}
}

/** Rows to many tables at once, each by a COPY of its own, so that the server reads them while others are being made. */
export class Copier {
	#tables = new Map();
	#url;

	constructor(url) {
		this.#url = url;
	}

	/** Adds a row `{ column: value }`; every row of one table has the same columns. */
	emit = (name, row) => {
		let table = this.#tables.get(name);
		if (!table) {
			table = new Table(name, this.#url);
			this.#tables.set(name, table);
		}
		table.add(row);
	};

	/** Hands on what has been added, and waits where the server cannot keep up. */
	async flush() {
		for (const table of this.#tables.values()) await table.flush();
	}

	/** Rows by table, once all are in. */
	async end() {
		const tables = [...this.#tables.values()];
		await Promise.all(tables.map((table) => table.end()));
		return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
	}

	async close() {
		await Promise.all([...this.#tables.values()].map((table) => table.close()));
	}
}
