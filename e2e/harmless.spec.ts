import { expect, test } from "./fixtures";
import { makeCommitment, makeEvent, makePassage, makeSource, uniqueWord } from "./rows";

const MARKUP = `<script>window.harmed=1</script><img src=x onerror="window.harmed=1"> {{7*7}} \${7*7}`;
const RTL = "تعهد بناء الجسر \u202e egdirb 🤝🏽";

test("markup, right-to-left text and emoji are shown as they were typed, on every page that shows them", async ({
	page,
	signIn,
	api,
}) => {
	const [analyst, word] = [await api("analyst"), uniqueWord()];
	const title = `${MARKUP} ${RTL} ${word}`;
	const source = await makeSource(analyst, { title });
	const passage = await makePassage(analyst);
	const event = await makeEvent(analyst, { title, place: MARKUP });
	const { ref } = await makeCommitment(analyst, { title, description: title, fulfilmentTest: MARKUP });
	await analyst.post(`/commitments/${ref}/mentions`, { passageId: passage.id, strength: "agreed" });
	await analyst.post(`/commitments/${ref}/events`, { eventId: event.id, role: "made_at" });
	await analyst.post(`/commitments/${ref}/actions`, { what: MARKUP });
	await analyst.post(`/commitments/${ref}/reviews`, { places: MARKUP, finding: RTL });
	const note = `${MARKUP}\n\n[click](javascript:window.harmed=1) ![x](https://evil.example/x.png) <https://example.org> **bold**`;
	await analyst.post(`/commitments/${ref}/notes`, { title: MARKUP, body: note });
	await signIn("analyst");
	const foreign: string[] = [];
	page.on("request", (request) => {
		if (new URL(request.url()).hostname.endsWith("evil.example")) foreign.push(request.url());
	});
	for (const path of [
		`/commitments/${ref}`,
		`/commitments?q=${word}`,
		`/commitments/${ref}/edit`,
		`/commitments/${ref}/status`,
		`/sources/${source.id}`,
		`/events/${event.id}`,
		"/",
	]) {
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => "harmed" in window), path).toBe(false);
	}
	await page.goto(`/commitments/${ref}`);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
	await expect(page.locator("strong", { hasText: "bold" })).toBeVisible();
	for (const href of await page
		.getByRole("main")
		.getByRole("link")
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
		expect(href).toMatch(/^https?:/);
	}
	const out = page.getByRole("link", { name: /example\.org/ }).first();
	await expect(out).toHaveAttribute("rel", /noopener/);
	expect(foreign).toEqual([]);
});
