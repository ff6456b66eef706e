import { expect, test } from "./fixtures";

test("the tracker says that it is ready, under an id of the server's own", async ({ request }) => {
	const answer = await request.get("/api/health", { headers: { "X-Request-Id": "from-outside-1" } });
	expect(answer.status()).toBe(200);
	expect(answer.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
	expect(answer.headers()).not.toHaveProperty("x-powered-by");
});

for (const path of ["/.env", "/.git/config", "/.next/BUILD_ID", "/%2eenv", "/package.json", "/scripts/serve.mjs"])
	test(`${path} is not served`, async ({ request }) => {
		expect((await request.get(path)).status()).toBe(404);
	});

test("a body over 1 MiB is refused before anything looks at it", async ({ request }) => {
	const answer = await request.post("/api/v1/commitments", { data: { title: "x".repeat(1024 * 1024) } });
	expect(answer.status()).toBe(413);
	expect(await answer.json()).toMatchObject({ status: 413, detail: expect.stringContaining("Nothing was saved") });
});

test("somebody signed in sees the commitments, somebody else the way to sign in", async ({ page, signIn }) => {
	await page.goto("/commitments");
	await expect(page).toHaveURL(/\/sign-in/);
	await signIn("analyst");
	await page.goto("/commitments");
	await expect(page).toHaveURL(/\/commitments$/);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
