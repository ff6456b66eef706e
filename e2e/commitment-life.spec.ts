import { expect, placeOf, test } from "./fixtures";
import { makeAgreement, makeCommitment, makePassage, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

test("a commitment is made, given its passage, edited, put away and brought back", async ({ page, signIn, api }) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const passage = await makePassage(analyst, { words: `It says ${word}.` });
	const source = (await analyst.get(`/sources/${passage.sourceId}`)).body;
	await signIn("analyst");
	await page.goto("/commitments");
	await page.getByRole("link", { name: "New commitment" }).click();
	await page.waitForURL("**/commitments/new*");
	await page.getByRole("button", { name: "Create commitment" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toBeFocused();
	await page.getByLabel("Title (English)").fill(`Bridge ${word}`);
	await page.getByRole("radio", { name: /^project/ }).check();
	await page.getByRole("button", { name: "Create commitment" }).click();
	await expect(page.getByText("Commitment created.")).toBeVisible();
	const ref = new URL(page.url()).pathname.split("/").at(-1) ?? "";
	await expect(page.getByText("No passage yet").first()).toBeVisible();

	await page.getByRole("link", { name: "Add a mention" }).first().click();
	await page.getByLabel("Source").selectOption({ label: source.title });
	await page.getByRole("button", { name: "Show its passages" }).click();
	await page.getByRole("radio", { name: new RegExp(word) }).check();
	await page.getByRole("radio", { name: /^agreed/ }).check();
	await page.getByRole("button", { name: "Add mention" }).click();
	await expect(page.getByText("Mention added.")).toBeVisible();
	await expect(page.getByText(`It says ${word}.`).first()).toBeVisible();

	await page.getByRole("main").getByRole("link", { name: /^Edit/ }).first().click();
	await page.getByLabel("Title (English)").fill(`Long bridge ${word}`);
	await page.getByRole("button", { name: "Save changes" }).click();
	await expect(page.getByText("Changes saved.")).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(`Long bridge ${word}`);

	await page.goto(`/commitments/${ref}/due`);
	await page.getByLabel("New due date").fill(dayFromToday(20));
	await page.getByLabel("How it is known").selectOption("stated");
	await page.getByLabel("Since").fill(dayFromToday(-1));
	await page.getByLabel("Reason").fill("Agreed at the last session.");
	await page.getByRole("button", { name: "Move the due date" }).click();
	await expect(page.getByText("Due date moved.")).toBeVisible();
	await expect(page.getByText("in 20 days").first()).toBeVisible();

	await page.getByRole("link", { name: "Archive" }).click();
	await page.getByLabel("Reason").fill("Entered twice.");
	await page.getByRole("button", { name: "Archive" }).click();
	await expect(page.getByText("This commitment is archived")).toBeVisible();
	await expect(page.getByText("Entered twice.").first()).toBeVisible();
	await page.goto(`/commitments?q=${word}`);
	await expect(page.getByText("No commitment matches")).toBeVisible();
	await page.goto(`/commitments/${ref}`);
	await page.getByRole("link", { name: "Bring back" }).first().click();
	await page.getByRole("button", { name: "Bring back" }).click();
	await expect(page.getByText("Brought back from the archive.")).toBeVisible();
	await page.goto(`/commitments?q=${word}`);
	await expect(page.getByRole("row").filter({ hasText: ref })).toBeVisible();
});

test("previous and next walk the list one came from, and lead back to it", async ({ page, signIn, api }) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const refs: string[] = [];
	for (const letter of ["a", "b", "c"]) {
		refs.push((await makeCommitment(analyst, { title: `${letter} ${word}` })).ref);
	}
	await signIn("viewer");
	await page.goto(`/commitments?q=${word}&sort=title`);
	await page.getByRole("link", { name: `b ${word}` }).click();
	const beside = page.getByRole("navigation", { name: "In the list" });
	await beside.getByRole("link", { name: "Next" }).click();
	await page.waitForURL(`**/commitments/${refs[2]}*`);
	await expect(beside.getByRole("link", { name: "Next" })).toHaveCount(0);
	await beside.getByRole("link", { name: "Previous" }).click();
	await page.waitForURL(`**/commitments/${refs[1]}*`);
	await beside.getByRole("link", { name: "Back to the list" }).click();
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(3);
	expect(placeOf(page)).toContain(`q=${word}`);
});

test("the list is narrowed, says by what, and is widened again", async ({ page, signIn, api }) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const agreement = await makeAgreement(analyst, { title: `Programme ${word}` });
	await makeCommitment(analyst, { title: `Trade ${word}`, sectors: ["trade"], agreementId: agreement.id });
	await makeCommitment(analyst, { title: `Water ${word}`, sectors: ["water"] });
	await signIn("viewer");
	await page.goto(`/commitments?q=${word}`);
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(2);
	await page.goto(`/commitments?q=${word}&sector=water`);
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(1);
	await page.getByRole("link", { name: /Remove the filter .*Water/i }).click();
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(2);
	await page.goto(`/commitments?q=${word}&status=fulfilled`);
	await expect(page.getByText("No commitment matches")).toBeVisible();
	await page.goto(`/commitments?q=${word}&status=sworn&colour=red`);
	await expect(page.getByText("2 parts of this address mean nothing here")).toBeVisible();
	await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(2);
});

test("from a number on the dashboard to the passage it rests on are two clicks", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/");
	await page
		.getByRole("main")
		.getByRole("link", { name: /fulfilled/ })
		.first()
		.click();
	await page.waitForURL("**/commitments?*");
	await page.getByRole("row").nth(1).getByRole("link").first().click();
	await page.waitForURL("**/commitments/*");
	const written = page.getByRole("region", { name: "Where it is written" });
	await expect(written.getByText(/passage \d+/).first()).toBeVisible();
});
