// Parameters of an address that are Prisma's own and mean nothing to the driver.
const PRISMA_ONLY = [
	"schema",
	"connection_limit",
	"pool_timeout",
	"pgbouncer",
	"statement_cache_size",
	"single_use_connections",
];

/** The address with every parameter of the driver's kept (sslmode, sslrootcert, options …) and Prisma's own left out. */
export function forPg(url) {
	const parsed = new URL(url);
	for (const name of PRISMA_ONLY) parsed.searchParams.delete(name);
	return parsed.toString();
}

export function databaseName(url) {
	return decodeURIComponent(new URL(url).pathname.slice(1));
}

export function userName(url) {
	return decodeURIComponent(new URL(url).username);
}

/** The schema the address asks for, `undefined` for the server's default. */
export function schemaName(url) {
	return new URL(url).searchParams.get("schema") ?? undefined;
}

/** The same server, credentials and parameters, another database. */
export function withDatabase(url, name) {
	const parsed = new URL(url);
	parsed.pathname = `/${encodeURIComponent(name)}`;
	return parsed.toString();
}

/** The same server, database and parameters, another role. */
export function withRole(url, user, password) {
	const parsed = new URL(url);
	parsed.username = encodeURIComponent(user);
	parsed.password = encodeURIComponent(password);
	return parsed.toString();
}

/** The address as it may be shown and logged: no password, no parameters. */
export function forShow(url) {
	const { hostname, port, pathname, searchParams } = new URL(url);
	const host = hostname || searchParams.get("host") || "localhost";
	return `${host}${port ? `:${port}` : ""}${pathname}`;
}
