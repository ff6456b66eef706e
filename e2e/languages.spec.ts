import { LANGS } from "@/lib/domain/vocabulary";
import { expect, test } from "./fixtures";
import { makeCommitment, uniqueWord } from "./rows";

const TITLES = { en: "Commitments", tr: "Taahhütler", ru: "Обязательства" };

test.describe("what is not there", () => {
	test.use({ mayLog: [/404/] });

	for (const [locale, said] of [
		["en", "There is nothing at this address"],
		["tr", "Bu adreste bir şey yok"],
		["ru", "По этому адресу ничего нет"],
	] as const) {
		test(`is told in the reader's language: ${locale}`, async ({ page, signIn, makePerson, db }) => {
			const person = await makePerson("viewer");
			await db.user.update({ where: { id: person.id }, data: { locale }, select: { id: true } });
			await signIn(person);
			for (const path of [
				"/commitments/SOZ-999999",
				"/commitments/nothing",
				"/agreements/0190a1b2-0000-7000-8000-000000000000",
				"/events/x",
				"/no/such/page",
			]) {
				const answer = await page.goto(path);
				expect(answer?.status(), path).toBe(404);
				await expect(page.locator("html")).toHaveAttribute("lang", locale);
				await expect(page.getByRole("heading", { level: 1 })).toHaveText(said);
			}
		});
	}
});

for (const locale of LANGS) {
	test.describe(`a browser that asks for ${locale}`, () => {
		test.use({ locale });

		test("is answered so on the sign-in page, and may be told otherwise", async ({ page }) => {
			await page.goto("/sign-in");
			await expect(page.locator("html")).toHaveAttribute("lang", locale);
			await page.getByRole("button", { name: "Русский" }).click();
			await expect(page.locator("html")).toHaveAttribute("lang", "ru");
			await page.reload();
			await expect(page.locator("html")).toHaveAttribute("lang", "ru");
		});

		test("reads the desk so, with texts of another language marked as such", async ({ page, signIn, api }) => {
			const word = uniqueWord();
			const { ref } = await makeCommitment(await api("analyst"), {
				...{ title: undefined, titles: { tk: `Köpri gurmak ${word}` }, lang: "tk" },
				...{ due: "2027-Q3", undertakenOn: "2021-23" },
			});
			await signIn("viewer");
			await page.goto(`/commitments?q=${word}`);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[locale]);
			await expect(page.locator('[lang="tk"]').filter({ hasText: word }).first()).toBeVisible();
			await page.goto(`/commitments/${ref}`);
			await expect(page.locator('h1 [lang="tk"], h1[lang="tk"]')).toContainText(word);
			const leaks = await page.getByRole("main").innerText();
			expect(leaks).not.toMatch(/\b(undefined|null|NaN|\[object|[a-z_]+\.[a-z_]+\.[a-z_]+)\b/);
		});
	});
}
