import type { SeedCommitment } from "../types";
import { turkmenistanAndKazakhstan } from "./parts";

/** The two cooperation programmes of the foreign ministries, and what was agreed at the state visits. */
export const programmes: readonly SeedCommitment[] = [
	{
		key: "programme-2021",
		ref: "FMP21-0001",
		kind: "project",
		titles: {
			en: "Carry out the foreign ministries’ programme for 2021–2023",
			tr: "Dışişleri bakanlıklarının 2021–2023 programının uygulanması",
			ru: "Выполнение программы внешнеполитических ведомств на 2021–2023 годы",
		},
		descriptions: {
			en: "Signed after the consultations by video. The text is not public. Kazakhstan’s ministry named as its themes consultations, water and energy resources, consular cooperation and an inventory of the treaties.",
			tr: "Görüntülü istişarelerin ardından imzalandı. Metni kamuya açık değil. Kazakistan’ın bakanlığı konularını istişareler, su ve enerji kaynakları, konsolosluk işbirliği ve sözleşmelerin dökümü olarak saydı.",
			ru: "Подписана после консультаций по видеосвязи. Текст не опубликован. Министерство Казахстана назвало темами консультации, водные и энергетические ресурсы, консульское сотрудничество и инвентаризацию договорной базы.",
		},
		tests: {
			en: "The programme’s text is on file, and by the end of 2023 what it provides for has been carried out.",
			tr: "Programın metni dosyadadır ve öngördükleri 2023 sonuna dek uygulanmıştır.",
			ru: "Текст программы имеется, и предусмотренное ею выполнено до конца 2023 года.",
		},
		agreement: "programme-2021",
		body: "ministries",
		parties: turkmenistanAndKazakhstan,
		sectors: ["political"],
		importance: "high",
		due: { value: "2021/2023", basis: "stated", since: "2021-06-29" },
		mentions: [
			{ passage: "000:8", strength: "signed" },
			{ passage: "trend-210629:f09", strength: "signed", side: "KAZ" },
			{ passage: "trend-210703:f09", strength: "signed", side: "KAZ" },
		],
		events: [["consultations-2021", "made_at"]],
	},
	{
		key: "programme-2024",
		ref: "FMP24-0001",
		kind: "project",
		titles: {
			en: "Carry out the foreign ministries’ programme for 2024–2026",
			tr: "Dışişleri bakanlıklarının 2024–2026 programının uygulanması",
			ru: "Выполнение программы внешнеполитических ведомств на 2024–2026 годы",
		},
		descriptions: {
			en: "Signed after the talks in Ashgabat, to advance joint work in politics and diplomacy. It follows the programme of 2021–2023. The text is not public.",
			tr: "Aşkabat görüşmelerinden sonra, siyasi ve diplomatik alandaki ortak çalışmayı ilerletmek üzere imzalandı. 2021–2023 programını izler. Metni kamuya açık değil.",
			ru: "Подписана после переговоров в Ашхабаде для развития совместной политико-дипломатической работы. Следует за программой 2021–2023 годов. Текст не опубликован.",
		},
		tests: {
			en: "By the end of 2026 what the programme provides for has been carried out. While its text is not on file, contacts of the two ministries within its window count as steps towards its stated purpose, not as its fulfilment.",
			tr: "Programın öngördükleri 2026 sonuna dek uygulanmıştır. Metni dosyada olmadıkça, süresi içinde iki bakanlığın temasları belirtilen amacına doğru adım sayılır, yerine getirilmesi sayılmaz.",
			ru: "К концу 2026 года предусмотренное программой выполнено. Пока текста нет, контакты двух министерств в её срок считаются шагами к заявленной цели, но не её выполнением.",
		},
		agreement: "programme-2024",
		body: "ministries",
		parties: turkmenistanAndKazakhstan,
		sectors: ["political"],
		importance: "high",
		due: { value: "2024/2026", basis: "stated", since: "2023-10-30" },
		mentions: [
			{ passage: "002:13", strength: "signed" },
			{ passage: "menafn:f10", strength: "signed" },
			{ passage: "nca-231031:f10", strength: "signed" },
		],
		events: [["talks-2023", "made_at"]],
		links: [["continues", "programme-2021"]],
	},
	{
		key: "visit-agreements-2021",
		ref: "TKM-KAZ-0009",
		kind: "measure",
		titles: {
			en: "Carry out what the state visit of October 2021 agreed",
			tr: "Ekim 2021 devlet ziyaretinde varılan mutabakatların uygulanması",
			ru: "Выполнение договорённостей государственного визита в октябре 2021 года",
		},
		descriptions: {
			en: "Twenty documents were signed; in October 2023 the ministers looked at how they are being carried out. None of the texts is on file.",
			tr: "Yirmi belge imzalandı; bakanlar Ekim 2023’te uygulanışlarına baktı. Metinlerin hiçbiri dosyada yok.",
			ru: "Подписаны двадцать документов; в октябре 2023 года министры рассмотрели ход выполнения. Ни одного текста в базе нет.",
		},
		tests: {
			en: "The twenty documents are on file one by one, each with its own commitments; this record then gives way to them.",
			tr: "Yirmi belge, her biri kendi taahhütleriyle tek tek dosyaya alınır; bu kayıt o zaman yerini onlara bırakır.",
			ru: "Двадцать документов внесены по отдельности, каждый со своими обязательствами; тогда эта запись уступает им место.",
		},
		agreement: "visit-2021",
		parties: turkmenistanAndKazakhstan,
		sectors: ["political", "trade"],
		mentions: [{ passage: "002:3", strength: "agreed" }],
		events: [
			["visit-2021", "made_at"],
			["talks-2023", "reviews"],
		],
	},
	{
		key: "visit-agreements-2022",
		ref: "TKM-KAZ-0010",
		kind: "measure",
		titles: {
			en: "Carry out what the state visit of October 2022 agreed",
			tr: "Ekim 2022 devlet ziyaretinde varılan mutabakatların uygulanması",
			ru: "Выполнение договорённостей государственного визита в октябре 2022 года",
		},
		descriptions: {
			en: "In October 2023 the ministers looked at how they are being carried out. Only the goal for trade is known (TKM-KAZ-0011).",
			tr: "Bakanlar Ekim 2023’te uygulanışlarına baktı. Yalnızca ticaret hedefi biliniyor (TKM-KAZ-0011).",
			ru: "В октябре 2023 года министры рассмотрели ход их выполнения. Известна только цель по торговле (TKM-KAZ-0011).",
		},
		tests: {
			en: "The documents of the visit are on file one by one, each with its own commitments; this record then gives way to them.",
			tr: "Ziyaretin belgeleri, her biri kendi taahhütleriyle tek tek dosyaya alınır; bu kayıt o zaman yerini onlara bırakır.",
			ru: "Документы визита внесены по отдельности, каждый со своими обязательствами; тогда эта запись уступает им место.",
		},
		agreement: "visit-2022",
		parties: turkmenistanAndKazakhstan,
		sectors: ["political", "trade"],
		mentions: [{ passage: "002:3", strength: "agreed" }],
		events: [
			["visit-2022", "made_at"],
			["talks-2023", "reviews"],
		],
	},
	{
		key: "billion-goal",
		ref: "TKM-KAZ-0011",
		kind: "measure",
		titles: {
			en: "Bring mutual trade to one billion US dollars",
			tr: "Karşılıklı ticaretin bir milyar ABD dolarına çıkarılması",
			ru: "Доведение взаимной торговли до одного миллиарда долларов США",
		},
		descriptions: {
			en: "Goal of the talks of October 2022, repeated in November 2025 with a proposed work plan and trading houses in both countries. No year is set.",
			tr: "Ekim 2022 görüşmelerinin hedefi; Kasım 2025’te önerilen bir çalışma planı ve karşılıklı ticaret evleriyle yinelendi. Yıl belirlenmedi.",
			ru: "Цель переговоров октября 2022 года, повторённая в ноябре 2025 года с предложением плана работы и взаимных торговых домов. Год не установлен.",
		},
		tests: {
			en: "The trade turnover of one calendar year, by the statistics of either side, is one billion US dollars or more.",
			tr: "Taraflardan birinin istatistiğine göre bir takvim yılının ticaret hacmi bir milyar ABD doları ya da daha fazladır.",
			ru: "Товарооборот за календарный год по статистике любой из сторон составляет один миллиард долларов США или более.",
		},
		agreement: "visit-2022",
		parties: turkmenistanAndKazakhstan,
		sectors: ["trade"],
		importance: "high",
		mentions: [
			{ passage: "astanatimes-2210:f12", strength: "agreed" },
			{ passage: "sszi-221015:f12", strength: "agreed" },
			{ passage: "vlast-251125:f22b", strength: "intended" },
			{ passage: "kt-251126:f22b", strength: "intended" },
		],
		events: [
			["visit-2022", "made_at"],
			["visit-2025", "reviews"],
		],
		links: [["supports", "trade-growth"]],
	},
];
