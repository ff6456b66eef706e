import type { Page } from "playwright/test";
import type { Body } from "./api-client";
import { expect, placeOf, test } from "./fixtures";
import { keysListen } from "./keys";
import { makeCommitment, makeSource, uniqueWord } from "./rows";

function field(page: Page) {
	return page.getByRole("combobox", { name: "Search everything" });
}

test("one finds by the keyboard alone, in the dialog, and gets back where one was", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const word = uniqueWord();
	const { ref } = await makeCommitment(analyst, { title: `Open the Éçhid ${word}` });
	const source = await makeSource(analyst, { title: `Report of ${word}` });
	await signIn("viewer");
	await page.goto("/bodies");
	await keysListen(page);
	const opener = page.getByRole("link", { name: "Sources", exact: true });
	await opener.focus();
	await page.keyboard.press("Control+k");
	await expect(field(page)).toBeFocused();
	await page.keyboard.type(word.slice(0, 9).toUpperCase());
	const options = page.getByRole("option");
	await expect(options).toHaveCount(3);
	await expect(page.getByRole("group", { name: "Commitments" }).getByRole("option")).toContainText(ref);
	await expect(options.nth(0).locator("mark")).toHaveText(word);
	await expect(options.nth(0)).toContainText("in the title");
	await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");

	await page.keyboard.press("ArrowUp");
	await expect(options.nth(2)).toHaveAttribute("aria-selected", "true");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
	await expect(field(page)).toHaveAttribute("aria-activedescendant", (await options.nth(1).getAttribute("id")) ?? "");
	await page.keyboard.press("Escape");
	await expect(field(page)).toBeHidden();
	await expect(opener).toBeFocused();

	await page.keyboard.press("/");
	await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");
	const tab = page.waitForEvent("popup");
	await page.keyboard.press("Control+Enter");
	await expect((await tab).getByRole("heading", { level: 1 })).toContainText("Open the Éçhid");
	expect(placeOf(page)).toBe("/bodies");

	await page.keyboard.press("ArrowDown");
	await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
	await page.keyboard.press("Enter");
	await page.waitForURL(`**/sources/${source.id}`);
	await expect(field(page)).toBeHidden();
});

test("the dialog says that nothing was found, and Enter then asks the page", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/bodies");
	await keysListen(page);
	await page.keyboard.press("/");
	await page.keyboard.type("🧵 ?!");
	await expect(page.getByText("Nothing found. Try fewer letters")).toBeVisible();
	await page.keyboard.press("Enter");
	await page.waitForURL("**/search?q=*");
	await expect(page.getByText("Signs alone find nothing.")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
		test.use({ javaScriptEnabled });

		test("the page groups what is found by kind, and each group leads to its list", async ({ page, signIn, api }) => {
			const analyst = await api("analyst");
			const word = uniqueWord();
			for (let n = 0; n < 7; n++) await makeCommitment(analyst, { title: `Bridge ${n} ${word}` });
			await makeSource(analyst, { title: `Report of ${word}` });
			await signIn("viewer");
			await page.goto("/bodies");
			const header = page.getByRole("banner").getByRole("searchbox", { name: "Search everything" });
			await header.fill(word);
			await header.press("Enter");
			await page.waitForURL(`**/search?q=${word}`);
			const commitments = page.getByRole("region", { name: "Commitments 7" });
			await expect(commitments.getByRole("listitem")).toHaveCount(5);
			await expect(page.getByRole("region", { name: "Sources 1" }).getByRole("listitem")).toHaveCount(1);
			await commitments.getByRole("link", { name: "Show more" }).click();
			await expect(page.getByText("Commitments only")).toBeVisible();
			await expect(commitments.getByRole("listitem")).toHaveCount(7);
			await expect(page.getByRole("region", { name: /Sources/ })).toHaveCount(0);
			await page.getByRole("link", { name: "Open the list" }).click();
			await page.waitForURL(`**/commitments?q=${word}`);
			await expect(page.getByRole("row").filter({ hasText: word })).toHaveCount(7);
		});

		test("what finds nothing leads on, word by word; what is too long is said to be", async ({ page, signIn, api }) => {
			const word = uniqueWord();
			await makeCommitment(await api("analyst"), { title: `Bridge ${word}` });
			await signIn("viewer");
			await page.goto(`/search?q=${word}+xqzvw`);
			await expect(page.getByText(`Nothing found for “${word} xqzvw”`)).toBeVisible();
			await page.getByRole("main").getByRole("link", { name: word }).click();
			await expect(page.getByRole("region", { name: "Commitments 1" })).toBeVisible();
			await page.goto(`/search?q=${"x".repeat(501)}`);
			await expect(page.getByText("Shorten it to 500 characters at most")).toBeVisible();
		});

		test("a place's spelling is added and removed, and found by in between", async ({ page, signIn, api }) => {
			const word = uniqueWord();
			const place = `Port ${word}`;
			const spelling = uniqueWord();
			await (await api("analyst")).post("/events", { title: "Fair", kind: "festival", place });
			await signIn("analyst");
			await page.goto("/places");
			const row = page.getByRole("row").filter({ hasText: place });
			const change = row.getByText("Change the spellings", { exact: true });
			await change.click();
			const form = row.getByRole("form", { name: `Add a spelling of ${place}` });
			await form.getByLabel("Spelling", { exact: true }).fill(spelling);
			await form.getByRole("button", { name: "Add a spelling" }).click();
			await expect(row.getByRole("list").first()).toHaveText(spelling);
			await page.goto(`/search?q=${spelling}`);
			await expect(page.getByRole("region", { name: "Events 1" })).toContainText(`spelling “${spelling}” of ${place}`);
			await page.goto("/places");
			await change.click();
			await row.getByRole("button", { name: `Remove ${spelling}` }).click();
			await expect(row.getByRole("list")).toHaveCount(0);
			await page.goto(`/search?q=${spelling}`);
			await expect(page.getByText("Nothing found for")).toBeVisible();
		});
	});
}

