import type { SeedCommitment } from "../types";
import { centralAsiaAndRussia } from "./parts";

/** Document 003, single fields; and the action plan of 2025, which only a later report states. */
export const statementFields: readonly SeedCommitment[] = [
	{
		key: "transit-projects",
		ref: "CAR20-0007",
		kind: "project",
		titles: {
			en: "Carry out projects in transit and logistics with suitable tariffs",
			tr: "Elverişli tarifelerle transit ve lojistik projelerinin gerçekleştirilmesi",
			ru: "Осуществление проектов в сфере транзита и логистики с подходящими тарифами",
		},
		descriptions: {
			en: "Key initiatives of the Central Asian states, Russia and others, meant to strengthen economic ties and competitiveness after the pandemic.",
			tr: "Orta Asya devletlerinin, Rusya’nın ve başkalarının, salgından sonra ekonomik bağları ve rekabet gücünü pekiştirmeyi amaçlayan başlıca girişimleri.",
			ru: "Ключевые инициативы государств Центральной Азии, России и других стран, призванные укрепить экономические связи и конкурентоспособность после пандемии.",
		},
		tests: {
			en: "A transit or logistics project of at least two of the six starts after 15 October 2020, or a tariff for transit is agreed.",
			tr: "15 Ekim 2020’den sonra altı devletten en az ikisinin bir transit ya da lojistik projesi başlar veya bir transit tarifesi kararlaştırılır.",
			ru: "После 15 октября 2020 года начат проект транзита или логистики хотя бы двух из шести государств либо согласован транзитный тариф.",
		},
		agreement: "statement-2020",
		body: "ca-russia",
		parties: centralAsiaAndRussia,
		sectors: ["transport", "trade"],
		mentions: [{ passage: "003:6", strength: "considered" }],
		events: [["ministers-2020", "made_at"]],
	},
	{
		key: "culture-with-russia",
		ref: "CAR20-0008",
		kind: "standing",
		titles: {
			en: "Widen cultural and humanitarian cooperation of the six states",
			tr: "Altı devletin kültürel ve insani işbirliğinin genişletilmesi",
			ru: "Расширение культурно-гуманитарного сотрудничества шести государств",
		},
		descriptions: {
			en: "Considered by the ministers; one initiative is named on its own (CAR20-0009).",
			tr: "Bakanlarca değerlendirildi; bir girişim ayrıca anılıyor (CAR20-0009).",
			ru: "Рассмотрено министрами; одна инициатива названа отдельно (CAR20-0009).",
		},
		tests: {
			en: "Standing: progress is a joint cultural or humanitarian programme of at least three of the six after 15 October 2020.",
			tr: "Sürekli: ilerleme, altı devletten en az üçünün 15 Ekim 2020’den sonraki ortak bir kültürel ya da insani programıdır.",
			ru: "Постоянное: прогресс — совместная культурная или гуманитарная программа не менее чем трёх из шести государств после 15 октября 2020 года.",
		},
		agreement: "statement-2020",
		body: "ca-russia",
		parties: centralAsiaAndRussia,
		sectors: ["culture", "humanitarian"],
		importance: "low",
		mentions: [{ passage: "003:7", strength: "considered" }],
		events: [["ministers-2020", "made_at"]],
	},
	{
		key: "spirit-of-eurasia",
		ref: "CAR20-0009",
		kind: "project",
		titles: {
			en: "Advance the initiative “Spirit of Eurasia”",
			tr: "“Avrasya’nın Ruhu” girişiminin ilerletilmesi",
			ru: "Продвижение инициативы «Дух Евразии»",
		},
		descriptions: {
			en: "An initiative for a dialogue of cultures, whose importance the ministers underlined.",
			tr: "Kültürler arası diyaloğu amaçlayan, bakanların önemini vurguladığı girişim.",
			ru: "Инициатива диалога культур, важность которой подчеркнули министры.",
		},
		tests: {
			en: "At least one event or project under this name is carried out with several of the six taking part, after 15 October 2020.",
			tr: "15 Ekim 2020’den sonra bu ad altında, altı devletten birkaçının katıldığı en az bir etkinlik ya da proje gerçekleştirilir.",
			ru: "После 15 октября 2020 года под этим названием проведено хотя бы одно мероприятие или проект с участием нескольких из шести государств.",
		},
		agreement: "statement-2020",
		body: "ca-russia",
		parties: centralAsiaAndRussia,
		sectors: ["culture"],
		mentions: [{ passage: "003:7", strength: "considered" }],
		events: [["ministers-2020", "made_at"]],
		links: [["supports", "culture-with-russia"]],
	},
	{
		key: "action-plan",
		ref: "CAR25-0001",
		kind: "project",
		titles: {
			en: "Carry out the joint action plan of Central Asia and Russia for 2025–2027",
			tr: "Orta Asya–Rusya 2025–2027 ortak eylem planının uygulanması",
			ru: "Выполнение совместного плана действий «Центральная Азия — Россия» на 2025–2027 годы",
		},
		descriptions: {
			en: "Adopted in Dushanbe at the second summit. Known from reports only; the single measures are not on file.",
			tr: "Duşanbe’deki ikinci zirvede kabul edildi. Yalnızca haberlerden biliniyor; tek tek önlemler dosyada yok.",
			ru: "Принят в Душанбе на втором саммите. Известен только по сообщениям; отдельных мер в базе нет.",
		},
		tests: {
			en: "By the end of 2027 the measures of the plan have been carried out; the plan’s text has to be put on file first.",
			tr: "2027 sonuna dek planın önlemleri uygulanmış olur; önce planın metni dosyaya alınmalıdır.",
			ru: "К концу 2027 года меры плана выполнены; сначала текст плана нужно внести в базу.",
		},
		agreement: "plan-2025",
		body: "ca-russia",
		parties: centralAsiaAndRussia,
		sectors: ["political", "trade"],
		due: { value: "2025/2027", basis: "stated", since: "2025-10-09" },
		mentions: [
			{ passage: "nca-251009:f16b", strength: "adopted" },
			{ passage: "centrasia:f16b", strength: "adopted" },
		],
		events: [["russia-summit-2", "made_at"]],
		links: [["continues", "strategic-directions"]],
	},
];
