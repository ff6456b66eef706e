import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import ICAL from "ical.js";
import { expect, placeOf, test } from "./fixtures";
import { send } from "./http";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

const VIEWS = [
	"/events?view=month&month=2024-10",
	"/events?view=timeline",
	"/events?view=month&month=2024-10&day=2024-10-10",
];

test("the views are changed by keyboard, and keep the filters", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/events?party=KAZ&strengthMin=intended");
	const views = page.getByRole("navigation", { name: "How to look at them" });
	await views.getByRole("link", { name: "List" }).focus();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(/view=month/);
	await expect(page.getByRole("table", { name: /events, due dates and open next actions/ })).toBeVisible();
	await page.getByRole("link", { name: /^Next month/ }).press("Enter");
	await page.waitForURL(/party=KAZ&strengthMin=intended/);
	await views.getByRole("link", { name: "Time line" }).press("Enter");
	await page.waitForURL(/view=timeline&party=KAZ&strengthMin=intended/);
	await expect(page.getByRole("heading", { level: 2, name: /^\d{4}–\d{4}$/ })).toBeVisible();
	await expect(page.getByRole("list", { name: "Narrowed to" }).or(page.getByText("Party: Kazakhstan"))).toBeVisible();
});

test("a time line tells in words, and in order of time, what it draws", async ({ page, signIn }) => {
	await signIn("viewer");
	await page.goto("/events?view=timeline&from=2021&to=2023&agreement=FMP21");
	const lines = page.getByRole("figure").getByRole("listitem");
	await expect(lines.first()).toContainText("runs 2021–2023");
	await expect(page.getByRole("figure")).toContainText("due 2021–2023");
	expect(await page.getByRole("figure").locator("[title]").count()).toBe(0);
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("a month is chosen and left", async ({ page, signIn }) => {
		await signIn("viewer");
		await page.goto("/events?view=month&month=2024-10&kind=measure");
		await page.getByLabel("Month", { exact: true }).selectOption({ label: "February" });
		await page.getByLabel("Year").fill("2025");
		await page.getByRole("form", { name: "Go to a month" }).getByRole("button", { name: "Show" }).click();
		await page.waitForURL(/month=2025-02/);
		expect(placeOf(page)).toBe("/events?view=month&month=2025-02&kind=measure");
		await page.getByRole("link", { name: "Previous month, January 2025" }).click();
		await expect(page.getByRole("heading", { level: 2, name: "January 2025" })).toBeVisible();
	});
});

test("what means nothing in the address is said and left out, and nothing breaks", async ({ cookieFor }) => {
	const headers = { cookie: await cookieFor("viewer") };
	for (const query of [
		"view=x",
		"view=month&month=2026-99",
		"view=month&month=2026-02&day=2026-02-30",
		"view=month&m=13&y=2026",
		"view=timeline&from=2027&to=2024",
		"view=timeline&from=1800&to=2199",
		"view=timeline&from=%00&to=%F0%9F%92%A5",
		`view=timeline&agreement=${randomUUID()}`,
		"view=month&party=XYZ&kind=nothing",
	]) {
		const { status, text } = await send({ path: `/events?${query}`, headers });
		expect([query, status]).toEqual([query, 200]);
		expect(text, query).toMatch(/Parts? of this address mean/);
	}
});

test("a feed is made from a filter, read by a calendar program, and gone once revoked", async ({
	page,
	signIn,
	api,
	makePerson,
}) => {
	const person = await makePerson("analyst");
	const title = `Sign the protocol ${uniqueWord()}`;
	const due = dayFromToday(30);
	await makeCommitment(await api(person), { title, kind: "project", due });
	await signIn(person);
	await page.goto("/commitments?owner=me");
	await page.getByRole("link", { name: "Subscribe" }).click();
	const form = page.getByRole("form", { name: "New feed" });
	await expect(form).toContainText("Owner: me");
	await form.getByLabel("Name").fill("What is mine");
	await form.getByLabel("Events").uncheck();
	await form.getByRole("button", { name: "Make the address" }).click();
	const address = await form.getByLabel("Address of the feed").inputValue();
	const path = new URL(address).pathname;
	const read = await send({ path });
	expect([read.status, read.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
	const events = new ICAL.Component(ICAL.parse(read.text))
		.getAllSubcomponents("vevent")
		.map((one) => new ICAL.Event(one));
	expect(events.map(({ summary, startDate }) => [summary.split(" (")[0], String(startDate)])).toEqual([
		[`Due: ${title}`, due],
	]);
	await page.reload();
	await expect(page.getByText(/last read .*, 1 time in all/)).toBeVisible();
	expect(await page.content()).not.toContain(path.slice(7, 40));
	await page.getByRole("button", { name: "Revoke What is mine" }).click();
	await expect(page.getByText("You have no feed yet.")).toBeVisible();
	expect((await send({ path })).status).toBe(404);
});

test("a feed's token is in one answer, and the feed is nobody else's", async ({ api, makePerson }) => {
	const owner = await api(await makePerson("viewer"));
	const key = randomUUID();
	const made = await owner.post("/feeds", { name: "Mine" }, { "idempotency-key": key });
	expect(made.status).toBe(201);
	const again = await owner.post("/feeds", { name: "Mine" }, { "idempotency-key": key });
	expect([again.status, again.body.id, again.body.token, again.body.url]).toEqual([201, made.body.id, null, null]);
	expect(JSON.stringify((await owner.get("/feeds")).body)).not.toContain(made.body.token);
	const other = await api("admin");
	expect((await other.delete(`/feeds/${made.body.id}`)).status).toBe(404);
	expect((await owner.delete(`/feeds/${made.body.id}`)).status).toBe(200);
	expect((await owner.delete(`/feeds/${made.body.id}`)).status).toBe(404);
});

for (const path of VIEWS) {
	test(`${path} has nothing serious, in both themes, wide and narrow, and never scrolls sideways`, async ({
		page,
		signIn,
	}) => {
		await signIn("analyst");
		await page.goto(path);
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations
					.filter(({ impact }) => impact === "serious" || impact === "critical")
					.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`));
				expect(found, `${colorScheme} at ${width}`).toEqual([]);
			}
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wider, `sideways at ${width}`).toBeLessThanOrEqual(0);
		}
	});
}

test("a time line is printed on one page, lying", async ({ page, signIn }) => {
	await signIn("viewer");
	for (const query of ["", "&from=2019&to=2027"]) {
		await page.goto(`/events?view=timeline${query}`);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
		const [, width = 0, height = 0] = pdf.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/)?.map(Number) ?? [];
		expect(width).toBeGreaterThan(height);
	}
});
