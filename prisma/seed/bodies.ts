import type { SeedBody } from "./types";

const TURKMEN_KAZAKH = [{ party: "TKM" }, { party: "KAZ" }];
const CENTRAL_ASIA = [{ party: "KAZ" }, { party: "KGZ" }, { party: "TJK" }, { party: "TKM" }, { party: "UZB" }];

export const bodies: readonly SeedBody[] = [
	{
		key: "commission",
		code: "IGC",
		kind: "commission",
		names: {
			en: "Turkmen–Kazakh intergovernmental commission",
			tr: "Türkmen–Kazak hükûmetler arası komisyonu",
			ru: "Межправительственная туркмено-казахстанская комиссия",
		},
		descriptions: {
			en: "Joint commission of the two governments for the economy, science, technology and culture. Ordinary meetings are numbered; extraordinary sessions are not.",
			tr: "İki hükûmetin ekonomi, bilim, teknoloji ve kültür konularındaki ortak komisyonu. Olağan toplantıları numaralıdır, olağanüstü oturumları değildir.",
			ru: "Совместная комиссия двух правительств по вопросам экономики, науки, техники и культуры. Очередные заседания нумеруются, внеочередные — нет.",
		},
		members: TURKMEN_KAZAKH,
	},
	{
		key: "business-council",
		code: "BUS",
		kind: "business_council",
		names: {
			en: "Turkmen–Kazakh Business Council",
			tr: "Türkmen–Kazak İş Konseyi",
			ru: "Туркмено-казахстанский деловой совет",
		},
		descriptions: {
			en: "Meeting place of the business circles of both countries; the ministers agreed on 30 October 2023 that it should be held.",
			tr: "İki ülke iş çevrelerinin buluşma zemini; bakanlar 30 Ekim 2023’te toplanmasında anlaştı.",
			ru: "Площадка для встреч деловых кругов двух стран; 30 октября 2023 года министры условились провести его заседание.",
		},
		members: TURKMEN_KAZAKH,
	},
	{
		key: "trade-group",
		code: "TWG",
		kind: "working_group",
		names: {
			en: "Turkmen–Kazakh Working Group on Trade",
			tr: "Türkmen–Kazak Ticaret Çalışma Grubu",
			ru: "Туркмено-казахстанская рабочая группа по торговле",
		},
		descriptions: {
			en: "Works on a larger turnover and a wider range of goods between the two countries.",
			tr: "İki ülke arasındaki ticaret hacminin büyümesi ve mal çeşitliliğinin artması için çalışır.",
			ru: "Занимается ростом товарооборота и расширением ассортимента товаров между двумя странами.",
		},
		members: TURKMEN_KAZAKH,
	},
	{
		key: "friendship-group",
		code: "IPG",
		kind: "friendship_group",
		names: {
			en: "Turkmen–Kazakh interparliamentary friendship group",
			tr: "Türkmen–Kazak parlamentolar arası dostluk grubu",
			ru: "Туркмено-казахстанская межпарламентская группа дружбы",
		},
		descriptions: {
			en: "Members of the two parliaments who look after relations between them.",
			tr: "İki parlamentonun, aralarındaki ilişkileri yürüten üyelerinden oluşur.",
			ru: "Депутаты двух парламентов, отвечающие за связи между ними.",
		},
		members: TURKMEN_KAZAKH,
	},
	{
		key: "ministries",
		code: "MFC",
		kind: "consultations",
		names: {
			en: "Consultations of the Turkmen and Kazakh foreign ministries",
			tr: "Türkmen ve Kazak dışişleri bakanlıkları arasındaki istişareler",
			ru: "Консультации внешнеполитических ведомств Туркменистана и Казахстана",
		},
		descriptions: {
			en: "Political consultations and talks of the two ministries, by video or in person.",
			tr: "İki bakanlığın görüntülü ya da yüz yüze siyasi istişareleri ve görüşmeleri.",
			ru: "Политические консультации и переговоры двух министерств, очные или по видеосвязи.",
		},
		members: TURKMEN_KAZAKH,
	},
	{
		key: "caspian-summit",
		code: "CASPIAN",
		kind: "summit",
		names: { en: "Caspian Summit", tr: "Hazar Zirvesi", ru: "Каспийский саммит" },
		descriptions: {
			en: "Summit of the heads of the five states on the Caspian Sea.",
			tr: "Hazar’a kıyısı olan beş devletin başkanlarının zirvesi.",
			ru: "Встреча глав пяти прикаспийских государств.",
		},
		members: [{ party: "AZE" }, { party: "IRN" }, { party: "KAZ" }, { party: "RUS" }, { party: "TKM" }],
	},
	{
		key: "consultative-meeting",
		code: "CM",
		kind: "consultative_meeting",
		names: {
			en: "Consultative Meeting of the Central Asian heads of state",
			tr: "Orta Asya devlet başkanları İstişare Toplantısı",
			ru: "Консультативная встреча глав государств Центральной Азии",
		},
		descriptions: {
			en: "Yearly meeting of the presidents of the five Central Asian states. Azerbaijan was admitted as a full participant at the seventh meeting, in November 2025.",
			tr: "Beş Orta Asya devletinin cumhurbaşkanlarının yıllık toplantısı. Azerbaycan, Kasım 2025’teki yedinci toplantıda tam katılımcı olarak kabul edildi.",
			ru: "Ежегодная встреча президентов пяти государств Центральной Азии. На седьмой встрече, в ноябре 2025 года, Азербайджан был принят полноправным участником.",
		},
		members: [...CENTRAL_ASIA, { party: "AZE", from: "2025-11-16" }],
	},
	{
		key: "ca-russia",
		code: "CAR",
		kind: "dialogue",
		names: { en: "Central Asia + Russia", tr: "Orta Asya + Rusya", ru: "Центральная Азия — Россия" },
		descriptions: {
			en: "Format of the five Central Asian states and Russia: foreign ministers, and since 2022 heads of state.",
			tr: "Beş Orta Asya devleti ile Rusya’nın formatı: dışişleri bakanları, 2022’den beri de devlet başkanları düzeyinde.",
			ru: "Формат пяти государств Центральной Азии и России: на уровне министров иностранных дел, с 2022 года — и глав государств.",
		},
		members: [...CENTRAL_ASIA, { party: "RUS" }],
	},
	{
		key: "ca-japan",
		code: "CAJ",
		kind: "dialogue",
		names: { en: "Central Asia + Japan", tr: "Orta Asya + Japonya", ru: "Центральная Азия + Япония" },
		descriptions: {
			en: "Dialogue of the five Central Asian states with Japan.",
			tr: "Beş Orta Asya devletinin Japonya ile diyaloğu.",
			ru: "Диалог пяти государств Центральной Азии с Японией.",
		},
		members: [...CENTRAL_ASIA, { party: "JPN" }],
	},
	{
		key: "ca-eu",
		code: "CAEU",
		kind: "dialogue",
		names: {
			en: "Central Asia + European Union",
			tr: "Orta Asya + Avrupa Birliği",
			ru: "Центральная Азия — Европейский союз",
		},
		descriptions: {
			en: "Dialogue of the five Central Asian states with the European Union.",
			tr: "Beş Orta Asya devletinin Avrupa Birliği ile diyaloğu.",
			ru: "Диалог пяти государств Центральной Азии с Европейским союзом.",
		},
		members: [...CENTRAL_ASIA, { party: "EU" }],
	},
	{
		key: "ca-us",
		code: "CAUS",
		kind: "dialogue",
		names: {
			en: "Central Asia + United States",
			tr: "Orta Asya + ABD",
			ru: "Центральная Азия + США",
		},
		descriptions: {
			en: "Dialogue of the five Central Asian states with the United States.",
			tr: "Beş Orta Asya devletinin Amerika Birleşik Devletleri ile diyaloğu.",
			ru: "Диалог пяти государств Центральной Азии с Соединёнными Штатами.",
		},
		members: [...CENTRAL_ASIA, { party: "USA" }],
	},
	{
		key: "ifas",
		code: "IFAS",
		kind: "organisation",
		names: {
			en: "International Fund for Saving the Aral Sea",
			tr: "Aral Denizi’ni Kurtarma Uluslararası Fonu",
			ru: "Международный фонд спасения Арала",
		},
		descriptions: {
			en: "Fund of the Central Asian states for the Aral Sea basin, with a council of heads of state, a board and a presidency that rotates; Kazakhstan’s president holds it for 2024–2026.",
			tr: "Orta Asya devletlerinin Aral havzası için kurduğu fon; devlet başkanları konseyi, yönetim kurulu ve dönüşümlü başkanlığı vardır. 2024–2026 döneminde başkanlığı Kazakistan Cumhurbaşkanı yürütüyor.",
			ru: "Фонд государств Центральной Азии для бассейна Аральского моря: совет глав государств, правление и сменяемое президентство; на 2024–2026 годы его занимает президент Казахстана.",
		},
		members: CENTRAL_ASIA,
	},
	{
		key: "eco",
		kind: "organisation",
		names: {
			en: "Economic Cooperation Organization",
			tr: "Ekonomik İşbirliği Teşkilatı",
			ru: "Организация экономического сотрудничества",
		},
		descriptions: {
			en: "Regional economic organisation; only the members that the desk follows are listed.",
			tr: "Bölgesel ekonomi teşkilatı; yalnızca masanın izlediği üyeler gösterilir.",
			ru: "Региональная экономическая организация; перечислены только участники, за которыми следит аналитическая группа.",
		},
		members: [...CENTRAL_ASIA, { party: "AZE" }, { party: "IRN" }, { party: "AFG" }],
	},
	{
		key: "sco",
		kind: "organisation",
		names: {
			en: "Shanghai Cooperation Organisation",
			tr: "Şanghay İşbirliği Örgütü",
			ru: "Шанхайская организация сотрудничества",
		},
		descriptions: {
			en: "Kept because one document says that Turkmenistan works through it. Turkmenistan is not a member: it came to Astana in 2024 in the “SCO plus” format. Only the members that the desk follows are listed.",
			tr: "Bir belge Türkmenistan’ın bu örgüt aracılığıyla çalıştığını söylediği için tutulur. Türkmenistan üye değildir: 2024’te Astana’ya “ŞİÖ artı” formatında geldi. Yalnızca masanın izlediği üyeler gösterilir.",
			ru: "Включена, поскольку один из документов утверждает, что Туркменистан действует через неё. Туркменистан не является её членом: в 2024 году он участвовал в Астане в формате «ШОС плюс». Перечислены только члены, за которыми следит аналитическая группа.",
		},
		members: [
			{ party: "KAZ" },
			{ party: "KGZ" },
			{ party: "RUS" },
			{ party: "TJK" },
			{ party: "UZB" },
			{ party: "IRN", from: "2023" },
		],
	},
];
