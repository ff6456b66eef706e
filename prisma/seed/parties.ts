import type { SeedParty } from "./types";

export const parties: readonly SeedParty[] = [
	{
		code: "TKM",
		kind: "state",
		names: { en: "Turkmenistan", tr: "Türkmenistan", ru: "Туркменистан" },
	},
	{
		code: "KAZ",
		kind: "state",
		names: { en: "Kazakhstan", tr: "Kazakistan", ru: "Казахстан" },
	},
	{
		code: "RUS",
		kind: "state",
		names: { en: "Russian Federation", tr: "Rusya Federasyonu", ru: "Российская Федерация" },
	},
	{
		code: "KGZ",
		kind: "state",
		names: { en: "Kyrgyzstan", tr: "Kırgızistan", ru: "Кыргызстан" },
	},
	{
		code: "TJK",
		kind: "state",
		names: { en: "Tajikistan", tr: "Tacikistan", ru: "Таджикистан" },
	},
	{
		code: "UZB",
		kind: "state",
		names: { en: "Uzbekistan", tr: "Özbekistan", ru: "Узбекистан" },
	},
	{
		code: "AZE",
		kind: "state",
		names: { en: "Azerbaijan", tr: "Azerbaycan", ru: "Азербайджан" },
	},
	{
		code: "IRN",
		kind: "state",
		names: { en: "Iran", tr: "İran", ru: "Иран" },
	},
	{
		code: "AFG",
		kind: "state",
		names: { en: "Afghanistan", tr: "Afganistan", ru: "Афганистан" },
	},
	{
		code: "JPN",
		kind: "state",
		names: { en: "Japan", tr: "Japonya", ru: "Япония" },
	},
	{
		code: "USA",
		kind: "state",
		names: {
			en: "United States",
			tr: "Amerika Birleşik Devletleri",
			ru: "Соединённые Штаты Америки",
		},
	},
	{
		code: "EU",
		kind: "organisation",
		names: { en: "European Union", tr: "Avrupa Birliği", ru: "Европейский союз" },
	},
];
