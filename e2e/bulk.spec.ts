import { expect, test } from "./fixtures";
import { keysListen } from "./keys";
import { makeCommitment, uniqueWord } from "./rows";

async function three(api: Parameters<Parameters<typeof test>[2]>[0]["api"]) {
	const word = uniqueWord();
	const analyst = await api("analyst");
	const made = [];
	for (const name of ["Aksu", "Balkan", "Chardzhou"])
		made.push(await makeCommitment(analyst, { title: `${name} ${word}` }));
	return { word, analyst, refs: made.map(({ ref }) => String(ref)) };
}

test("rows are chosen by keys, previewed, changed in one step and put back", async ({ api, page, signIn }) => {
	const { word, analyst, refs } = await three(api);
	await signIn("analyst");
	await page.goto(`/commitments?q=${word}&sort=title`);
	await keysListen(page);
	await page.keyboard.press("j");
	await page.keyboard.press("x");
	await page.keyboard.press("j");
	await page.keyboard.press("x");
	await expect(page.getByText("Selected: 2")).toBeVisible();
	await page.getByRole("button", { name: "Change selected…" }).click();

	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change 2 commitments");
	await page.getByLabel("Importance").selectOption({ label: "high" });
	await page.getByRole("button", { name: "Preview" }).click();
	await expect(page.getByText("Nothing has been changed yet.")).toBeVisible();
	await expect(page.getByText("Importance: normal → high")).toHaveCount(2);
	expect((await analyst.get(`/commitments/${refs[0]}`)).body.importance).toBe("normal");

	await page.getByRole("button", { name: "Change 2 commitments" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change of 2 commitments");
	await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
	expect((await analyst.get(`/commitments/${refs[0]}`)).body.importance).toBe("high");
	expect((await analyst.get(`/commitments/${refs[2]}`)).body.importance).toBe("normal");

	await page.getByRole("button", { name: "Undo" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Undo on 2 commitments");
	await expect(page.getByRole("link", { name: "To the change" })).toBeVisible();
	expect((await analyst.get(`/commitments/${refs[0]}`)).body.importance).toBe("normal");
});

test("a click with Shift chooses all rows between", async ({ api, page, signIn }) => {
	const { word, refs } = await three(api);
	await signIn("analyst");
	await page.goto(`/commitments?q=${word}&sort=title`);
	await expect(page.getByText("Selected: 0")).toBeVisible();
	await page.getByRole("checkbox", { name: refs[0] ?? "" }).click();
	await page.getByRole("checkbox", { name: refs[2] ?? "" }).click({ modifiers: ["Shift"] });
	await expect(page.getByText("Selected: 3")).toBeVisible();
	await page.getByRole("button", { name: "Clear", exact: true }).click();
	await expect(page.getByText("Selected: 0")).toBeVisible();
});

test("a long change goes on from request to request by itself", async ({ api, page, signIn }) => {
	test.slow();
	const word = uniqueWord();
	const analyst = await api("analyst");
	for (let n = 0; n < 120; n++) await makeCommitment(analyst, { title: `Well ${n} ${word}` });
	await signIn("analyst");
	await page.goto(`/commitments?q=${word}`);
	await page.getByRole("link", { name: "Change all 120 that match…" }).click();
	await page.getByLabel("Importance").selectOption({ label: "low" });
	await page.getByRole("button", { name: "Preview" }).click();
	await page.getByRole("button", { name: "Change 120 commitments" }).click();
	await expect(page.getByRole("button", { name: "Undo" })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText("120", { exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("all that match are planned, changed and put back", async ({ api, page, signIn }) => {
		const { word, analyst, refs } = await three(api);
		await signIn("analyst");
		await page.goto(`/commitments?q=${word}&limit=1`);
		await page.getByRole("link", { name: "Change all 3 that match…" }).click();
		await page.getByLabel("What", { exact: true }).fill("Ask the ministry");
		await page.getByRole("button", { name: "Preview" }).click();
		await page.getByRole("button", { name: "Change 3 commitments" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change of 3 commitments");
		for (const ref of refs)
			expect((await analyst.get(`/commitments/${ref}`)).body.nextAction).toMatchObject({ what: "Ask the ministry" });
		await page.getByRole("button", { name: "Undo" }).click();
		// Without script a run goes on by its button.
		await page.getByRole("button", { name: "Go on" }).click();
		await expect(page.getByRole("link", { name: "To the change" })).toBeVisible();
		for (const ref of refs) expect((await analyst.get(`/commitments/${ref}`)).body.nextAction).toBeNull();
	});

	test("what is ticked is kept through a mistake in the form", async ({ api, page, signIn }) => {
		const { word, refs } = await three(api);
		await signIn("analyst");
		await page.goto(`/commitments?q=${word}`);
		await page.getByRole("checkbox", { name: refs[1] ?? "" }).check();
		await page.getByRole("button", { name: "Change selected…" }).click();
		await page.getByRole("radio", { name: "archive", exact: true }).check();
		await page.getByRole("button", { name: "Preview" }).click();
		await expect(page.getByText("Fill this in.").first()).toBeVisible();
		await page.getByLabel("Reason").fill("Entered twice.");
		await page.getByRole("button", { name: "Preview" }).click();
		await expect(page.getByText("Archive: not archived → archived")).toBeVisible();
	});
});

test("a viewer sees no boxes", async ({ api, page, signIn }) => {
	const { word } = await three(api);
	await signIn("viewer");
	await page.goto(`/commitments?q=${word}`);
	await expect(page.getByRole("row")).toHaveCount(4);
	await expect(page.locator("input[name=ref]")).toHaveCount(0);
});

test("the API plans by a dry run, and changes what it is told", async ({ api }) => {
	const { analyst, refs } = await three(api);
	const given = { refs: [...refs, "SOZ-999999"], change: { importance: "high" } };
	const dry = await analyst.post("/bulk", { ...given, dryRun: true });
	expect(dry.status).toBe(201);
	expect(dry.body).toMatchObject({ state: "prepared", total: 4, expected: { changed: 3, gone: 1 } });
	const { status, body } = await analyst.post(`/bulk/${dry.body.id}/steps`, {});
	expect(status).toBe(200);
	expect(body).toMatchObject({ state: "done", counts: { changed: 3, gone: 1 }, notDone: [{ ref: "SOZ-999999" }] });
	expect((await analyst.post("/bulk", given)).body).toMatchObject({ state: "done", counts: { same: 3, gone: 1 } });
	const viewer = await api("viewer");
	expect((await viewer.post("/bulk", given)).status).toBe(403);
	const wide = await analyst.post("/bulk", { filter: { status: ["planned", "done"] }, change: { importance: "low" } });
	expect(wide.status).toBe(422);
	expect(wide.body.errors).toMatchObject([{ path: "filter.status" }]);
});
