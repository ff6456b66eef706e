import { READ_ON } from "../recorded";
import type { SeedEvent, Words } from "../types";

const ashgabat: Words = { en: "Ashgabat", tr: "Aşkabat", ru: "Ашхабад" };
const astana: Words = { en: "Astana", tr: "Astana", ru: "Астана" };
const dushanbe: Words = { en: "Dushanbe", tr: "Duşanbe", ru: "Душанбе" };

export const regionalEvents: readonly SeedEvent[] = [
	{
		key: "vi-caspian-summit",
		kind: "summit",
		titles: { en: "VI Caspian Summit", tr: "VI. Hazar Zirvesi", ru: "VI Каспийский саммит" },
		descriptions: {
			en: "Meant for 2021, put off because of the pandemic, held a year later; a communiqué was adopted.",
			tr: "2021 için öngörüldü, salgın nedeniyle ertelendi, bir yıl sonra yapıldı; bir bildiri kabul edildi.",
			ru: "Намечался на 2021 год, отложен из-за пандемии, проведён годом позже; принято коммюнике.",
		},
		body: "caspian-summit",
		states: [
			{
				state: "planned",
				date: { value: "2021", basis: "derived" },
				places: { en: "Turkmenistan", tr: "Türkmenistan", ru: "Туркменистан" },
				since: "2021-06-29",
				passage: "000:4",
			},
			{
				state: "planned",
				date: { value: "2021-23", basis: "stated" },
				places: ashgabat,
				since: "2021-06-29",
				passage: "trend-210629:f02a",
			},
			{
				state: "put_off",
				since: "2021-11-30",
				reason:
					"Put off because of the pandemic. The day of the decision is not known; this is the last day of the autumn for which the summit was planned.",
				passage: "kierunek-kaukaz:f02b",
			},
			{
				state: "planned",
				date: { value: "2022", basis: "derived" },
				since: "2022-02-18",
				reason: "Announced again for “this year”.",
				passage: "azertag-220218:f02c",
			},
			{
				state: "held",
				date: { value: "2022-06-29", basis: "stated" },
				since: "2022-06-29",
				passage: "oilgas-caspian:f01",
			},
		],
		passages: [
			"000:4",
			"oilgas-caspian:f01",
			"nca-220629:f01",
			"youngbhartiya:f01",
			"kierunek-kaukaz:f02b",
			"trend-210629:f02a",
			"azertag-220218:f02c",
		],
	},
	{
		key: "vii-caspian-summit",
		kind: "summit",
		titles: { en: "VII Caspian Summit", tr: "VII. Hazar Zirvesi", ru: "VII Каспийский саммит" },
		body: "caspian-summit",
		states: [
			{
				state: "planned",
				date: { value: "2026-08", basis: "stated" },
				places: { en: "Tehran", tr: "Tahran", ru: "Тегеран" },
				since: "2025-10-22",
				passage: "caspianenergy:f03",
			},
			{
				state: "unknown",
				since: READ_ON,
				reason: "The month has passed; whether the summit took place could not be established.",
			},
		],
		passages: ["report-caspian:f03", "caspianenergy:f03"],
	},
	{
		key: "consultative-meeting-3",
		kind: "summit",
		titles: {
			en: "Third Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanlarının üçüncü İstişare Toplantısı",
			ru: "Третья Консультативная встреча глав государств Центральной Азии",
		},
		body: "consultative-meeting",
		states: [
			{
				state: "held",
				date: { value: "2021-08-06", basis: "stated" },
				places: { en: "Avaza", tr: "Avaza", ru: "Аваза" },
				since: "2021-08-06",
				passage: "turkmenistan-ru:f04",
			},
		],
		passages: ["000:5", "turkmenistan-ru:f04", "inform-210806:f04", "gazzetta:f04"],
	},
	{
		key: "consultative-meeting-4",
		kind: "summit",
		titles: {
			en: "Fourth Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanlarının dördüncü İstişare Toplantısı",
			ru: "Четвёртая Консультативная встреча глав государств Центральной Азии",
		},
		body: "consultative-meeting",
		states: [
			{
				state: "held",
				date: { value: "2022-07-21", basis: "stated" },
				places: { en: "Cholpon-Ata", tr: "Çolpon-Ata", ru: "Чолпон-Ата" },
				since: "2022-07-21",
				passage: "nca-220722:f05",
			},
		],
		passages: ["nca-220722:f05"],
	},
	{
		key: "consultative-meeting-5",
		kind: "summit",
		titles: {
			en: "Fifth Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanlarının beşinci İstişare Toplantısı",
			ru: "Пятая Консультативная встреча глав государств Центральной Азии",
		},
		body: "consultative-meeting",
		states: [
			{
				state: "held",
				date: { value: "2023-09-14", basis: "stated" },
				places: dushanbe,
				since: "2023-09-14",
				passage: "nca-230915-cm:f06",
			},
		],
		passages: ["nca-230915-cm:f06"],
	},
	{
		key: "consultative-meeting-6",
		kind: "summit",
		titles: {
			en: "Sixth Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanlarının altıncı İstişare Toplantısı",
			ru: "Шестая Консультативная встреча глав государств Центральной Азии",
		},
		body: "consultative-meeting",
		states: [
			{
				state: "held",
				date: { value: "2024-08-09", basis: "stated" },
				places: astana,
				since: "2024-08-09",
				passage: "nca-240809:f07",
			},
		],
		passages: ["nca-240809:f07", "rferl-cm:f07"],
	},
	{
		key: "consultative-meeting-7",
		kind: "summit",
		titles: {
			en: "Seventh Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanlarının yedinci İstişare Toplantısı",
			ru: "Седьмая Консультативная встреча глав государств Центральной Азии",
		},
		descriptions: {
			en: "Azerbaijan was admitted as a full participant.",
			tr: "Azerbaycan tam katılımcı olarak kabul edildi.",
			ru: "Азербайджан принят полноправным участником.",
		},
		body: "consultative-meeting",
		states: [
			{
				state: "held",
				date: { value: "2025-11-15/2025-11-16", basis: "stated" },
				places: { en: "Tashkent", tr: "Taşkent", ru: "Ташкент" },
				since: "2025-11-16",
				passage: "sputnik-251116:f08",
			},
		],
		passages: ["kg24:f08", "sputnik-251116:f08"],
	},
	{
		key: "ministers-2020",
		kind: "meeting",
		titles: {
			en: "Third meeting of the foreign ministers of Central Asia and Russia",
			tr: "Orta Asya ve Rusya dışişleri bakanlarının üçüncü toplantısı",
			ru: "Третья встреча министров иностранных дел Центральной Азии и России",
		},
		body: "ca-russia",
		states: [
			{
				state: "held",
				date: { value: "2020-10-15", basis: "inferred" },
				places: { en: "By video", tr: "Görüntülü", ru: "По видеосвязи" },
				since: "2020-10-15",
				passage: "003:1",
			},
		],
		passages: ["003:1", "003:8", "trend-201015:f15", "astanatimes-2010:f15", "voltairenet:f15"],
	},
	{
		key: "russia-summit-1",
		kind: "summit",
		titles: {
			en: "First summit of Central Asia and Russia",
			tr: "Birinci Orta Asya–Rusya zirvesi",
			ru: "Первый саммит «Центральная Азия — Россия»",
		},
		body: "ca-russia",
		states: [
			{
				state: "held",
				date: { value: "2022-10-14", basis: "stated" },
				places: astana,
				since: "2022-10-14",
				passage: "nca-221016:f16a",
			},
		],
		passages: ["nca-221016:f16a"],
	},
	{
		key: "russia-summit-2",
		kind: "summit",
		titles: {
			en: "Second summit of Central Asia and Russia",
			tr: "İkinci Orta Asya–Rusya zirvesi",
			ru: "Второй саммит «Центральная Азия — Россия»",
		},
		body: "ca-russia",
		states: [
			{
				state: "held",
				date: { value: "2025-10-09", basis: "stated" },
				places: dushanbe,
				since: "2025-10-09",
				passage: "nca-251009:f16b",
			},
		],
		passages: ["nca-251009:f16b", "centrasia:f16b"],
	},
];
