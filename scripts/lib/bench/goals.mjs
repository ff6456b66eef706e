import { bestPeer } from "./peers.mjs";
import { ratio, shown } from "./statistics.mjs";

function goal(name, measured, must, aim, unit) {
	return { name, measured: measured ?? null, must, aim, unit };
}

/** A growth of a third of a millisecond is a growth of nothing. */
function growth(small, large) {
	return ratio(large?.p50, small?.p50);
}

/**
 * The goals, each with what was measured; `null` where it was not. `at(n)` are the figures of the database of n
 * commitments, undefined for one that was not measured.
 */
export function goalsOf(at) {
	const figures = at(100_000);
	const { list, dashboard, search, write, export: file } = figures?.reads ?? {};
	const { list: listPage, dashboard: dashboardPage } = figures?.browser ?? {};
	const million = at(1_000_000)?.reads;
	return [
		goal("list as JSON against bare http, p50", ratio(list?.json?.p50, list?.bare?.p50), 3, 2, "×"),
		goal("list page, CPU", list?.html?.cpuMs, 15, 11, " ms"),
		goal("list page, p50", list?.html?.p50, 18, 11, " ms"),
		goal("dashboard numbers, p50", dashboard?.json?.p50, 10, 4, " ms"),
		goal("dashboard numbers against the best peer", ratio(dashboard?.json?.p50, bestPeer("dashboard")), 0.1, null, "×"),
		goal("dashboard numbers, 100,000 to 1,000,000", growth(dashboard?.json, million?.dashboard?.json), 3, 1.5, "×"),
		goal("dashboard page, CPU", dashboard?.html?.cpuMs, 30, 20, " ms"),
		goal("search, p95", search?.json?.p95, 60, 30, " ms"),
		goal("search against the best peer, p50", ratio(search?.json?.p50, bestPeer("search")), 0.1, null, "×"),
		goal("search at 1,000,000, p95", million?.search?.json?.p95, null, 80, " ms"),
		goal("status change with note, CPU", write?.json?.cpuMs, 6, 3, " ms"),
		goal("status change against the best peer, p50", ratio(write?.json?.p50, bestPeer("write")), 0.35, null, "×"),
		goal("CSV of 10,000 rows against bare http, p50", ratio(file?.json?.p50, file?.bare?.p50), 4, 2, "×"),
		goal("CSV, growth of memory", figures?.exported?.growthMb, 60, null, " MB"),
		goal("script of the list page on the wire", listPage?.full?.scriptKb, 230, 190, " KB"),
		goal("largest paint of the list", listPage?.full?.lcpMs, 800, null, " ms"),
		goal("the same at a quarter of the speed", listPage?.quarter?.lcpMs, 1300, null, " ms"),
		goal("largest paint of the dashboard", dashboardPage?.full?.lcpMs, 800, null, " ms"),
		goal("the same at a quarter of the speed", dashboardPage?.quarter?.lcpMs, 1300, null, " ms"),
		goal("click to next paint", listPage?.full?.clickMs, 100, null, " ms"),
		goal("the same at a quarter of the speed", listPage?.quarter?.clickMs, 200, null, " ms"),
		goal("serving after start", figures?.startMs, 1500, null, " ms"),
		goal("memory idle", figures?.idleMb, 200, null, " MB"),
		goal("memory loaded", figures?.loadedMb, 450, null, " MB"),
	];
}

/** What became of a goal, in words. */
export function verdictOf({ measured, must, aim }) {
	if (measured === null) return "not measured";
	if (must !== null && measured > must) return "missed";
	if (aim !== null && measured > aim) return must === null ? "aim missed" : "reached, aim missed";
	return aim === null ? "reached" : "reached, aim too";
}

export function goalRow({ name, measured, must, aim, unit }) {
	const limit = (value) => (value === null ? "–" : `≤ ${value}${unit}`);
	return [name, limit(must), limit(aim), shown(measured, unit), verdictOf({ measured, must, aim })];
}
