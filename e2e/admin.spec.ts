import { apiFor } from "./api-client";
import { expect, test } from "./fixtures";
import { makeCommitment } from "./rows";

test("an administrator changes a role, ends sessions and closes an account, each at once", async ({
	page,
	signIn,
	makePerson,
	cookieFor,
	contract,
}) => {
	const person = await makePerson("analyst");
	const open = async () => apiFor(contract, await cookieFor(person));
	const first = await open();
	await signIn("admin");
	await page.goto(`/admin/users/${person.id}`);
	await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
	await page.getByRole("radio", { name: /^viewer/ }).check();
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByText("Saved.").first()).toBeVisible();
	expect((await first.get("/sessions")).status).toBe(401);

	const second = await open();
	expect((await second.post("/commitments", { title: "T", kind: "measure" })).status).toBe(403);
	await page.reload();
	await page.getByRole("button", { name: "End all sessions" }).click();
	await expect(page.getByText("Signed in nowhere.")).toBeVisible();
	expect((await second.get("/sessions")).status).toBe(401);

	const third = await open();
	await page.getByRole("button", { name: "Deactivate account" }).click();
	await expect(page.getByRole("button", { name: "Reactivate account" })).toBeVisible();
	expect((await third.get("/sessions")).status).toBe(401);
	await page.getByRole("button", { name: "Reactivate account" }).click();
	await expect(page.getByRole("button", { name: "Deactivate account" })).toBeVisible();
});

test("the audit says who did what, and is narrowed to a person and to refusals", async ({
	page,
	signIn,
	api,
	makePerson,
}) => {
	const person = await makePerson("analyst");
	const theirs = await api(person);
	const { ref } = await makeCommitment(theirs);
	await theirs.patch(`/commitments/${ref}`, { title: "Late", version: 9 });
	await signIn("admin");
	await page.goto("/admin/audit");
	await page.getByLabel("About").fill(ref);
	await page.getByRole("button", { name: "Show", exact: true }).click();
	await page.waitForURL("**/admin/audit?*");
	const rows = page.getByRole("row").filter({ hasText: ref });
	await expect(rows).toHaveCount(2);
	await expect(rows.filter({ hasText: "New commitment" })).toContainText(person.name);
	await page.getByLabel("Outcome").selectOption("yes");
	await page.getByRole("button", { name: "Show", exact: true }).click();
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText("somebody else was faster");
	await rows.getByRole("link", { name: person.name }).click();
	await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
});
