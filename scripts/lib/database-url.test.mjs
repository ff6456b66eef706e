import { describe, expect, it } from "vitest";
import { databaseName, forPg, forShow, schemaName, userName, withDatabase, withRole } from "./database-url.mjs";

const url = "postgresql://a%40b:p%2Fw@db.example:6432/so%20z?sslmode=verify-full&schema=desk&connection_limit=3";

describe("an address of a database", () => {
	it("gives its parts as they are meant, not as they are written", () => {
		expect([userName(url), databaseName(url), schemaName(url)]).toEqual(["a@b", "so z", "desk"]);
	});

	it("keeps the driver's parameters and loses Prisma's own", () => {
		expect(forPg(url)).toBe("postgresql://a%40b:p%2Fw@db.example:6432/so%20z?sslmode=verify-full");
	});

	it("keeps its parameters for another database and another role", () => {
		const other = withRole(withDatabase(url, "x/y"), "ro:le", "p@ss");
		expect(other).toBe(
			"postgresql://ro%3Ale:p%40ss@db.example:6432/x%2Fy?sslmode=verify-full&schema=desk&connection_limit=3",
		);
		expect([userName(other), databaseName(other)]).toEqual(["ro:le", "x/y"]);
	});

	it("is shown without its password", () => {
		expect(forShow(url)).toBe("db.example:6432/so%20z");
		expect(forShow("postgresql:///soz?host=/run/postgresql&password=x")).toBe("/run/postgresql/soz");
	});
});
