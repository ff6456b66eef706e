import { expect, placeOf, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday, setting } from "./settings";

test.use({ javaScriptEnabled: false });

test("one signs in, finds, narrows and reads", async ({ page, api }) => {
	const word = uniqueWord();
	const { ref } = await makeCommitment(await api("analyst"), { title: `Bridge ${word}`, sectors: ["transport"] });
	await page.goto("/commitments");
	await page.getByLabel("E-mail address").fill("viewer@example.org");
	await page.getByLabel("Password", { exact: true }).fill("wrong");
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByText("You are not signed in.")).toBeVisible();
	await expect(page.getByLabel("E-mail address")).toHaveValue("viewer@example.org");
	await page.getByLabel("Password", { exact: true }).fill(setting("DEMO_PASSWORD"));
	await page.getByRole("button", { name: "Sign in" }).click();
	expect(new URL(page.url()).pathname).toBe("/commitments");
	await page.getByLabel("Search in this list").fill(word);
	await page
		.getByRole("search")
		.filter({ has: page.getByLabel("Search in this list") })
		.getByRole("button", { name: "Search" })
		.click();
	await expect(page.getByRole("row").filter({ hasText: ref })).toBeVisible();
	await page.getByText("Sector", { exact: true }).first().click();
	await page.getByRole("checkbox", { name: "water", exact: true }).check();
	await page.getByRole("button", { name: "Show", exact: true }).filter({ visible: true }).first().click();
	await expect(page.getByText("No commitment matches")).toBeVisible();
});

test("a refused status comes back with everything typed, and is then recorded", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	await signIn("analyst");
	await page.goto(`/commitments/${ref}/status`);
	await page.getByRole("radio", { name: /^stalled/ }).check();
	await page.getByLabel("True since").fill(dayFromToday(-3));
	await page.getByLabel("Rationale").fill("Too short");
	await page.getByRole("radio", { name: /^low/ }).check();
	await page.getByLabel("What it is").first().selectOption("address");
	await page.getByLabel("Address", { exact: true }).first().fill("https://example.org/block");
	await page.getByRole("button", { name: "Record status" }).click();
	await expect(page.getByText(/not yet a sentence/).first()).toBeVisible();
	await expect(page.getByRole("radio", { name: /^stalled/ })).toBeChecked();
	await expect(page.getByRole("radio", { name: /^low/ })).toBeChecked();
	await expect(page.getByLabel("True since")).toHaveValue(dayFromToday(-3));
	await expect(page.getByLabel("Rationale")).toHaveValue("Too short");
	await expect(page.getByLabel("What it is").first()).toHaveValue("address");
	await expect(page.getByLabel("Address", { exact: true }).first()).toHaveValue("https://example.org/block");
	await page.getByLabel("Rationale").fill("The works were stopped at the border.");
	await page.getByRole("button", { name: "Record status" }).click();
	await expect(page.getByText("Status recorded.")).toBeVisible();
	expect(placeOf(page)).toContain(`/commitments/${ref}`);
	expect((await analyst.get(`/commitments/${ref}`)).body).toMatchObject({ status: "stalled", version: 2 });
});

test.describe("somebody else's form", () => {
	test.use({ mayLog: [/403/] });

	test("drawn for an analyst, does nothing in a viewer's hands", async ({ page, signIn, api }) => {
		const analyst = await api("analyst");
		const { ref } = await makeCommitment(analyst);
		await signIn("analyst");
		await page.goto(`/commitments/${ref}/note`);
		await signIn("viewer");
		await page.getByLabel("Note", { exact: true }).fill("Not mine to write.");
		await page.getByRole("button", { name: "Save note" }).click();
		await expect(page.getByText("Note saved.")).toHaveCount(0);
		const story = (await analyst.get(`/commitments/${ref}/story`)).body.items as { type: string }[];
		expect(story.filter(({ type }) => type === "note")).toEqual([]);
	});
});

test("a form sent after one's session has ended saves nothing and asks to sign in", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	await signIn("analyst");
	await page.goto(`/commitments/${ref}/note`);
	await page.context().clearCookies({ name: "next-auth.session-token" });
	await page.getByLabel("Note", { exact: true }).fill("Nobody's.");
	await page.getByRole("button", { name: "Save note" }).click();
	expect(new URL(page.url()).pathname).toBe("/sign-in");
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items as { type: string }[];
	expect(story.filter(({ type }) => type === "note")).toEqual([]);
});
