import { withClient } from "./engine-database.mjs";
import { EXIT, Failure } from "./failure.mjs";

const TORN =
	"The server has full_page_writes off: right where the storage never tears a page (ZFS, some managed servers), else a crash can damage the data.";

/**
 * Refuses a database that may lose what it has confirmed, as seen by the application's role, for which settings may be
 * others than the server's. Answers warnings.
 */
export async function assertDurable(url) {
	const select =
		"SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";
	const { rows } = await withClient(url, (client) => client.query(select));
	const is = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
	if (is.fsync === "on" && is.synchronous_commit !== "off") return is.full_page_writes === "on" ? [] : [TORN];
	throw new Failure(
		EXIT.database,
		`The database may lose what it has confirmed: fsync is ${is.fsync}, synchronous_commit is ${is.synchronous_commit}.`,
		"Both must be on for the application's role.",
	);
}
