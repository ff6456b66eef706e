import { expect, placeOf, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";
import { dayFromToday } from "./settings";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("a past day is chosen, shown as such, carried on and left again", async ({ api, page, signIn }) => {
		const word = uniqueWord();
		const analyst = await api("analyst");
		await makeCommitment(analyst, { title: `Old ${word}`, undertakenOn: "2021-05-01" });
		await makeCommitment(analyst, { title: `New ${word}`, undertakenOn: "2023-05-01" });
		await signIn("analyst");

		await page.goto(`/commitments?q=${word}`);
		await expect(page.getByRole("row")).toHaveCount(3);
		await page.getByText("Look back to a past day").click();
		await page.getByLabel("As things stood on").fill("2022-01-15");
		await page.getByRole("button", { name: "Show that day" }).click();
		expect(placeOf(page)).toBe(`/commitments?q=${word}&asOf=2022-01-15`);
		await expect(page.getByText("As things stood on 15 January 2022")).toBeVisible();
		await expect(page.getByRole("row")).toHaveCount(2);
		await expect(page.getByRole("link", { name: "New commitment" })).toHaveCount(0);
		await expect(page.getByRole("checkbox", { name: `Old ${word}` })).toHaveCount(0);

		await page.getByRole("link", { name: "Open", exact: true }).click();
		expect(placeOf(page)).toContain("asOf=2022-01-15");
		await page.goBack();
		await page.getByRole("link", { name: `Old ${word}` }).click();
		await expect(page.getByText("This page shows how things stand today")).toBeVisible();
		await page.goBack();
		await page.getByRole("link", { name: "Back to today" }).click();
		expect(placeOf(page)).toBe(`/commitments?q=${word}`);
		await expect(page.getByRole("row")).toHaveCount(3);
	});
});

test("a day that can't be looked back to is named, on the page and by the API", async ({ api, page, signIn }) => {
	const tomorrow = dayFromToday(1);
	await signIn("viewer");
	await page.goto(`/commitments?asOf=${tomorrow}&knownAt=soon`);
	await expect(page.getByText(`asOf=${tomorrow}:`)).toBeVisible();
	await expect(page.getByText("knownAt=soon:")).toBeVisible();

	const viewer = await api("viewer");
	for (const path of ["/commitments", "/dashboard"]) {
		for (const [query, param, rule] of [
			[`asOf=${tomorrow}`, "asOf", "in_future"],
			["asOf=2023-02-29", "asOf", "not_a_day"],
			["knownAt=1989-12-31", "knownAt", "too_early"],
		] as const) {
			const { status, body } = await viewer.get(`${path}?${query}`);
			expect([path, query, status]).toEqual([path, query, 422]);
			expect(body.errors).toMatchObject([{ path: param, rule }]);
		}
	}
});

test("the API answers as of a past day, as it was known then", async ({ api }) => {
	const word = uniqueWord();
	const { ref } = await makeCommitment(await api("analyst"), { title: word, undertakenOn: "2021-05-01", due: "2022" });
	const viewer = await api("viewer");
	const on = async (query: string) => (await viewer.get(`/commitments?q=${word}&${query}`)).body.items;
	expect(await on("asOf=2021-04-30")).toEqual([]);
	expect(await on("asOf=2023-01-01")).toMatchObject([{ ref, status: "unassessed", timeliness: "overdue" }]);
	expect(await on("asOf=2023-01-01&knownAt=2023-01-01")).toEqual([]);
	const { body } = await viewer.get(`/dashboard?q=${word}&asOf=2022-06-01`);
	expect(body).toMatchObject({ asOf: "2022-06-01", total: 1, byTimeliness: { not_due: 1, overdue: 0 } });
});
