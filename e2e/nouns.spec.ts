import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";
import { makeAgreement, makeEvent, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

function inEnglish(page: Page, legend: string) {
	return page.getByRole("group", { name: legend, exact: true }).getByLabel("English");
}

test("an agreement is added, edited beside a colleague, put away and brought back", async ({ page, signIn, api }) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const before = await makeAgreement(analyst, { title: `Programme 2021 ${word}`, period: "2021/2023" });
	await signIn("analyst");
	await page.goto("/agreements");
	await page.getByRole("link", { name: "Add an agreement" }).click();
	await inEnglish(page, "Title").fill(`Programme 2024 ${word}`);
	await page.getByLabel("Period").fill("2026/2024");
	await page.getByLabel("Follows").selectOption({ label: `Programme 2021 ${word}` });
	await page.getByRole("button", { name: "Add an agreement" }).click();
	await expect(page.getByLabel("Period")).toHaveAccessibleDescription(/end comes before the start/);
	await expect(inEnglish(page, "Title")).toHaveValue(`Programme 2024 ${word}`);
	await page.getByLabel("Period").fill("2024/2026");
	await page.getByLabel("Form").selectOption("signed_heads");
	await page.getByRole("button", { name: "Add an agreement" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(`Programme 2024 ${word}`);
	await expect(page.getByRole("link", { name: `Programme 2021 ${word}` }).first()).toBeVisible();
	const id = new URL(page.url()).pathname.split("/").at(-1);

	await page.goto(`/agreements/${id}/edit`);
	await inEnglish(page, "Title").fill(`Mine ${word}`);
	expect((await analyst.patch(`/agreements/${id}`, { title: `Theirs ${word}`, version: 1 })).status).toBe(200);
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByText("Someone was faster")).toBeVisible();
	await expect(page.getByText(`Theirs ${word}`)).toBeVisible();
	await expect(inEnglish(page, "Title")).toHaveValue(`Mine ${word}`);
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(`Mine ${word}`);

	await page.goto(`/agreements/${before.id}/edit`);
	await page.getByText("Archive", { exact: true }).first().click();
	await page.getByLabel("Why").fill("Entered twice.");
	await page.getByRole("button", { name: "Archive", exact: true }).click();
	await page.waitForURL(`**/agreements/${before.id}*`);
	await page.goto(`/agreements?q=${word}`);
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(1);
	await page.goto(`/agreements/${before.id}/edit`);
	await page.getByRole("button", { name: "Bring back" }).click();
	await page.waitForURL(`**/agreements/${before.id}*`);
	await page.goto(`/agreements?q=${word}`);
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(2);
});

test("a planned date that has passed asks whether it was held, and keeps the answer with its source", async ({
	page,
	signIn,
	api,
}) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const event = await makeEvent(analyst, { title: `Session ${word}`, date: dayFromToday(-20) });
	await signIn("analyst");
	await page.goto(`/events/${event.id}`);
	await expect(page.getByText("The date has passed: was it held?")).toBeVisible();
	const form = page.getByRole("form", { name: "Record what became known" });
	await form.getByLabel("What is it now?").selectOption("held");
	await form.getByRole("button", { name: "Record", exact: true }).click();
	await expect(form.getByRole("alert")).toBeVisible();
	await expect(form.getByLabel("What is it now?")).toHaveValue("held");
	await form.getByLabel("or an address").fill(`https://example.org/${word}`);
	await form.getByRole("button", { name: "Record", exact: true }).click();
	await expect(page.getByText("The date has passed: was it held?")).toHaveCount(0);
	await expect(page.getByRole("link", { name: new RegExp(word) }).first()).toBeVisible();
	expect((await analyst.get(`/events/${event.id}`)).body).toMatchObject({ state: "held", version: 2 });
});

test("a source is added with a passage, which says when it is doubtful", async ({ page, signIn }) => {
	const word = uniqueWord();
	await signIn("analyst");
	await page.goto("/sources/new");
	await page.getByLabel("Title").fill(`Communiqué ${word}`);
	await page.getByLabel("Grade").selectOption({ index: 1 });
	await page.getByRole("button", { name: "Add a source" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(word);
	await page
		.getByRole("link", { name: /Add a passage/ })
		.first()
		.click();
	await page.waitForURL("**/passages/new");
	await inEnglish(page, "What it says").fill(`They will build it, says ${word}.`);
	await page.getByRole("checkbox", { name: /doubtful/i }).check();
	await page.getByRole("button", { name: "Add a passage" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toBeFocused();
	await page.getByLabel("Why it is doubtful").fill("Two sites disagree.");
	await page.getByRole("button", { name: "Add a passage" }).click();
	await page.waitForURL("**/sources/*");
	await expect(page.getByText(`They will build it, says ${word}.`)).toBeVisible();
	await expect(page.getByText("Two sites disagree.")).toBeVisible();
});
