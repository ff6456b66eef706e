import { listPath } from "@/lib/domain/filters";
import { expect, placeOf, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the list is narrowed, shown and widened again", async ({ api, page, signIn }) => {
		const word = uniqueWord();
		const analyst = await api("analyst");
		await makeCommitment(analyst, { title: `Lay a pipe ${word}`, kind: "project" });
		await makeCommitment(analyst, { title: `Hold a forum ${word}`, kind: "event" });
		await signIn("viewer");

		await page.goto(`/commitments?q=${word}`);
		await expect(page.getByRole("row")).toHaveCount(3);
		await page.getByText("More", { exact: true }).click();
		await page.getByRole("checkbox", { name: "event" }).check();
		await page.getByRole("button", { name: "Show" }).last().click();
		expect(placeOf(page)).toBe(`/commitments?q=${word}&kind=event`);
		await expect(page.getByRole("row")).toHaveCount(2);
		await page.getByRole("link", { name: "Remove the filter “Kind: event”" }).click();
		await expect(page.getByRole("row")).toHaveCount(3);
	});
});

test("a list is walked by keys, and its rows know their neighbours and the way back", async ({ api, page, signIn }) => {
	const word = uniqueWord();
	const analyst = await api("analyst");
	for (const name of ["Aksu", "Balkan", "Chardzhou"]) await makeCommitment(analyst, { title: `${name} ${word}` });
	await signIn("analyst");

	const list = `/commitments?q=${word}&sort=title`;
	await page.goto(list);
	await expect(page.getByRole("columnheader", { name: "Commitment" })).toHaveAttribute("aria-sort", "ascending");
	// Keys are listened for once the page has come to life.
	await expect(async () => {
		await page.keyboard.press("j");
		await expect(page.getByRole("link", { name: `Aksu ${word}` })).toBeFocused({ timeout: 500 });
	}).toPass();
	await page.keyboard.press("j");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Balkan");
	await page.getByRole("link", { name: "Next" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Chardzhou");
	await page.getByRole("link", { name: "Previous" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Balkan");
	await page.getByRole("link", { name: "Back to the list" }).click();
	await expect(page).toHaveURL(list);
});

test("heads sort, and turn the order round", async ({ api, page, signIn }) => {
	const word = uniqueWord();
	const analyst = await api("analyst");
	await makeCommitment(analyst, { title: `Early ${word}`, due: dayFromToday(40) });
	await makeCommitment(analyst, { title: `Late ${word}`, due: dayFromToday(80) });
	await signIn("viewer");

	await page.goto(`/commitments?q=${word}&sort=due`);
	const first = page.getByRole("row").nth(1);
	await expect(first).toContainText("Early");
	await page.getByRole("columnheader", { name: "Due" }).getByRole("link").click();
	await expect(page).toHaveURL(`/commitments?q=${word}&sort=-due`);
	await expect(first).toContainText("Late");
	await expect(page.getByRole("columnheader", { name: "Due" })).toHaveAttribute("aria-sort", "descending");
});

test("where nothing matches, the list says which filter to loosen", async ({ api, page, signIn }) => {
	const word = uniqueWord();
	await makeCommitment(await api("analyst"), { title: `Alone ${word}` });
	await signIn("viewer");

	await page.goto(`/commitments?q=${word}&status=stalled`);
	await expect(page.getByText("No commitment matches")).toBeVisible();
	await page.getByRole("link", { name: "1 matches without “Status: stalled”" }).click();
	await expect(page.getByRole("link", { name: `Alone ${word}` })).toBeVisible();
});

test("what the address says amiss is shown and left out", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/commitments?status=done&party=NOPE&cursor=garbage&colour=red&limit=3");
	await expect(page.getByText("4 parts of this address mean nothing here")).toBeVisible();
	await expect(page.getByText("status=done · colour=red · party=NOPE · cursor=garbage")).toBeVisible();
	await expect(page.getByRole("row")).toHaveCount(4);
});

test("a viewer is offered no new commitment, an analyst is", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/commitments");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.getByRole("link", { name: "New commitment" })).toHaveCount(0);
	await signIn("analyst");
	await page.reload();
	await expect(page.getByRole("link", { name: "New commitment" })).toBeVisible();
});

test("a number of the dashboard leads to the list it counts", async ({ api, page, signIn }) => {
	const { ref } = await makeCommitment(await api("analyst"), { due: dayFromToday(-10) });
	await signIn("viewer");
	await page.goto("/");
	const number = page.getByRole("list", { name: "In figures" }).getByRole("link", { name: /^Overdue: / });
	await expect(number).toHaveAttribute("href", listPath({ timeliness: ["overdue"] }));
	await number.click();
	await expect(page).toHaveURL("/commitments?timeliness=overdue");
	await expect(page.getByText(String(ref), { exact: true })).toBeVisible();
});
