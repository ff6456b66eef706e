import "server-only";
import type { SpelledName, Term } from "@/lib/domain/search";

/** Two spellings of one name, each with a blank before every word. */
export type Spelled = { owner: string; kind: SpelledName["kind"]; one: string; other: string };

const MOST_ALIKE = 40;
/** A word in more names than this, such as "ministries", names none of them. */
const MOST_SHARED = 5;

/**
 * What to look for besides the word itself where it begins a name. Of a person's names in two languages the words stand
 * in the same places, so that a first or family name alone brings its own counterpart; other names count as a whole.
 */
export function namesAlike(beginnings: readonly string[], names: readonly Spelled[]): Term[] {
	const terms = new Map<string, Term>();
	const sharing = new Set(names.filter(({ one }) => one.trim().includes(" ")).map(({ owner }) => owner)).size;
	for (const { owner, kind, one, other } of names) {
		const from = one.trim().split(" ");
		const to = other.trim().split(" ");
		const at = from.findIndex((word) => beginnings.some((beginning) => word.startsWith(beginning)));
		const counterpart = kind === "person" && from.length === to.length ? to[at] : undefined;
		const words = counterpart ? [counterpart] : to;
		const line = words.join(" ");
		const isKnown = words.length === 1 && beginnings.some((beginning) => line.startsWith(beginning));
		if (from.length > 1 && sharing > MOST_SHARED) continue;
		if (line.length < 2 || isKnown || terms.has(line) || terms.size >= MOST_ALIKE) continue;
		// Endings of Russian and Turkish follow a name's last word: "в Ашхабаде", "Mahtumkulu'nun".
		terms.set(line, {
			way: "spelling",
			words,
			open: line.length > 3 && words.length === 1,
			name: { kind, owner, whole: from.length === 1 },
		});
	}
	return [...terms.values()];
}
