import { expect, placeOf, test } from "./fixtures";
import { choose, keysListen, tabTo, typeInto } from "./keys";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

/** Two letters that fold from others: "öx" is found by "ox". */
function twoLetters(): { written: string; typed: string } {
	const letters = "bcdfghjklmnpqrstvwxz";
	const second = letters[Math.floor(Math.random() * letters.length)] ?? "x";
	return { written: `Ö${second}`, typed: `o${second}` };
}

test("an analyst does the whole of an update with the keyboard alone, and the story reads it back", async ({
	page,
	signIn,
	api,
}) => {
	const { written, typed } = twoLetters();
	const word = uniqueWord();
	const analyst = await api("analyst");
	const { ref } = await makeCommitment(analyst, { title: `${written} İşbirliği ${word}`, undertakenOn: "2024" });
	await signIn("analyst");
	await page.goto("/");
	await keysListen(page);

	await page.keyboard.press("/");
	await expect(page.getByRole("combobox", { name: "Search everything" })).toBeFocused();
	await page.keyboard.type(typed);
	await page.keyboard.press("Enter");
	await page.waitForURL(`**/search?q=${typed}*`);
	await page.goto(`/commitments?q=${typed}`);

	const row = page.getByRole("row").filter({ hasText: ref }).getByRole("link").first();
	await expect(row).toBeVisible();
	await keysListen(page);
	await page.keyboard.press("j");
	await page.keyboard.press("j");
	await page.keyboard.press("k");
	for (let n = 0; n < 60 && !(await row.evaluate((link) => link === document.activeElement)); n++) {
		await page.keyboard.press("j");
	}
	await page.keyboard.press("Enter");
	await page.waitForURL(`**/commitments/${ref}*`);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(word);

	await keysListen(page);
	await page.keyboard.press("s");
	await page.waitForURL(`**/commitments/${ref}/status*`);
	const statuses = page.getByRole("group", { name: "Status", exact: true });
	await choose(page, statuses, statuses.getByRole("radio", { name: /^in progress/ }));
	await typeInto(page, page.getByLabel("True since"), dayFromToday(-7));
	await typeInto(page, page.getByLabel("Rationale"), `Works began at the site, says ${word}.`);
	const confidence = page.getByRole("group", { name: "Confidence" });
	await choose(page, confidence, confidence.getByRole("radio", { name: /^high/ }));
	await typeInto(page, page.getByLabel("What it is"), "A web address");
	await typeInto(page, page.getByLabel("Address", { exact: true }), `https://example.org/${word}`);
	await typeInto(page, page.getByLabel("What stands there"), `Report ${word}`);
	await typeInto(page, page.getByLabel("Published"), dayFromToday(-6));
	await typeInto(page, page.getByLabel("When it happened"), dayFromToday(-7));
	await page.keyboard.press("Enter");
	await page.waitForURL((url) => url.pathname === `/commitments/${ref}`);
	await expect(page.getByText("Status recorded.")).toBeVisible();

	await page.keyboard.press("n");
	await page.waitForURL(`**/commitments/${ref}/note*`);
	await typeInto(page, page.getByLabel("Note", { exact: true }), `Ask **again** in May about ${word}.`);
	await tabTo(page, page.getByRole("button", { name: "Save note" }));
	await page.keyboard.press("Enter");
	await expect(page.getByText("Note saved.")).toBeVisible();

	await page.keyboard.press("r");
	await page.waitForURL(`**/commitments/${ref}/review*`);
	await typeInto(page, page.getByLabel("Where you looked"), `Both ministries' sites, ${word}`);
	await tabTo(page, page.getByRole("button", { name: "Record review" }));
	await page.keyboard.press("Enter");
	await expect(page.getByText("Review recorded.")).toBeVisible();

	await tabTo(page, page.getByRole("link", { name: "Add an action" }));
	await page.keyboard.press("Enter");
	await page.waitForURL(`**/commitments/${ref}/action*`);
	await typeInto(page, page.getByLabel("What is to be done"), `Call the ministry about ${word}`);
	await tabTo(page, page.getByRole("button", { name: "Save action" }));
	await page.keyboard.press("Enter");
	await expect(page.getByText("Action saved.")).toBeVisible();
	expect(placeOf(page)).toContain(`/commitments/${ref}`);

	await page.reload();
	const story = page.getByRole("region", { name: "Story" });
	for (const told of [
		`Works began at the site, says ${word}.`,
		`Report ${word}`,
		`Both ministries' sites, ${word}`,
		`Call the ministry about ${word}`,
		"in progress",
	]) {
		await expect(story.getByText(told).first()).toBeVisible();
	}
	await expect(page.getByText(`in May about ${word}`).first()).toBeVisible();
	const now = (await analyst.get(`/commitments/${ref}`)).body;
	expect(now).toMatchObject({
		status: "in_progress",
		freshness: "fresh",
		nextAction: { what: `Call the ministry about ${word}` },
	});
});

test.describe("a viewer", () => {
	test.use({ mayLog: [/403/] });

	test("reads all of it, is offered none of it by key, link or address, and each try is audited", async ({
		page,
		signIn,
		api,
		makePerson,
	}) => {
		const person = await makePerson("viewer");
		const { ref } = await makeCommitment(await api("analyst"));
		await signIn(person);
		await page.goto(`/commitments/${ref}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		for (const key of ["s", "n", "r", "e"]) await page.keyboard.press(key);
		expect(placeOf(page)).toBe(`/commitments/${ref}`);
		for (const name of [
			/record status/i,
			/write a note/i,
			/record a review/i,
			/add an action/i,
			/^edit/i,
			/archive/i,
			/move the due/i,
			/link/i,
		]) {
			await expect(page.getByRole("main").getByRole("link", { name })).toHaveCount(0);
			await expect(page.getByRole("main").getByRole("button", { name })).toHaveCount(0);
		}
		const forms = ["status", "note", "review", "action", "due", "edit", "archive", "mention", "link", "event"];
		const paths = ["/commitments/new", ...forms.map((form) => `/commitments/${ref}/${form}`)];
		for (const path of paths) {
			const answer = await page.goto(path);
			expect(answer?.status(), path).toBe(403);
			await expect(page.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
		}
		const { total } = (await (await api("admin")).get(`/audit?who=${person.id}&refused=yes`)).body;
		expect(total).toBe(paths.length);
	});
});

test("single keys rest while one types, and can be turned off", async ({ page, signIn, api, makePerson }) => {
	const person = await makePerson("analyst");
	const { ref } = await makeCommitment(await api(person));
	await signIn(person);
	await page.goto(`/commitments/${ref}`);
	await keysListen(page);
	await page.keyboard.press("/");
	await page.keyboard.type("snre");
	await expect(page.getByRole("combobox", { name: "Search everything" })).toHaveValue("snre");
	await (await api(person)).patch("/account", { singleKeys: false, version: 1 });
	await page.goto(`/commitments/${ref}`, { waitUntil: "networkidle" });
	for (const key of ["s", "/", "?"]) await page.keyboard.press(key);
	await expect(page.getByRole("dialog")).toBeHidden();
	expect(placeOf(page)).toBe(`/commitments/${ref}`);
});