test("a viewer reads the places and changes none", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/places");
	await expect(page.getByRole("row").filter({ hasText: "Ашхабад" })).toContainText("Ashgabat");
	await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
	await expect(page.getByText("Change the spellings")).toHaveCount(0);
});

test.describe("GET /api/v1/search", () => {
	test("answers what is found as the contract says, best first, as many as are asked for", async ({ api }) => {
		const [analyst, viewer] = [await api("analyst"), await api("viewer")];
		const word = uniqueWord();
		const { ref } = await makeCommitment(analyst, { title: `Bridge ${word}` });
		const source = await makeSource(analyst, { title: `Report ${word}` });
		const { status, body } = await viewer.get(`/search?q=${word}`);
		expect(status).toBe(200);
		expect(body).toEqual({
			items: [
				{ kind: "commitment", id: ref, title: `Bridge ${word}`, matched: "in the title", snippet: null },
				{ kind: "source", id: source.id, title: `Report ${word}`, matched: "in the title", snippet: null },
			],
		});
		expect((await viewer.get(`/search?q=${word}&limit=1`)).body.items).toHaveLength(1);
		for (const limit of ["0", "-1", "x", "1e9"]) {
			expect((await viewer.get(`/search?q=${word}&limit=${limit}`)).body.items, limit).toHaveLength(2);
		}
		expect((await (await api("nobody")).get(`/search?q=${word}`)).status).toBe(401);
	});

	test("finds an internal note until it is retracted", async ({ api }) => {
		const [analyst, viewer] = [await api("analyst"), await api("viewer")];
		const word = uniqueWord();
		const { ref } = await makeCommitment(analyst);
		const note: Body = (await analyst.post(`/commitments/${ref}/notes`, { body: `Ask about ${word}.` })).body;
		expect((await viewer.get(`/search?q=${word}`)).body.items).toEqual([
			expect.objectContaining({ kind: "note", id: note.id, snippet: `Ask about ${word}.` }),
		]);
		await analyst.patch(`/commitments/${ref}/notes/${note.id}`, { retracted: true });
		expect((await viewer.get(`/search?q=${word}`)).body.items).toEqual([]);
	});

	test("answers whatever is asked, and refuses what is too long by its field", async ({ api }) => {
		const viewer = await api("viewer");
		const odd = [
			"",
			"?!.,;:'\"()[]{}<>|&%_\\*",
			"'; DROP TABLE search_rows; --",
			"' OR 1=1 --",
			"🙂🧵".repeat(125),
			"a\0b",
			"ğ".repeat(500),
			"a ".repeat(250).trim(),
			"\u202eabc مرحبا",
		];
		for (const q of odd) {
			const { status, body } = await viewer.get(`/search?q=${encodeURIComponent(q)}`);
			expect(status, q).toBe(200);
			expect(Array.isArray(body.items), q).toBe(true);
		}
		expect((await viewer.get("/search?q=%ED%A0%80%FF")).status).toBe(200);
		expect((await viewer.get("/search")).body).toEqual({ items: [] });
		const { status, body } = await viewer.get(`/search?q=${"x".repeat(501)}`);
		expect(status).toBe(422);
		expect(body.errors).toEqual([expect.objectContaining({ path: "q", rule: "too_long" })]);
	});
});
