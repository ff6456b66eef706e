import { expect, test } from "./fixtures";
import { makeCommitment, statusGiven, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

test("who comes second sees both versions, loses nothing typed, and may send theirs all the same", async ({
	page,
	signIn,
	api,
}) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const { ref } = await makeCommitment(analyst, { title: `Before ${word}` });
	await signIn("reviewer");
	await page.goto(`/commitments/${ref}/edit`);
	const title = page.getByLabel("Title (English)");
	const description = page.getByLabel("Description (English)");
	await title.fill(`Mine ${word}`);
	await description.fill("A long description, typed with care.");
	await page.getByLabel("Importance").selectOption("high");
	expect((await analyst.patch(`/commitments/${ref}`, { title: `Theirs ${word}`, version: 1 })).status).toBe(200);
	await page.getByRole("button", { name: "Save changes" }).click();

	await expect(page.getByRole("heading", { name: "Someone was faster" })).toBeVisible();
	await expect(page.getByText(/^Analyst, .*edited the fields/)).toBeVisible();
	const both = page
		.getByRole("definition")
		.filter({ hasText: `Theirs ${word}` })
		.first();
	await expect(both).toContainText(`Mine ${word}`);
	await expect(title).toHaveValue(`Mine ${word}`);
	await expect(description).toHaveValue("A long description, typed with care.");
	await expect(page.getByLabel("Importance")).toHaveValue("high");
	expect((await analyst.get(`/commitments/${ref}`)).body).toMatchObject({ title: `Theirs ${word}`, version: 2 });

	await page.getByRole("button", { name: "Send mine all the same" }).click();
	await expect(page.getByText("Changes saved.")).toBeVisible();
	expect((await analyst.get(`/commitments/${ref}`)).body).toMatchObject({
		...{ title: `Mine ${word}`, importance: "high", version: 3 },
		description: "A long description, typed with care.",
	});
});

test("a status recorded meanwhile is shown beside one's own", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	await signIn("reviewer");
	await page.goto(`/commitments/${ref}/status`);
	await page.getByRole("radio", { name: /^not assessable/ }).check();
	await page.getByLabel("True since").fill(dayFromToday(-2));
	await page.getByLabel("Rationale").fill("Its text has never been published.");
	await page.getByRole("radio", { name: /^medium/ }).check();
	expect((await analyst.post(`/commitments/${ref}/status`, statusGiven("stalled", 1))).status).toBe(200);
	await page.getByRole("button", { name: "Record status" }).click();

	await expect(page.getByRole("heading", { name: "Someone was faster" })).toBeVisible();
	await expect(page.getByText(/^Analyst, .*recorded a status/)).toBeVisible();
	await expect(page.getByRole("radio", { name: /^not assessable/ })).toBeChecked();
	await expect(page.getByLabel("True since")).toHaveValue(dayFromToday(-2));
	await expect(page.getByLabel("Rationale")).toHaveValue("Its text has never been published.");
	await expect(page.getByRole("radio", { name: /^medium/ })).toBeChecked();
	await page.getByRole("button", { name: "Send mine all the same" }).click();
	await expect(page.getByText("Status recorded.")).toBeVisible();
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items;
	expect(story.filter(({ type }: { type: string }) => type === "status")).toHaveLength(2);
});

test("a refused status keeps what was typed, names each rule at its field, and takes one there", async ({
	page,
	signIn,
	api,
}) => {
	const { ref } = await makeCommitment(await api("analyst"), { undertakenOn: dayFromToday(-30) });
	await signIn("analyst");
	await page.goto(`/commitments/${ref}/status`);
	await page.getByRole("radio", { name: /^in progress/ }).check();
	await page.getByLabel("True since").fill(dayFromToday(3));
	await page.getByLabel("Rationale").fill("Short");
	await page.getByRole("radio", { name: /^low/ }).check();
	await page.getByLabel("What it is").selectOption("address");
	await page.getByLabel("Address", { exact: true }).fill("https://example.org/too-early");
	await page.getByLabel("When it happened").fill(dayFromToday(-31));
	await page.getByRole("button", { name: "Record status" }).click();

	const summary = page.getByRole("alert").filter({ hasText: "Nothing was saved" });
	await expect(summary).toBeFocused();
	await expect(summary.getByRole("link")).toHaveCount(3);
	for (const [label, said] of [
		["True since", /lies ahead/],
		["Rationale", /not yet a sentence/],
		["When it happened", /before the undertaking/],
	] as const) {
		const field = page.getByLabel(label);
		await expect(field).toHaveAttribute("aria-invalid", "true");
		await expect(field).toHaveAccessibleDescription(said);
	}
	await summary.getByRole("link", { name: /sentence/ }).click();
	await expect(page.getByLabel("Rationale")).toBeFocused();
	await expect(page.getByLabel("Rationale")).toHaveValue("Short");
	await expect(page.getByLabel("Address", { exact: true })).toHaveValue("https://example.org/too-early");
	await expect(page.getByRole("radio", { name: /^in progress/ })).toBeChecked();
	expect((await (await api("analyst")).get(`/commitments/${ref}`)).body).toMatchObject({
		status: "unassessed",
		version: 1,
	});
});

test("the same click twice has one effect", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	await signIn("analyst");
	await page.goto(`/commitments/${ref}/note`);
	await page.getByLabel("Note", { exact: true }).fill("Said once.");
	await page.getByRole("button", { name: "Save note" }).dblclick();
	await expect(page.getByText("Note saved.")).toBeVisible();
	await page.goto(`/commitments/${ref}/review`);
	await page.getByLabel("Where you looked").fill("The ministry's site");
	const send = page.getByRole("button", { name: "Record review" });
	await send.evaluate((button: HTMLButtonElement) => {
		button.click();
		button.click();
		button.form?.requestSubmit();
	});
	await expect(page.getByText("Review recorded.")).toBeVisible();
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items as { type: string }[];
	expect(story.filter(({ type }) => type === "note")).toHaveLength(1);
	expect(story.filter(({ type }) => type === "review")).toHaveLength(1);
});

test("what is typed anew into a form that was sent already is saved too, and not taken for the same", async ({
	page,
	signIn,
	api,
}) => {
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst);
	await signIn("analyst");
	const used = page.locator('main input[name="_key"]').first();
	const send = async (text: string) => {
		await page.getByLabel("Note", { exact: true }).fill(text);
		await page.getByRole("button", { name: "Save note" }).click();
		await expect(page.getByText("Note saved.")).toBeVisible();
	};
	await page.goto(`/commitments/${ref}/note`);
	const key = await used.inputValue();
	for (const text of ["One.", "One.", "Another."]) {
		await page.goto(`/commitments/${ref}/note`);
		// As where an answer was lost on its way back and the form stood there still.
		await used.evaluate((input: HTMLInputElement, value) => {
			input.value = value;
		}, key);
		await send(text);
	}
	const story = (await analyst.get(`/commitments/${ref}/story`)).body.items as {
		type: string;
		note: { body: string };
	}[];
	expect(story.filter(({ type }) => type === "note").map(({ note }) => note.body)).toEqual(["One.", "Another."]);
});
