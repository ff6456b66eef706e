import type { Page } from "playwright/test";
import { expect, placeOf, test } from "./fixtures";
import { uniqueWord } from "./rows";

async function save(page: Page, name: string, { share = false } = {}) {
	await page.getByText("Save this view", { exact: true }).click();
	await page.getByLabel("Name", { exact: true }).fill(name);
	if (share) await page.getByLabel("Share it with the team").check();
	await page.getByRole("button", { name: "Save view" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
		test.use({ javaScriptEnabled });

		test("a filter is named, pinned, opened from the side, changed and removed", async ({
			page,
			signIn,
			makePerson,
		}) => {
			await signIn(await makePerson("analyst"));
			const name = `Stalled ${uniqueWord()}`;
			await page.goto("/commitments?status=stalled");
			await save(page, name);
			await page.goto("/sources");
			await page.getByRole("navigation", { name: "Main menu" }).getByRole("link", { name }).click();
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

			await page.goto(`${placeOf(page)}&kind=event`);
			await expect(page.getByText(`“${name}” with changes`)).toBeVisible();
			await page.getByRole("button", { name: "Save the changes" }).click();
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
			expect(placeOf(page)).toContain("status=stalled&kind=event");

			await page.goto("/views");
			await page.getByRole("row", { name }).getByText("Change", { exact: true }).click();
			await page.getByRole("row", { name }).getByRole("button", { name: "Remove" }).click();
			await expect(page.getByRole("row", { name })).toHaveCount(0);
			await expect(page.getByRole("navigation", { name: "Main menu" }).getByRole("link", { name })).toHaveCount(0);
		});
	});
}

test("a shared view is pinned by a colleague, for themselves", async ({ page, signIn, makePerson }) => {
	const name = `Ours ${uniqueWord()}`;
	await signIn(await makePerson("analyst"));
	await page.goto("/commitments?status=planned");
	await save(page, name, { share: true });
	const reader = await makePerson("viewer");
	await signIn(reader);
	await page.goto("/views");
	const row = page.getByRole("row", { name });
	await expect(row.getByText("Change", { exact: true })).toHaveCount(0);
	await row.getByRole("button", { name: `Pin “${name}”` }).click();
	await page.getByRole("navigation", { name: "Main menu" }).getByRole("link", { name }).click();
	await expect(page).toHaveURL(/status=planned/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("a name in use comes back with all that was typed", async ({ api, page, signIn, makePerson }) => {
	const person = await makePerson("analyst");
	const word = uniqueWord();
	const name = `Twice ${word}`;
	await (await api(person)).post("/views", { name, query: "status=stalled" });
	await signIn(person);
	// A filter of its own: one that a colleague shares has its name already.
	await page.goto(`/commitments?q=${word}`);
	await page.getByText("Save this view", { exact: true }).click();
	await page.getByLabel("Name", { exact: true }).fill(name.toUpperCase());
	await page.getByRole("button", { name: "Save view" }).click();
	await expect(page.getByText("You have a view of this name already.").first()).toBeVisible();
	await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name.toUpperCase());
});
