import { expect, it } from "vitest";
import { db } from "../db";
import { asApp, asOwner } from "./database";

it("gives the application a role that owns nothing and may not take back history", async () => {
	const [role] = await asApp(
		"SELECT current_user AS name, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user",
	);
	expect(role).toEqual({ name: "soz_app", rolsuper: false, rolcreatedb: false, rolcreaterole: false });
	expect(await asApp("SELECT relname FROM pg_class WHERE relowner = current_user::regrole")).toEqual([]);
	await expect(asApp("UPDATE audit_events SET action = 'x'")).rejects.toThrow("permission denied");
	await expect(asApp("DELETE FROM users")).rejects.toThrow("permission denied");
	await expect(asApp("TRUNCATE throttles")).rejects.toThrow("permission denied");
	await expect(asApp("SELECT FROM _prisma_migrations")).rejects.toThrow("permission denied");
	await expect(asApp("CREATE TABLE mine (id int)")).rejects.toThrow("permission denied");
	await expect(asApp("SET ROLE soz_owner")).rejects.toThrow("permission denied");
});

it("gives a database of its own, with the first accounts in it", async () => {
	expect(await db().user.count({ where: { kind: "person" } })).toBe(4);
	expect(await asOwner("SELECT current_user::text AS name")).toEqual([{ name: "soz_owner" }]);
});
