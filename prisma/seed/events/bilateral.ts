import type { SeedEvent, Words } from "../types";

const ashgabat: Words = { en: "Ashgabat", tr: "Aşkabat", ru: "Ашхабад" };
const astana: Words = { en: "Astana", tr: "Astana", ru: "Астана" };

/** Visits, talks, consultations and the commission. */
export const bilateralEvents: readonly SeedEvent[] = [
	{
		key: "commission-10",
		kind: "session",
		titles: {
			en: "Tenth meeting of the intergovernmental commission",
			tr: "Hükûmetler arası komisyonun onuncu toplantısı",
			ru: "Десятое заседание межправительственной комиссии",
		},
		body: "commission",
		states: [
			{
				state: "held",
				date: { value: "2019-03-10/2019-03-13", basis: "stated" },
				places: astana,
				since: "2019-03-13",
				passage: "oilgas-igc10:f13a",
			},
		],
		passages: ["oilgas-igc10:f13a"],
	},
	{
		key: "session-2020",
		kind: "session",
		titles: {
			en: "Extraordinary session of the intergovernmental commission",
			tr: "Hükûmetler arası komisyonun olağanüstü oturumu",
			ru: "Внеочередное заседание межправительственной комиссии",
		},
		descriptions: {
			en: "Held during the visit of Kazakhstan’s Prime Minister Askar Mamin.",
			tr: "Kazakistan Başbakanı Askar Mamin’in ziyareti sırasında yapıldı.",
			ru: "Прошло во время визита Премьер-министра Казахстана Аскара Мамина.",
		},
		body: "commission",
		states: [
			{
				state: "held",
				date: { value: "2020-09-17", basis: "inferred" },
				places: ashgabat,
				since: "2020-09-17",
				passage: "004:1",
			},
		],
		passages: ["004:1", "business-tm:f14", "astanatimes-2009:f14", "baigenews:f14"],
	},
	{
		key: "consultations-2021",
		kind: "consultations",
		titles: {
			en: "Political consultations of the foreign ministries, with signing of the 2021–2023 programme",
			tr: "Dışişleri bakanlıklarının siyasi istişareleri ve 2021–2023 programının imzalanması",
			ru: "Политические консультации министерств с подписанием программы на 2021–2023 годы",
		},
		body: "ministries",
		states: [
			{
				state: "held",
				date: { value: "2021-40", basis: "inferred" },
				places: { en: "By video", tr: "Görüntülü", ru: "По видеосвязи" },
				since: "2021-06-29",
				passage: "000:1",
			},
		],
		passages: ["000:1", "000:8", "trend-210629:f09"],
	},
	{
		key: "visit-2021",
		kind: "visit",
		titles: {
			en: "State visit of President Tokayev to Turkmenistan",
			tr: "Cumhurbaşkanı Tokayev’in Türkmenistan’a devlet ziyareti",
			ru: "Государственный визит Президента Токаева в Туркменистан",
		},
		descriptions: {
			en: "Talks and the signing of 20 documents on the second day.",
			tr: "İkinci gün görüşmeler yapıldı ve 20 belge imzalandı.",
			ru: "На второй день — переговоры и подписание 20 документов.",
		},
		states: [
			{
				state: "held",
				date: { value: "2021-10-24/2021-10-25", basis: "stated" },
				places: ashgabat,
				since: "2021-10-25",
				passage: "nca-211026:f11",
			},
		],
		passages: ["002:3", "nca-211026:f11", "shepherd:f11"],
	},
	{
		key: "commission-11",
		kind: "session",
		titles: {
			en: "Eleventh meeting of the intergovernmental commission",
			tr: "Hükûmetler arası komisyonun on birinci toplantısı",
			ru: "Одиннадцатое заседание межправительственной комиссии",
		},
		body: "commission",
		states: [
			{
				state: "held",
				date: { value: "2021-12-20", basis: "stated" },
				places: ashgabat,
				since: "2021-12-20",
				passage: "trend-igc11:f13b",
			},
		],
		passages: ["trend-igc11:f13b"],
	},
	{
		key: "visit-2022",
		kind: "visit",
		titles: {
			en: "State visit of President Serdar Berdimuhamedov to Kazakhstan",
			tr: "Cumhurbaşkanı Serdar Berdimuhammedov’un Kazakistan’a devlet ziyareti",
			ru: "Государственный визит Президента Сердара Бердымухамедова в Казахстан",
		},
		descriptions: {
			en: "Arrival on 14 October, talks on 15 October, which set the goal of one billion dollars for trade.",
			tr: "14 Ekim’de varış, 15 Ekim’de görüşmeler; ticarette bir milyar dolar hedefi kondu.",
			ru: "Прибытие 14 октября, переговоры 15 октября; поставлена цель — торговля на один миллиард долларов.",
		},
		states: [
			{
				state: "held",
				date: { value: "2022-10-14/2022-10-15", basis: "stated" },
				places: astana,
				since: "2022-10-15",
				passage: "astanatimes-2210:f12",
			},
		],
		passages: ["002:3", "astanatimes-2210:f12", "sszi-221015:f12"],
	},
	{
		key: "commission-12",
		kind: "session",
		titles: {
			en: "Twelfth meeting of the intergovernmental commission",
			tr: "Hükûmetler arası komisyonun on ikinci toplantısı",
			ru: "Двенадцатое заседание межправительственной комиссии",
		},
		body: "commission",
		states: [
			{
				state: "held",
				date: { value: "2023-05-15", basis: "stated" },
				places: astana,
				since: "2023-05-15",
				passage: "einpresswire:f13c",
			},
		],
		passages: ["einpresswire:f13c"],
	},
	{
		key: "talks-2023",
		kind: "visit",
		titles: {
			en: "Official visit of Minister Nurtleu to Ashgabat, with signing of the 2024–2026 programme",
			tr: "Bakan Nurtleu’nun Aşkabat’a resmî ziyareti ve 2024–2026 programının imzalanması",
			ru: "Официальный визит министра Нуртлеу в Ашхабад с подписанием программы на 2024–2026 годы",
		},
		body: "ministries",
		states: [
			{
				state: "held",
				date: { value: "2023-10-30", basis: "stated" },
				places: ashgabat,
				since: "2023-10-30",
				passage: "002:1",
			},
		],
		passages: ["002:1", "002:13", "menafn:f10", "turkmenportal:f10", "nca-231031:f10"],
	},
	{
		key: "talks-2024",
		kind: "meeting",
		titles: {
			en: "Talks of the foreign ministers in Astana",
			tr: "Dışişleri bakanlarının Astana görüşmeleri",
			ru: "Переговоры министров иностранных дел в Астане",
		},
		body: "ministries",
		states: [
			{
				state: "held",
				date: { value: "2024-05-27", basis: "stated" },
				places: astana,
				since: "2024-05-27",
				passage: "nca-240527:f23a",
			},
		],
		passages: ["nca-240527:f23a"],
	},
	{
		key: "visit-2024",
		kind: "visit",
		titles: {
			en: "Official visit of President Tokayev to Turkmenistan",
			tr: "Cumhurbaşkanı Tokayev’in Türkmenistan’a resmî ziyareti",
			ru: "Официальный визит Президента Токаева в Туркменистан",
		},
		descriptions: {
			en: "Talks, 20 documents, and the opening of the monument to Abai.",
			tr: "Görüşmeler, 20 belge ve Abay anıtının açılışı.",
			ru: "Переговоры, 20 документов и открытие памятника Абаю.",
		},
		states: [
			{
				state: "held",
				date: { value: "2024-10-10", basis: "stated" },
				places: ashgabat,
				since: "2024-10-10",
				passage: "001:1",
			},
		],
		passages: ["001:1", "001:2", "nca-241011:f18", "astanatimes-2410:f18"],
	},
	{
		key: "consultations-2025",
		kind: "consultations",
		titles: {
			en: "Political consultations of the foreign ministries in Astana",
			tr: "Dışişleri bakanlıklarının Astana’daki siyasi istişareleri",
			ru: "Политические консультации внешнеполитических ведомств в Астане",
		},
		body: "ministries",
		states: [
			{
				state: "held",
				date: { value: "2025-02-03", basis: "stated" },
				places: astana,
				since: "2025-02-03",
				passage: "nca-250204:f23b",
			},
		],
		passages: ["nca-250204:f23b"],
	},
	{
		key: "visit-2025",
		kind: "visit",
		titles: {
			en: "State visit of the President of Turkmenistan to Kazakhstan",
			tr: "Türkmenistan Cumhurbaşkanı’nın Kazakistan’a devlet ziyareti",
			ru: "Государственный визит Президента Туркменистана в Казахстан",
		},
		descriptions: {
			en: "Joint statement and 15 documents; the goal for trade was repeated.",
			tr: "Ortak bildiri ve 15 belge; ticaret hedefi yinelendi.",
			ru: "Совместное заявление и 15 документов; цель по торговле повторена.",
		},
		states: [
			{
				state: "held",
				date: { value: "2025-11-24/2025-11-25", basis: "stated" },
				places: astana,
				since: "2025-11-25",
				passage: "nca-251126:f24",
			},
		],
		passages: ["nca-251126:f24", "vlast-251125:f22b", "kt-251126:f22b"],
	},
];
