import type { SeedSource } from "./types";

/** The five documents. Titles are ours, in the language of the document; paragraphs are numbered in paragraphs-*.ts. */
export const documents: readonly SeedSource[] = [
	{
		key: "000",
		title:
			"Türkmen ve Kazak dışişleri bakanlıklarının görüntülü siyasi istişareleri; 2021–2023 programının imzalanması",
		lang: "tr",
		publisher: "Atavatan Türkmenistan",
		url: "https://www.atavatan-turkmenistan.com/tr/turkmenistan-ile-kazakistan-isbirligi-programi-imzaladi/",
		grade: "media",
		event: "2021-40",
		adopted: {
			value: "2021-40",
			reason:
				"The text names no day. The programme it reports begins in 2021, the office holders fit that year, and Kazakhstan’s foreign ministry described the programme publicly by 29 June 2021: hence the first half of 2021, day unknown.",
		},
		seen: true,
	},
	{
		key: "001",
		title: "Kazakistan Cumhurbaşkanı’nın 10 Ekim 2024’teki Aşkabat ziyareti üzerine haber",
		lang: "tr",
		grade: "media",
		event: "2024-10-10",
		adopted: {
			value: "2024-10-10",
			reason:
				"The day of the visit, which the text states. The item itself bears no date and no address; the unrelated headlines after it are not part of it.",
		},
		seen: true,
	},
	{
		key: "002",
		title: "Talks of the Turkmen and Kazakh foreign ministers in Ashgabat; signing of the 2024–2026 programme",
		lang: "en",
		publisher: "Ministry of Foreign Affairs of Turkmenistan",
		side: "TKM",
		grade: "one_side",
		event: "2023-10-30",
		published: "2023-10-30",
		adopted: {
			value: "2023-10-30",
			reason:
				"Stated at the head of the page and in its first paragraph. The year 2024 in the banner and the footer belongs to the site, not to the text.",
		},
		seen: true,
	},
	{
		key: "003",
		title: "Orta Asya ve Rusya dışişleri bakanlarının üçüncü toplantısı üzerine haber",
		lang: "tr",
		grade: "media",
		event: "2020-10-15",
		adopted: {
			value: "2020-10-15",
			reason:
				"The text names no day. Three other reports date the third meeting of this format, and the statement adopted at it, to 15 October 2020.",
		},
		seen: true,
	},
	{
		key: "004",
		title: "Extraordinary session of the Turkmen–Kazakh intergovernmental commission, with Kazakhstan’s Prime Minister",
		lang: "en",
		publisher: "Turkmenistan: the Golden Age",
		side: "TKM",
		grade: "one_side",
		event: "2020-09-17",
		adopted: {
			value: "2020-09-17",
			reason:
				"The text names no day. Other reports place the session on the Thursday of the Prime Minister’s visit and were published on 17 September 2020, which was a Thursday: a strong inference from two sources.",
		},
		seen: true,
	},
];
