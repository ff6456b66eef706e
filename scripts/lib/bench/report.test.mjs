import { describe, expect, it } from "vitest";
import { honesty, performancePage } from "./report.mjs";

const figure = (p50) => ({ p50, p95: p50 * 2, p99: p50 * 3, perSecond: 1000 / p50, cpuMs: p50 });
const list = (times) => ({ name: "list", raw: figure(times), bare: figure(2 * times), json: figure(4 * times) });
const quiet = { loaded: false, load: 0.2, share: 0.01 };

function pageOf(results, around = quiet) {
	return performancePage({ results, day: "2026-10-01", around });
}

describe("the page of figures", () => {
	it("holds every figure against the same SQL, and the last size against the first", () => {
		const page = pageOf([
			{ n: 100_000, reads: { list: list(1) } },
			{ n: 1_000_000, reads: { list: list(1.5) } },
		]);
		expect(page).toContain("| list | API | 4.0 | 8.0 | 12 | 250 | 4.0 | 4.0× |");
		expect(page).toContain("| list | API | 4.0 | 6.0 | 1.5× |");
		expect(page).toContain("| list | Directus 12 | 12 | 100 | 13 | 0.34× |");
	});

	it("says what failed, and is written all the same", () => {
		const search = { name: "search", raw: { failed: "statement timeout" } };
		const page = pageOf([{ n: 10_000, reads: { search }, contended: { failed: "refused" } }]);
		expect(page).toContain("| search | SQL over `pg` | failed: statement timeout |");
		expect(page).toContain("| 10,000 | failed: refused |");
	});

	it("claims nothing that was measured on a loaded machine", () => {
		expect(honesty({ loaded: true, load: 7.2, share: 0.9 })).toContain("no claim");
		expect(honesty(quiet)).not.toContain("no claim");
		expect(pageOf([{ n: 10_000, reads: {} }], { loaded: true, load: 7.2, share: 0.9 })).toContain("loaded machine");
	});
});
