import { expect, type Locator, type Page } from "playwright/test";

const MOST_TABS = 80;

/** Walks by Tab, as a hand on the keyboard does, until that has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let tabs = 0; tabs < MOST_TABS; tabs++) {
		if (await hasFocus(target)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`no way to ${target} by Tab`);
}

/** Walks there and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.type(text);
}

/** Walks a group of radio buttons by the arrows until that one is chosen. */
export async function choose(page: Page, group: Locator, target: Locator): Promise<void> {
	const radios = group.getByRole("radio", { disabled: false });
	const count = await radios.count();
	for (let tabs = 0; tabs < MOST_TABS && !(await hasFocusWithin(group)); tabs++) await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	for (let step = 0; step < count && !(await target.isChecked()); step++) await page.keyboard.press("ArrowDown");
	await expect(target).toBeChecked();
}

function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluate((element) => element === document.activeElement);
}

function hasFocusWithin(group: Locator): Promise<boolean> {
	return group.evaluate(
		(element) => element.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement,
	);
}

/** Waits until the page listens for single keys, by the sheet of them; a key pressed before its script runs is lost. */
export async function keysListen(page: Page): Promise<void> {
	const sheet = page.getByRole("dialog");
	await expect(async () => {
		await page.keyboard.press("?");
		await expect(sheet).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.keyboard.press("Escape");
	await expect(sheet).toBeHidden();
}
