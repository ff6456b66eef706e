import { READ_ON } from "../recorded";
import type { SeedEvent, Words } from "../types";

const ashgabat: Words = { en: "Ashgabat", tr: "Aşkabat", ru: "Ашхабад" };
const astana: Words = { en: "Astana", tr: "Astana", ru: "Астана" };
const turkmenistan: Words = { en: "Turkmenistan", tr: "Türkmenistan", ru: "Туркменистан" };

/** Parliaments, business and culture. */
export const societyEvents: readonly SeedEvent[] = [
	{
		key: "friendship-group-2024",
		kind: "meeting",
		titles: {
			en: "Meeting of the interparliamentary friendship group in 2024",
			tr: "Parlamentolar arası dostluk grubunun 2024 toplantısı",
			ru: "Встреча межпарламентской группы дружбы в 2024 году",
		},
		body: "friendship-group",
		states: [
			{
				state: "planned",
				date: { value: "2024", basis: "derived" },
				since: "2023-10-30",
				passage: "002:5",
			},
			{
				state: "unknown",
				since: READ_ON,
				reason:
					"On 1 April 2024 its organisation was still being discussed; no report of a meeting in 2024 was found. Unknown is not failed.",
				passage: "nca-240401:f20",
			},
		],
		passages: ["002:5", "nca-240401:f20"],
	},
	{
		key: "business-mission-2023",
		kind: "visit",
		titles: {
			en: "Kazakh business mission to Turkmenistan",
			tr: "Kazak iş heyetinin Türkmenistan ziyareti",
			ru: "Казахстанская бизнес-миссия в Туркменистан",
		},
		states: [
			{
				state: "held",
				date: { value: "2023-12", basis: "stated" },
				places: turkmenistan,
				since: "2023-12-13",
				passage: "nca-231213:f21",
			},
		],
		passages: ["nca-231213:f21"],
	},
	{
		key: "business-forum-2024",
		kind: "meeting",
		titles: {
			en: "Turkmen–Kazakh business forum",
			tr: "Türkmen–Kazak iş forumu",
			ru: "Туркмено-казахстанский бизнес-форум",
		},
		descriptions: {
			en: "Agreed among businesses, not by the ministries; not the business council.",
			tr: "Bakanlıklarca değil, iş çevrelerince kararlaştırıldı; iş konseyi değildir.",
			ru: "Согласован предпринимателями, а не министерствами; это не деловой совет.",
		},
		states: [
			{
				state: "planned",
				date: { value: "2024", basis: "stated" },
				since: "2023-12-13",
				passage: "nca-231213:f21",
			},
		],
		passages: ["nca-231213:f21"],
	},
	{
		key: "turkmen-days-2024",
		kind: "festival",
		titles: {
			en: "Days of Culture of Turkmenistan in Astana",
			tr: "Astana’da Türkmenistan Kültür Günleri",
			ru: "Дни культуры Туркменистана в Астане",
		},
		descriptions: {
			en: "In the year of Magtymguly’s 300th birthday.",
			tr: "Mahtumkulu’nun 300. doğum yılında.",
			ru: "В год 300-летия Махтумкули.",
		},
		states: [
			{
				state: "held",
				date: { value: "2024-06-25/2024-06-27", basis: "stated" },
				places: astana,
				since: "2024-06-27",
				passage: "nca-240625:f17a",
			},
		],
		passages: ["nca-240625:f17a", "inform-240528:f19"],
	},
	{
		key: "kazakh-days",
		kind: "festival",
		titles: {
			en: "Days of Culture of Kazakhstan in Turkmenistan",
			tr: "Türkmenistan’da Kazakistan Kültür Günleri",
			ru: "Дни культуры Казахстана в Туркменистане",
		},
		states: [
			{
				state: "planned",
				places: turkmenistan,
				since: "2024-05-28",
				passage: "inform-240528:f19",
			},
			{
				state: "unknown",
				since: READ_ON,
				reason: "Announced without a day; whether they were held in 2024 or 2025 could not be confirmed.",
			},
		],
		passages: ["inform-240528:f19"],
	},
	{
		key: "magtymguly-monument",
		kind: "other",
		titles: {
			en: "Opening of the Magtymguly monument in Astana",
			tr: "Astana’da Mahtumkulu anıtının açılışı",
			ru: "Открытие памятника Махтумкули в Астане",
		},
		states: [
			{
				state: "held",
				date: { value: "2024-07-04", basis: "stated" },
				places: astana,
				since: "2024-07-04",
				passage: "nca-240704-mon:f17b",
			},
		],
		passages: ["nca-240704-mon:f17b"],
	},
	{
		key: "abai-monument",
		kind: "other",
		titles: {
			en: "Opening of the Abai monument in Ashgabat",
			tr: "Aşkabat’ta Abay anıtının açılışı",
			ru: "Открытие памятника Абаю в Ашхабаде",
		},
		descriptions: {
			en: "Nobody had promised it in the documents on file: an event with its sources and no commitment.",
			tr: "Dosyadaki belgelerde söz verilmemişti: kaynakları olan, taahhüdü olmayan bir olay.",
			ru: "В имеющихся документах его никто не обещал: событие с источниками, но без обязательства.",
		},
		states: [
			{
				state: "held",
				date: { value: "2024-10-10", basis: "stated" },
				places: ashgabat,
				since: "2024-10-10",
				passage: "001:4",
			},
		],
		passages: ["001:4", "nca-241011:f18", "astanatimes-2410:f18"],
	},
];
