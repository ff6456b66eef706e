import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { forPg, schemaName, withDatabase } from "./database-url.mjs";
import { createDatabase, dropDatabase, isMissingDatabase, maintenanceUrl, ping } from "./engine-database.mjs";

// The WASM engine reads catalogue columns whose types adapter-pg does not map ("char", name, node trees, vectors):
// they are reported to it as text, or as an array of text.
const TEXT = 25;
const TEXT_ARRAY = 1009;
const CHAR = 18;
const READ_AS = new Map([
	[CHAR, TEXT],
	[19, TEXT],
	[22, TEXT],
	[24, TEXT],
	[30, TEXT],
	[194, TEXT],
	[2205, TEXT],
	[1002, TEXT_ARRAY],
	[1003, TEXT_ARRAY],
]);

// The engine panics unless "char" comes as its own column type: which columns were, per result.
const charColumns = new WeakMap();

function mapTypes(result) {
	for (const [index, field] of (result.fields ?? []).entries()) {
		if (field.dataTypeID === CHAR) {
			if (!charColumns.has(result.rows)) charColumns.set(result.rows, []);
			charColumns.get(result.rows).push(index);
		}
		field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
	}
	return result;
}

class CatalogueClient extends pg.Client {
	query(config, values, callback) {
		if (typeof config?.submit === "function") return super.query(config, values, callback);
		const whenDone = typeof values === "function" ? values : callback;
		const answer = super.query(config, typeof values === "function" ? undefined : values).then((result) => {
			for (const one of [result].flat()) mapTypes(one);
			return result;
		});
		if (!whenDone) return answer;
		answer.then((result) => whenDone(null, result), whenDone);
	}
}

function forEngine(connection) {
	const queryRaw = connection.queryRaw.bind(connection);
	connection.queryRaw = async (query) => {
		const result = await queryRaw(query);
		for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
		return result;
	};
	// adapter-pg cuts a script at every semicolon, those in function bodies and comments too. Sent whole, as Prisma's own
	// binary does, PostgreSQL reads it and runs it in one transaction: a migration that fails leaves nothing behind.
	connection.executeScript = async (script) => {
		try {
			await connection.underlyingDriver().query(script);
		} catch (error) {
			connection.onError(error);
		}
	};
	return connection;
}

/** Connections for the engine. A shadow database is made on the same server and remembered in `shadows` to be dropped. */
class EngineFactory extends PrismaPg {
	constructor(url, shadows) {
		const schema = schemaName(url);
		super({ connectionString: forPg(url), Client: CatalogueClient }, schema ? { schema } : undefined);
		this.url = url;
		this.shadows = shadows;
	}

	async connect() {
		return forEngine(await super.connect());
	}

	// adapter-pg's own way keeps the connection string, which points the shadow's pool at the real database.
	async connectToShadowDb() {
		const url = withDatabase(this.url, `prisma_migrate_shadow_db_${randomUUID()}`);
		await createDatabase(url, "template0");
		const connection = await new EngineFactory(url, this.shadows).connect();
		const close = connection.dispose.bind(connection);
		this.shadows.set(url, close);
		connection.dispose = () => dropShadows(this.shadows);
		return connection;
	}
}

async function dropShadows(shadows) {
	for (const [url, close] of shadows) {
		shadows.delete(url);
		await close().catch(() => {});
		await dropDatabase(url);
	}
}

// Node 20 cannot import WebAssembly, so it is instantiated by hand.
async function loadEngine() {
	globalThis.PRISMA_WASM_PANIC_REGISTRY = {
		message: "",
		set_message(message) {
			this.message = `RuntimeError: ${message}`;
		},
	};
	const { resolve } = createRequire(import.meta.url);
	const folder = dirname(resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
	const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
	engine.__wbg_set_wasm(instance.exports);
	instance.exports.__wbindgen_start();
	return engine;
}

// The engine wants a connection even for a diff between files: where the database does not exist yet, the server's
// maintenance database serves.
async function reachableUrl(url) {
	try {
		await ping(url);
		return url;
	} catch (error) {
		if (!isMissingDatabase(error)) throw error;
		return maintenanceUrl(url);
	}
}

/** One run of the Prisma CLI: the engine is made at the first call that needs it. */
export class EngineSession {
	#url;
	#datamodels;
	#shadows = new Map();
	#engine;

	constructor({ url, datamodels }) {
		this.#url = url;
		this.#datamodels = datamodels;
	}

	async call(method, params) {
		if (method === "createDatabase") return { databaseName: await createDatabase(params.datasource.url ?? this.#url) };
		const engine = await this.#open();
		if (method === "getDatabaseVersion") return engine.version(params);
		const result = (await engine[method](params)) ?? {};
		await dropShadows(this.#shadows);
		return result;
	}

	/** What the engine said when it panicked, empty when it did not. */
	panicMessage() {
		return globalThis.PRISMA_WASM_PANIC_REGISTRY?.message ?? "";
	}

	#open() {
		this.#engine ??= this.#start();
		return this.#engine;
	}

	async #start() {
		const { SchemaEngine } = await loadEngine();
		const factory = new EngineFactory(await reachableUrl(this.#url), this.#shadows);
		// At least one datamodel is wanted, also where the CLI sends none.
		const models = this.#datamodels.length
			? this.#datamodels.map((path) => [path, readFileSync(path, "utf8")])
			: [["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n']];
		return SchemaEngine.new({ datamodels: models }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
	}
}
