import type { SeedCommitment } from "../types";

type Parts = SeedCommitment["parties"];

export const turkmenistanAndKazakhstan: Parts = [
	["TKM", "undertakes"],
	["KAZ", "undertakes"],
];

export const centralAsiaAndRussia: Parts = [
	["KAZ", "undertakes"],
	["KGZ", "undertakes"],
	["RUS", "undertakes"],
	["TJK", "undertakes"],
	["TKM", "undertakes"],
	["UZB", "undertakes"],
];

/** The two states speak; the other three of Central Asia take part in the format. */
export const centralAsiaAsSpokenOf: Parts = [
	...turkmenistanAndKazakhstan,
	["KGZ", "participates"],
	["TJK", "participates"],
	["UZB", "participates"],
];
