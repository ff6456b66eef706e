import { describe, expect, it } from "vitest";
import { Busy, hashPassword, isPassword, needsRehash } from "./passwords";

describe("a password's hash", () => {
	it("is argon2id with the parameters OWASP names", async () => {
		expect(await hashPassword("seven small boats")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});

	it("is told from that of any other, however alike", async () => {
		const hashed = await hashPassword("ağ örücü kırlangıç");
		expect(await isPassword("ağ örücü kırlangıç", hashed)).toBe(true);
		for (const other of ["ağ örücü kırlangic", "AĞ ÖRÜCÜ KIRLANGIÇ", "ağ örücü kırlangıç ", ""])
			expect(await isPassword(other, hashed)).toBe(false);
	});

	it("of nobody is nobody's password", async () => {
		expect(await isPassword("", null)).toBe(false);
		expect(await isPassword("anything", null)).toBe(false);
	});

	it("is made anew when the parameters have changed", async () => {
		expect(needsRehash(await hashPassword("x"))).toBe(false);
		expect(
			needsRehash("$argon2id$v=19$m=19456,t=1,p=1$dr6AlThsuP1Bp9xpXyrgiA$HiNin6iMiDO9BMPIpEM8kR7bfA7wSCoPYPxN9mzHK6U"),
		).toBe(true);
		expect(
			needsRehash("$argon2i$v=19$m=19456,t=2,p=1$dr6AlThsuP1Bp9xpXyrgiA$HiNin6iMiDO9BMPIpEM8kR7bfA7wSCoPYPxN9mzHK6U"),
		).toBe(true);
	});
});

it("turns away whom it could only keep waiting, and serves those who wait", async () => {
	const hashed = await hashPassword("seven small boats");
	const all = await Promise.allSettled(Array.from({ length: 60 }, () => isPassword("seven small boats", hashed)));
	const served = all.filter((one) => one.status === "fulfilled" && one.value);
	const turnedAway = all.filter((one) => one.status === "rejected" && one.reason instanceof Busy);
	expect([served.length, turnedAway.length]).toEqual([36, 24]);
	expect(await isPassword("seven small boats", hashed)).toBe(true);
});
