import type { SeedAgreement } from "./types";

const SESSION_DAY = "Not in the text; two other reports taken together give Thursday, 17 September 2020.";
const MEETING_DAY = "Not in the text; other reports of the third meeting give 15 October 2020.";
const FIRST_HALF =
	"The text names no day: inferred from the programme’s first year, the office holders, and a public description by 29 June 2021.";
const SIX = ["KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB"];

export const agreements: readonly SeedAgreement[] = [
	{
		key: "session-2020",
		code: "IGC20",
		form: "reported_outcome",
		titles: {
			en: "Extraordinary session of the intergovernmental commission, September 2020",
			tr: "Hükûmetler arası komisyonun olağanüstü oturumu, Eylül 2020",
			ru: "Внеочередное заседание межправительственной комиссии, сентябрь 2020 года",
		},
		descriptions: {
			en: "What a state newspaper reported of the session. It asserts that agreements were reached and steps outlined, without stating them.",
			tr: "Bir devlet gazetesinin oturumdan aktardıkları. Mutabakata varıldığını ve adımlar belirlendiğini söylüyor, içeriğini vermiyor.",
			ru: "Изложение заседания государственной газетой. Утверждается, что достигнуты договорённости и намечены шаги, но какие — не сказано.",
		},
		body: "commission",
		signed: { value: "2020-09-17", basis: "inferred", note: SESSION_DAY },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "statement-2020",
		code: "CAR20",
		form: "adopted_text",
		titles: {
			en: "Statement of the foreign ministers of Central Asia and Russia, October 2020",
			tr: "Orta Asya ve Rusya dışişleri bakanlarının Bildirisi, Ekim 2020",
			ru: "Заявление министров иностранных дел Центральной Азии и России, октябрь 2020 года",
		},
		descriptions: {
			en: "Adopted by six states at the third meeting of the format, on the strategic directions of their cooperation. The document on file reports the meeting, not the Statement’s text.",
			tr: "Formatın üçüncü toplantısında altı devletçe, işbirliğinin stratejik yönleri üzerine kabul edildi. Dosyadaki belge Bildiri’nin metnini değil, toplantıyı anlatıyor.",
			ru: "Принято шестью государствами на третьей встрече формата о стратегических направлениях сотрудничества. Имеющийся документ описывает встречу, а не текст Заявления.",
		},
		body: "ca-russia",
		signed: { value: "2020-10-15", basis: "inferred", note: MEETING_DAY },
		parties: SIX,
	},
	{
		key: "programme-2021",
		code: "FMP21",
		form: "signed_agencies",
		titles: {
			en: "Cooperation programme of the two foreign ministries, 2021–2023",
			tr: "İki dışişleri bakanlığının işbirliği programı, 2021–2023",
			ru: "Программа сотрудничества внешнеполитических ведомств на 2021–2023 годы",
		},
		descriptions: {
			en: "Signed by the ministers after their consultations by video. The text is not public; Kazakhstan’s ministry named its themes in June 2021.",
			tr: "Görüntülü istişarelerin ardından bakanlarca imzalandı. Metni kamuya açık değil; konularını Kazakistan’ın bakanlığı Haziran 2021’de saydı.",
			ru: "Подписана министрами после консультаций по видеосвязи. Текст не опубликован; темы назвало в июне 2021 года министерство Казахстана.",
		},
		body: "ministries",
		signed: { value: "2021-40", basis: "inferred", note: FIRST_HALF },
		period: "2021/2023",
		parties: ["TKM", "KAZ"],
	},
	{
		key: "consultations-2021",
		form: "reported_outcome",
		titles: {
			en: "Political consultations of the two foreign ministries, first half of 2021",
			tr: "İki dışişleri bakanlığının siyasi istişareleri, 2021’in ilk yarısı",
			ru: "Политические консультации двух министерств, первое полугодие 2021 года",
		},
		descriptions: {
			en: "Held by video. What was wished for, considered and discussed there, besides the programme that was signed.",
			tr: "Görüntülü yapıldı. İmzalanan programın dışında orada dilenen, değerlendirilen ve görüşülenler.",
			ru: "Прошли по видеосвязи. То, чего желали, что рассматривали и обсуждали помимо подписанной программы.",
		},
		body: "ministries",
		signed: { value: "2021-40", basis: "inferred", note: FIRST_HALF },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "visit-2021",
		form: "text_unavailable",
		titles: {
			en: "State visit of Kazakhstan’s president to Turkmenistan, October 2021",
			tr: "Kazakistan Cumhurbaşkanı’nın Türkmenistan’a devlet ziyareti, Ekim 2021",
			ru: "Государственный визит Президента Казахстана в Туркменистан, октябрь 2021 года",
		},
		descriptions: {
			en: "Twenty documents were signed on the second day. The desk has none of their texts.",
			tr: "İkinci gün yirmi belge imzalandı. Hiçbirinin metni masada yok.",
			ru: "На второй день подписаны двадцать документов. Их текстов у аналитической группы нет.",
		},
		signed: { value: "2021-10-25", basis: "stated" },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "visit-2022",
		form: "text_unavailable",
		titles: {
			en: "State visit of Turkmenistan’s president to Kazakhstan, October 2022",
			tr: "Türkmenistan Cumhurbaşkanı’nın Kazakistan’a devlet ziyareti, Ekim 2022",
			ru: "Государственный визит Президента Туркменистана в Казахстан, октябрь 2022 года",
		},
		descriptions: {
			en: "The talks of 15 October set a goal for trade; what else was agreed is referred to later without its text.",
			tr: "15 Ekim görüşmelerinde ticaret için hedef kondu; kararlaştırılan öteki konulara sonradan metin verilmeden atıf yapılıyor.",
			ru: "На переговорах 15 октября поставлена цель по торговле; на прочие договорённости позднее ссылаются без текста.",
		},
		signed: { value: "2022-10-15", basis: "stated" },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "talks-2023",
		form: "reported_outcome",
		titles: {
			en: "Talks of the foreign ministers in Ashgabat, 30 October 2023",
			tr: "Dışişleri bakanlarının Aşkabat görüşmeleri, 30 Ekim 2023",
			ru: "Переговоры министров иностранных дел в Ашхабаде, 30 октября 2023 года",
		},
		descriptions: {
			en: "As reported by Turkmenistan’s foreign ministry: what was agreed, found useful, set out and discussed.",
			tr: "Türkmenistan Dışişleri Bakanlığı’nın aktardığı biçimiyle: kararlaştırılan, yararlı bulunan, ortaya konan ve görüşülenler.",
			ru: "В изложении МИД Туркменистана: о чём договорились, что сочли целесообразным, обозначили и обсудили.",
		},
		body: "ministries",
		signed: { value: "2023-10-30", basis: "stated" },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "programme-2024",
		code: "FMP24",
		form: "signed_agencies",
		titles: {
			en: "Cooperation programme of the two foreign ministries, 2024–2026",
			tr: "İki dışişleri bakanlığının işbirliği programı, 2024–2026",
			ru: "Программа сотрудничества внешнеполитических ведомств на 2024–2026 годы",
		},
		descriptions: {
			en: "Signed in Ashgabat after the talks, to advance joint work in politics and diplomacy. It follows the programme of 2021–2023; its text is not public.",
			tr: "Görüşmelerden sonra Aşkabat’ta, siyasi ve diplomatik alandaki ortak çalışmayı ilerletmek üzere imzalandı. 2021–2023 programını izler; metni kamuya açık değil.",
			ru: "Подписана в Ашхабаде после переговоров для развития совместной политико-дипломатической работы. Следует за программой 2021–2023 годов; текст не опубликован.",
		},
		body: "ministries",
		signed: { value: "2023-10-30", basis: "stated" },
		period: "2024/2026",
		parties: ["TKM", "KAZ"],
		predecessor: "programme-2021",
	},
	{
		key: "visit-2024",
		form: "reported_outcome",
		titles: {
			en: "Official visit of Kazakhstan’s president to Turkmenistan, 10 October 2024",
			tr: "Kazakistan Cumhurbaşkanı’nın Türkmenistan’a resmî ziyareti, 10 Ekim 2024",
			ru: "Официальный визит Президента Казахстана в Туркменистан, 10 октября 2024 года",
		},
		descriptions: {
			en: "Reported by a news item; 20 documents were signed, of whose content nothing is on file.",
			tr: "Bir haberde anlatılıyor; 20 belge imzalandı, içerikleri dosyada yok.",
			ru: "Описан в новостной заметке; подписаны 20 документов, об их содержании сведений нет.",
		},
		signed: { value: "2024-10-10", basis: "stated" },
		parties: ["TKM", "KAZ"],
	},
	{
		key: "plan-2025",
		code: "CAR25",
		form: "adopted_text",
		titles: {
			en: "Joint action plan of Central Asia and Russia, 2025–2027",
			tr: "Orta Asya ve Rusya’nın ortak eylem planı, 2025–2027",
			ru: "Совместный план действий Центральной Азии и России на 2025–2027 годы",
		},
		descriptions: {
			en: "Adopted with the communiqué of the second summit in Dushanbe on 9 October 2025; known from reports, the text is not on file.",
			tr: "9 Ekim 2025’te Duşanbe’deki ikinci zirvede bildiriyle birlikte kabul edildi; haberlerden biliniyor, metni dosyada yok.",
			ru: "Принят вместе с коммюнике второго саммита в Душанбе 9 октября 2025 года; известен по сообщениям, текста нет.",
		},
		body: "ca-russia",
		signed: { value: "2025-10-09", basis: "stated" },
		period: "2025/2027",
		parties: SIX,
	},
];
