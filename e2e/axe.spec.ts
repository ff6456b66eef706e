import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Person } from "./fixtures";
import { mayOpen, PAGES } from "./route-table";
import { makeWorld, type World } from "./world";

const test = base.extend<object, { world: World; reader: Person }>({
	world: [async ({ api }, use) => use(await makeWorld(await api("analyst"), await api("admin"))), { scope: "worker" }],
	reader: [async ({ makePerson }, use) => use(await makePerson("admin")), { scope: "worker" }],
});

const WIDTHS = [1280, 320];
const THEMES = ["light", "dark"] as const;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// A theme changes colours and nothing else: all the other rules need no second look.
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

for (const [route, { who, at }] of Object.entries(PAGES)) {
	test(`${route} has nothing serious, in both themes, wide and narrow, and never scrolls sideways`, async ({
		page,
		world,
		reader,
		signIn,
	}) => {
		if (who !== "open") {
			expect(mayOpen("admin", who)).toBe(true);
			await signIn(reader);
		}
		await page.goto(at(world));
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				const axe = new AxeBuilder({ page });
				const { violations } = await (colorScheme === "light"
					? axe.withTags(TAGS)
					: axe.withRules(OF_COLOUR)
				).analyze();
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
