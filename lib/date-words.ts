import type { Lang } from "./domain/vocabulary";

export type Season = "spring" | "summer" | "autumn" | "winter";
/** What a bound of an open interval is exact to. */
export type BoundPrecision = "year" | "month" | "day";

type DateWords = {
	none: string;
	/** `years` is one year, or two joined by a dash for a winter. */
	season: (season: Season, years: string) => string;
	/** 1 to 4. */
	quarter: (quarter: number, year: string) => string;
	/** 1 or 2. */
	half: (half: number, year: string) => string;
	until: (date: string, precision: BoundPrecision) => string;
	from: (date: string, precision: BoundPrecision) => string;
};

const EN_ORDINALS = ["first", "second", "third", "fourth"];
const TR_ORDINALS = ["ilk", "ikinci", "üçüncü", "son"];
const TR_SEASONS = { spring: "ilkbaharı", summer: "yazı", autumn: "sonbaharı", winter: "kışı" };
const RU_ORDINALS = ["первый", "второй", "третий", "четвёртый"];
const RU_SEASONS = { spring: "весна", summer: "лето", autumn: "осень", winter: "зима" };

/** How a language words what Intl has no format for. */
export const DATE_WORDS: Record<Lang, DateWords> = {
	en: {
		none: "no date",
		season: (season, years) => `${season} ${years}`,
		quarter: (quarter, year) => `${EN_ORDINALS[quarter - 1]} quarter of ${year}`,
		half: (half, year) => `${EN_ORDINALS[half - 1]} half of ${year}`,
		until: (date) => `until ${date}`,
		from: (date) => `from ${date}`,
	},
	// Turkish joins its case endings to a year as it is spoken; "yılı" and "tarihi" take them instead.
	tr: {
		none: "tarih yok",
		season: (season, years) => `${years} ${TR_SEASONS[season]}`,
		quarter: (quarter, year) => `${year} yılının ${TR_ORDINALS[quarter - 1]} çeyreği`,
		half: (half, year) => `${year} yılının ${TR_ORDINALS[half - 1]} yarısı`,
		until: (date, precision) => `${date} ${{ year: "yılı sonuna", month: "sonuna", day: "tarihine" }[precision]} kadar`,
		from: (date, precision) =>
			`${date} ${{ year: "yılından", month: "başından", day: "tarihinden" }[precision]} itibaren`,
	},
	ru: {
		none: "без даты",
		season: (season, years) => `${RU_SEASONS[season]} ${years} ${years.includes("–") ? "гг." : "г."}`,
		quarter: (quarter, year) => `${RU_ORDINALS[quarter - 1]} квартал ${year} г.`,
		half: (half, year) => `${half === 1 ? "первое" : "второе"} полугодие ${year} г.`,
		until: (date, precision) => {
			if (precision === "day") return `по ${date}`;
			return `до конца ${date}${precision === "year" ? " г." : ""}`;
		},
		from: (date, precision) => `с ${date}${precision === "year" ? " г." : ""}`,
	},
};
