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

test("a body over 1 MiB is refused before a page or a sign-in looks at it", async ({ request }) => {
	for (const path of ["/sign-in", "/api/auth/callback/credentials"]) {
		const answer = await request.post(path, { data: "x".repeat(1024 * 1024 + 1) });
		expect(answer.status(), path).toBe(413);
		expect(await answer.text()).toContain("Nothing was saved");
	}
});

test("the JSON API asks who sends before it judges how much", async ({ request, api }) => {
	const body = { title: "x".repeat(1024 * 1024), kind: "measure" };
	expect((await request.post("/api/v1/commitments", { data: body })).status()).toBe(401);
	const analyst = await api("analyst");
	expect(await analyst.post("/commitments", body)).toMatchObject({ status: 413 });
});

test("somebody signed in sees the commitments, somebody else the way to sign in", async ({ page, signIn }) => {
	await page.goto("/commitments");
	await expect(page).toHaveURL(/\/sign-in/);
	await signIn("analyst");
	await page.goto("/commitments");
	await expect(page).toHaveURL(/\/commitments$/);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
