import type { PassageKey, SeedFact, SeedParagraph, SeedSource, Words } from "./types";

export type SeedPassage = { key: PassageKey; source: string; number: number; words: Words; doubtful: string | null };

/**
 * Every passage: the paragraphs of the documents by their own number; of a later source one per fact that cites it,
 * numbered in the order of the facts.
 */
export function passagesOf(given: {
	sources: readonly SeedSource[];
	paragraphs: readonly SeedParagraph[];
	facts: readonly SeedFact[];
}): SeedPassage[] {
	const ofDocuments = given.paragraphs.map(
		({ document, number, words, doubtful = null }): SeedPassage => ({
			...{ key: `${document}:${number}`, source: document, number, words, doubtful },
		}),
	);
	const ofReports = given.sources.flatMap(({ key: source }) =>
		given.facts
			.filter((fact) => fact.sources.includes(source))
			.map(
				(fact, index): SeedPassage => ({
					...{ key: `${source}:${fact.key}`, source, number: index + 1, words: fact.words, doubtful: null },
				}),
			),
	);
	return [...ofDocuments, ...ofReports];
}
