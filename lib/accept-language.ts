import { LANGS, type Lang } from "./domain/vocabulary";

/** The first language of an Accept-Language header that the interface speaks, heaviest first; English where none is. */
export function preferredLanguage(header: string | null): Lang {
	const wanted = (header ?? "")
		.split(",")
		.map(readRange)
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight);
	for (const { lang } of wanted) {
		const known = LANGS.find((one) => one === lang);
		if (known) return known;
	}
	return "en";
}

function readRange(range: string): { lang: string; weight: number } {
	const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
	const weight = parameters.find((parameter) => parameter.startsWith("q="));
	return { lang: tag.split("-")[0] ?? "", weight: weight ? Number(weight.slice(2)) : 1 };
}
