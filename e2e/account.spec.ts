import { apiFor } from "./api-client";
import { expect, test } from "./fixtures";
import { setting } from "./settings";

test("language and colours follow the account at once, and stay on the sign-in page", async ({
	page,
	signIn,
	makePerson,
}) => {
	await signIn(await makePerson("viewer"));
	await page.goto("/account");
	await page.getByLabel("Language").selectOption("tr");
	await page.getByRole("radio", { name: "Dark" }).check();
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", "tr");
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await page.goto("/commitments");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taahhütler");
	await page.context().clearCookies({ name: "next-auth.session-token" });
	await page.goto("/sign-in");
	await expect(page.locator("html")).toHaveAttribute("lang", "tr");
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a new password ends all other sessions and is the one that works", async ({
	page,
	signIn,
	api,
	db,
	makePerson,
}) => {
	const person = await makePerson("viewer");
	const viewer = await db.user.findUniqueOrThrow({
		where: { email: "viewer@example.org" },
		select: { passwordHash: true },
	});
	await db.user.update({ where: { id: person.id }, data: { passwordHash: viewer.passwordHash }, select: { id: true } });
	const elsewhere = await api(person);
	expect((await elsewhere.get("/sessions")).status).toBe(200);
	await signIn(person);
	await page.goto("/account");
	await page.getByLabel("Present password").fill("not the one");
	await page.getByLabel("New password").fill("four grey cranes over water");
	await page.getByRole("button", { name: "Change password" }).click();
	await expect(page.getByLabel("Present password")).toHaveAttribute("aria-invalid", "true");
	expect((await elsewhere.get("/sessions")).status).toBe(200);
	await page.getByLabel("Present password").fill(setting("DEMO_PASSWORD"));
	await page.getByLabel("New password").fill("four grey cranes over water");
	await page.getByRole("button", { name: "Change password" }).click();
	await expect(page.getByText("Password changed; all other sessions are ended.")).toBeVisible();
	expect((await elsewhere.get("/sessions")).status).toBe(401);
	await page.context().clearCookies({ name: "next-auth.session-token" });
	await page.goto("/sign-in");
	await page.getByLabel("E-mail address").fill(person.email);
	await page.getByLabel("Password", { exact: true }).fill("four grey cranes over water");
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByRole("button", { name: /Account of/ })).toBeVisible();
});

test("sessions elsewhere are listed and ended, one by one and all at once", async ({
	page,
	signIn,
	cookieFor,
	contract,
	makePerson,
}) => {
	const person = await makePerson("viewer");
	const [one, two] = [apiFor(contract, await cookieFor(person)), apiFor(contract, await cookieFor(person))];
	await signIn(person);
	await page.goto("/account");
	await page
		.getByRole("button", { name: /^End the session/ })
		.first()
		.click();
	await expect(page.getByRole("button", { name: /^End the session/ })).toHaveCount(1);
	expect([(await one.get("/sessions")).status, (await two.get("/sessions")).status].toSorted()).toEqual([200, 401]);
	await page.getByRole("button", { name: "End all other sessions" }).click();
	await expect(page.getByRole("button", { name: /^End the session/ })).toHaveCount(0);
	expect([(await one.get("/sessions")).status, (await two.get("/sessions")).status]).toEqual([401, 401]);
	await page.reload();
	await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
});
