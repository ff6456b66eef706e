import { expect, it } from "vitest";
import { db } from "../db";
import { isUnavailable } from "../failure";
import { inTime } from "./in-time";

async function sleptThrough(): Promise<unknown> {
	return db().$transaction(async (tx) => {
		await tx.$executeRaw`SET LOCAL statement_timeout = 50`;
		return tx.$queryRaw`SELECT pg_sleep(2)::text`;
	});
}

it("says of a statement that the database stopped that it was too much", async () => {
	expect(await inTime(sleptThrough())).toEqual({ tooMuch: true });
});

it("throws what else goes wrong", async () => {
	await expect(inTime(db().$queryRaw`SELECT 1 / 0`)).rejects.toThrow("division by zero");
});

it("knows a stopped statement for something that may go through later", async () => {
	const error = await sleptThrough().catch((caught: unknown) => caught);
	expect(isUnavailable(error)).toBe(true);
});
