import { expect, test } from "./fixtures";
import { makeVerdict } from "./rows";

test("a reviewer confirms an analyst's verdict, and the page says by whom", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref } = await makeVerdict(analyst);
	await signIn("reviewer");
	await page.goto(`/commitments/${ref}`);
	await expect(page.getByText("fulfilled, provisional").first()).toBeVisible();
	await page.getByRole("button", { name: "Confirm verdict" }).click();
	await expect(page.getByText("Verdict confirmed.")).toBeVisible();
	await expect(page.getByText(/^by Reviewer/).first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Confirm verdict" })).toHaveCount(0);
	expect((await analyst.get(`/commitments/${ref}`)).body.confirmed).toBe(true);
});

test("nobody is offered to confirm a verdict of their own, nor without the role", async ({ page, signIn, api }) => {
	const own = await makeVerdict(await api("reviewer"));
	await signIn("reviewer");
	await page.goto(`/commitments/${own.ref}`);
	await expect(page.getByText("You recorded it; somebody else has to confirm it.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Confirm verdict" })).toHaveCount(0);
	const others = await makeVerdict(await api("admin"));
	await signIn("analyst");
	await page.goto(`/commitments/${others.ref}`);
	await expect(page.getByText("A second person has yet to confirm it.").first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Confirm verdict" })).toHaveCount(0);
});

test("a verdict that was changed meanwhile is not confirmed by an old page", async ({ page, signIn, api }) => {
	const analyst = await api("analyst");
	const { ref, version } = await makeVerdict(analyst);
	await signIn("reviewer");
	await page.goto(`/commitments/${ref}`);
	expect((await analyst.patch(`/commitments/${ref}`, { title: "Renamed meanwhile", version })).status).toBe(200);
	await page.getByRole("button", { name: "Confirm verdict" }).click();
	await expect(page.getByText(/Someone changed this while/).first()).toBeVisible();
	expect((await analyst.get(`/commitments/${ref}`)).body.confirmed).toBe(false);
});
