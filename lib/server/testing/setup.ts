import { afterAll } from "vitest";
import { disconnect } from "../db";
import { dropTestDatabase, testDatabase } from "./database";

// Each test file has a database of its own, with the first accounts and the first data in it.
await testDatabase("filled");

afterAll(async () => {
	await disconnect();
	await dropTestDatabase();
});
