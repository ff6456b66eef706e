import { expect, placeOf, test } from "./fixtures";
import { uniqueWord } from "./rows";
import { setting } from "./settings";

const password = () => setting("DEMO_PASSWORD");

test("who is not signed in is asked to, and goes on where they were going", async ({ page, api }) => {
	const { ref } = (await (await api("analyst")).get("/commitments?limit=1")).body.items[0];
	await page.goto(`/commitments/${ref}?from=x`);
	expect(new URL(page.url()).pathname).toBe("/sign-in");
	await page.getByLabel("E-mail address").fill("viewer@example.org");
	await page.getByLabel("Password", { exact: true }).fill(password());
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL(`**/commitments/${ref}*`);
	await page.getByRole("button", { name: /Account of/ }).click();
	await page.getByRole("button", { name: "Sign out" }).click();
	await page.waitForURL("**/sign-in");
	await page.goto("/commitments");
	expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("a wrong password and an unknown name look the same and keep the name typed", async ({ page }) => {
	const said: string[] = [];
	for (const email of ["viewer@example.org", `${uniqueWord()}@example.org`]) {
		await page.goto("/sign-in");
		await page.getByLabel("E-mail address").fill(email);
		await page.getByLabel("Password", { exact: true }).fill(`wrong ${uniqueWord()}`);
		await page.getByRole("button", { name: "Sign in" }).click();
		const summary = page.getByRole("alert").filter({ hasText: "You are not signed in." });
		await expect(summary).toBeVisible();
		said.push(await summary.innerText());
		await expect(page.getByLabel("E-mail address")).toHaveValue(email);
		expect(new URL(page.url()).pathname).toBe("/sign-in");
	}
	expect(said[0]).toBe(said[1]);
});

for (const next of [
	"//evil.example",
	"https://evil.example/",
	"/\\evil.example",
	"/..//evil.example",
	"javascript:alert(1)",
]) {
	test(`signing in never leads away, as by next=${next}`, async ({ page, makePerson, signIn }) => {
		await signIn(await makePerson("viewer"));
		await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
		expect(new URL(page.url()).host).toBe(new URL(setting("E2E_URL")).host);
	});
}

test("guesses at one account are slowed, also for the right password, and the page says for how long", async ({
	page,
	makePerson,
}) => {
	const { email } = await makePerson("viewer");
	await page.goto("/sign-in");
	const slowed = page.getByRole("alert").filter({ hasText: /Try again in/ });
	const refused = page.getByRole("alert").filter({ hasText: "You are not signed in." });
	for (let guess = 0; guess < 12 && !(await slowed.isVisible()); guess++) {
		await page.getByLabel("E-mail address").fill(email);
		await page.getByLabel("Password", { exact: true }).fill(`guess ${guess} ${uniqueWord()}`);
		await page.getByRole("button", { name: "Sign in" }).click();
		await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
		await expect(refused).toBeVisible();
	}
	await expect(slowed).toBeVisible();
});

test("an invitation is made, shown once, used once, and signs in", async ({ page, signIn, browser }) => {
	const [name, email] = [`Invited ${uniqueWord()}`, `${uniqueWord()}@example.org`];
	await signIn("admin");
	await page.goto("/admin/users");
	await page.getByLabel("Name", { exact: true }).fill(name);
	await page.getByLabel("E-mail address").fill(email);
	await page.getByRole("radio", { name: /^analyst/ }).check();
	await page.getByRole("button", { name: "Make invitation" }).click();
	const link = page.getByLabel("One-time link");
	await expect(link).toHaveValue(/\/join\/[\w-]{43}$/);
	const address = new URL(await link.inputValue()).pathname;
	await page.reload();
	await expect(page.getByLabel("One-time link")).toHaveCount(0);

	const guest = await browser.newContext();
	const theirs = await guest.newPage();
	await theirs.goto(address);
	await expect(theirs.getByRole("heading", { name: `Welcome, ${name}` })).toBeVisible();
	await theirs.getByLabel("New password").fill("short");
	await theirs.getByRole("button", { name: "Set password and sign in" }).click();
	await expect(theirs.getByLabel("New password")).toHaveAccessibleDescription(/12 characters/);
	await theirs.getByLabel("New password").fill("four grey cranes over water");
	await theirs.getByRole("button", { name: "Set password and sign in" }).click();
	await expect(theirs.getByRole("button", { name: `Account of ${name}` })).toBeVisible();
	expect(placeOf(theirs)).toBe("/");
	const again = await theirs.goto(address);
	expect(again?.status()).toBe(404);
	await expect(theirs.getByRole("heading", { name: "This link does not work" })).toBeVisible();
	await guest.close();
});
