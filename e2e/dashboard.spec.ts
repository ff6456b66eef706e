import { expect, placeOf, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

const PANELS = ["Overdue", "Due in 90 days", "Outcome unknown", "Gone quiet", "Awaiting confirmation", "Programmes"];

/** How many a list says there are. */
const MANY = /^\d+ commitments?$/;

test("the dashboard shows each of its parts, and says what each figure counts", async ({ page, signIn }) => {
	await signIn("analyst");
	await page.goto("/");
	await expect(page.getByRole("heading", { level: 1, name: "Where things stand" })).toBeVisible();
	for (const name of PANELS) await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
	for (const table of await page.getByText("The figures as a table").all()) {
		await table.click();
	}
	await expect(page.getByRole("table").first()).toBeVisible();
});

test("every figure of the strip is that of the list it leads to", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/?sector=trade");
	const strip = page.getByRole("list", { name: "In figures" });
	const links = await strip
		.getByRole("link")
		.evaluateAll((all) =>
			all.map((link) => ({ href: link.getAttribute("href") ?? "", figure: link.textContent ?? "" })),
		);
	expect(links.length).toBeGreaterThan(0);
	for (const { href, figure } of links) {
		await page.goto(href);
		await expect(page.getByText(MANY).first()).toHaveText(`${figure} ${figure === "1" ? "commitment" : "commitments"}`);
	}
});

test("a filter narrows the whole page, and its chip widens it again", async ({ api, page, signIn }) => {
	const word = uniqueWord();
	await makeCommitment(await api("analyst"), { title: `Mend the road ${word}`, due: dayFromToday(-10) });
	await signIn("viewer");
	await page.goto(`/?q=${word}`);
	await expect(page.getByRole("link", { name: "1 commitment", exact: true })).toBeVisible();
	const strip = page.getByRole("list", { name: "In figures" });
	await expect(strip.getByRole("link", { name: "Overdue: 1", exact: true })).toBeVisible();
	await page.getByRole("link", { name: /Remove the filter/ }).click();
	await expect(page).toHaveURL("/");
	await expect(page.getByRole("link", { name: "1 commitment", exact: true })).toHaveCount(0);
});

test("what the address says amiss is named, and the figures stand without it", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/?status=done&by=colour&asOf=2999-01-01");
	await expect(page.getByText("2 parts of this address mean nothing here")).toBeVisible();
	await expect(page.getByText("status=done · by=colour")).toBeVisible();
	await expect(page.getByText("2999-01-01")).toBeVisible();
	await expect(page.getByRole("heading", { level: 2, name: "Programmes" })).toBeVisible();
});

test("a past day is marked, and every link keeps to it", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/?asOf=2023-03-03");
	await expect(page.getByText("3 March 2023").first()).toBeVisible();
	const hrefs = await page
		.getByRole("main")
		.getByRole("list", { name: "In figures" })
		.getByRole("link")
		.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
	for (const href of hrefs) expect(href).toContain("asOf=2023-03-03");
	await page.getByRole("link", { name: "Back to today" }).click();
	await expect(page).toHaveURL("/");
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the figures are there, and another breakdown is a link away", async ({ page, signIn }) => {
		await signIn("viewer");
		await page.goto("/?whole=true");
		await expect(page.getByRole("list", { name: "In figures" }).getByRole("listitem")).toHaveCount(7);
		await page.getByRole("link", { name: "Party", exact: true }).click();
		expect(placeOf(page)).toBe("/?by=party");
		await expect(page.getByRole("heading", { level: 2, name: "Broken down" })).toBeVisible();
		const breakdown = page.getByRole("region", { name: "Broken down" });
		await expect(breakdown.getByText("Turkmenistan", { exact: true }).first()).toBeVisible();
	});
});
