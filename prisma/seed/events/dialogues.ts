import { READ_ON } from "../recorded";
import type { SeedEvent, Words } from "../types";

const astana: Words = { en: "Astana", tr: "Astana", ru: "Астана" };

export const dialogueEvents: readonly SeedEvent[] = [
	{
		key: "japan-summit",
		kind: "summit",
		titles: {
			en: "First Central Asia + Japan summit",
			tr: "İlk Orta Asya + Japonya zirvesi",
			ru: "Первый саммит «Центральная Азия + Япония»",
		},
		descriptions: {
			en: "Planned for Astana in August 2024, put off, moved, and held in Tokyo in December 2025 with the Tokyo Declaration.",
			tr: "Ağustos 2024’te Astana’da planlandı, ertelendi, yeri değişti; Aralık 2025’te Tokyo’da yapıldı, Tokyo Bildirisi kabul edildi.",
			ru: "Намечался в Астане на август 2024 года, отложен, перенесён и проведён в Токио в декабре 2025 года с принятием Токийской декларации.",
		},
		body: "ca-japan",
		states: [
			{
				state: "planned",
				date: { value: "2024-08", basis: "stated" },
				places: astana,
				since: "2024-08-01",
				passage: "cal-tokyo:f26a",
			},
			{
				state: "put_off",
				since: "2024-08-09",
				reason: "Put off without a new date after an earthquake advisory in Japan.",
				passage: "cal-tokyo:f26a",
			},
			{
				state: "held",
				date: { value: "2025-12-20", basis: "stated" },
				places: { en: "Tokyo", tr: "Tokyo", ru: "Токио" },
				since: "2025-12-20",
				passage: "cal-tokyo:f26a",
			},
		],
		passages: ["cal-tokyo:f26a", "zakon-caj:f26b"],
	},
	{
		key: "japan-summit-next",
		kind: "summit",
		titles: {
			en: "Next Central Asia + Japan summit",
			tr: "Sonraki Orta Asya + Japonya zirvesi",
			ru: "Следующий саммит «Центральная Азия + Япония»",
		},
		body: "ca-japan",
		states: [
			{
				state: "planned",
				places: { en: "Kazakhstan", tr: "Kazakistan", ru: "Казахстан" },
				since: "2025-12-20",
				passage: "zakon-caj:f26b",
			},
		],
		passages: ["zakon-caj:f26b"],
	},
	{
		key: "eu-summit",
		kind: "summit",
		titles: {
			en: "First summit of the European Union and Central Asia",
			tr: "İlk Avrupa Birliği–Orta Asya zirvesi",
			ru: "Первый саммит «Европейский союз — Центральная Азия»",
		},
		body: "ca-eu",
		states: [
			{
				state: "held",
				date: { value: "2025-04-04", basis: "stated" },
				places: { en: "Samarkand", tr: "Semerkant", ru: "Самарканд" },
				since: "2025-04-04",
				passage: "ieu:f27",
			},
		],
		passages: ["ieu:f27"],
	},
	{
		key: "eco-summit-15",
		kind: "summit",
		titles: { en: "15th ECO Summit", tr: "15. EİT Zirvesi", ru: "XV саммит ОЭС" },
		descriptions: {
			en: "Adopted the Ashgabat Consensus for Action.",
			tr: "Aşkabat Eylem Mutabakatı kabul edildi.",
			ru: "Принят «Ашхабадский консенсус для действий».",
		},
		body: "eco",
		states: [
			{
				state: "held",
				date: { value: "2021-11-28", basis: "stated" },
				places: { en: "Ashgabat", tr: "Aşkabat", ru: "Ашхабад" },
				since: "2021-11-28",
				passage: "eco-int:f29",
			},
		],
		passages: ["eco-int:f29", "ca-news:f29"],
	},
	{
		key: "ifas-council-2023",
		kind: "summit",
		titles: {
			en: "Council of heads of the founding states of IFAS, 2023",
			tr: "Aral fonu kurucu devlet başkanları konseyi, 2023",
			ru: "Совет глав государств-учредителей МФСА, 2023 год",
		},
		descriptions: {
			en: "Elected Kazakhstan’s president as president of the fund for 2024–2026.",
			tr: "Kazakistan Cumhurbaşkanı’nı 2024–2026 için fon başkanı seçti.",
			ru: "Избрал президента Казахстана президентом фонда на 2024–2026 годы.",
		},
		body: "ifas",
		states: [
			{
				state: "held",
				date: { value: "2023-09-15", basis: "stated" },
				places: { en: "Dushanbe", tr: "Duşanbe", ru: "Душанбе" },
				since: "2023-09-15",
				passage: "nca-230915-ifas:f25a",
			},
		],
		passages: ["nca-230915-ifas:f25a"],
	},
	{
		key: "ifas-board-2024",
		kind: "session",
		titles: {
			en: "Board of IFAS, September 2024",
			tr: "Aral fonu yönetim kurulu, Eylül 2024",
			ru: "Правление МФСА, сентябрь 2024 года",
		},
		descriptions: {
			en: "Approved the work plan for Kazakhstan’s chairmanship in 2024–2026.",
			tr: "Kazakistan’ın 2024–2026 başkanlık döneminin çalışma planını onayladı.",
			ru: "Утверждён план работы на период председательства Казахстана в 2024–2026 годах.",
		},
		body: "ifas",
		states: [
			{
				state: "held",
				date: { value: "2024-09-18", basis: "stated" },
				places: astana,
				since: "2024-09-18",
				passage: "astanatimes-2409:f25b",
			},
		],
		passages: ["astanatimes-2409:f25b"],
	},
	{
		key: "ifas-council-2026",
		kind: "summit",
		titles: {
			en: "Council of heads of the founding states of IFAS, 2026",
			tr: "Aral fonu kurucu devlet başkanları konseyi, 2026",
			ru: "Совет глав государств-учредителей МФСА, 2026 год",
		},
		body: "ifas",
		states: [
			{
				state: "planned",
				date: { value: "2026-04", basis: "stated" },
				since: "2025-10-10",
				passage: "qazinform-ifas:f25c",
			},
			{
				state: "unknown",
				since: READ_ON,
				reason: "Spoken of for April 2026; no report of a meeting was found.",
			},
		],
		passages: ["qazinform-ifas:f25c"],
	},
	{
		key: "sco-2024",
		kind: "summit",
		titles: {
			en: "SCO gathering in Astana in the “SCO plus” format",
			tr: "ŞİÖ’nün Astana’daki “ŞİÖ artı” buluşması",
			ru: "Встреча ШОС в Астане в формате «ШОС плюс»",
		},
		descriptions: {
			en: "Turkmenistan took part without being a member; kept because it bears on a doubtful claim in document 001.",
			tr: "Türkmenistan üye olmaksızın katıldı; 001 numaralı belgedeki kuşkulu iddiaya ışık tuttuğu için tutulur.",
			ru: "Туркменистан участвовал, не будучи членом; сохранено, поскольку касается сомнительного утверждения в документе 001.",
		},
		body: "sco",
		states: [
			{
				state: "held",
				date: { value: "2024-07", basis: "inferred" },
				places: astana,
				since: "2024-07-04",
				passage: "nca-240704-sco:f30",
			},
		],
		passages: ["nca-240704-sco:f30"],
	},
];
