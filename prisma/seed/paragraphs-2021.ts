import type { SeedParagraph } from "./types";

// The last sentence of the document runs over a page break; both parts are paragraph 8.
export const paragraphs2021: readonly SeedParagraph[] = [
	{
		document: "000",
		number: 1,
		words: {
			en: "The two foreign ministries consulted by video. Rashid Meredov led the Turkmen side, Mukhtar Tleuberdi the Kazakh side; both are deputy heads of their governments.",
			tr: "İki dışişleri bakanlığı görüntülü olarak istişarede bulundu. Türkmen tarafına Raşid Meredov, Kazak tarafına Muhtar Tleuberdi başkanlık etti; ikisi de hükûmet başkan yardımcısıdır.",
			ru: "Два внешнеполитических ведомства провели консультации по видеосвязи. Туркменскую сторону возглавлял Рашид Мередов, казахстанскую — Мухтар Тлеуберди; оба — заместители глав правительств.",
		},
	},
	{
		document: "000",
		number: 2,
		words: {
			en: "Visits at a high level are the key to closer relations; the sides weighed whether such visits could take place in the same year.",
			tr: "Üst düzey ziyaretler yakınlaşmanın anahtarıdır; taraflar aynı yıl içinde böyle ziyaretlerin yapılıp yapılamayacağını tarttı.",
			ru: "Визиты на высоком уровне — ключ к сближению; стороны взвесили, могут ли такие визиты состояться в том же году.",
		},
	},
	{
		document: "000",
		number: 3,
		words: {
			en: "Cooperation in the UN, the CIS, ECO and other organisations is going well and views on world affairs are close. Both sides wish to go on working together, between themselves and in the dialogues of Central Asia with Japan, the European Union, the United States and others.",
			tr: "BM, BDT, EİT ve öteki kuruluşlardaki işbirliği iyi gidiyor, dünya meselelerine bakış birbirine yakın. Taraflar hem kendi aralarında hem de Orta Asya’nın Japonya, Avrupa Birliği, ABD ve başkalarıyla diyaloglarında ortak çalışmayı sürdürmek istiyor.",
			ru: "Сотрудничество в ООН, СНГ, ОЭС и других организациях идёт успешно, взгляды на мировые дела близки. Стороны хотят и далее работать вместе — на двусторонней основе и в диалогах Центральной Азии с Японией, Европейским союзом, США и другими.",
		},
	},
	{
		document: "000",
		number: 4,
		words: {
			en: "The Caspian was a topic of its own: a wider partnership, with the ports serving transport and transit. Turkmenistan is getting ready to host the sixth Caspian summit in the same year, and both sides made proposals for its agenda. Cooperation on ecology came up, and so did the Aral Sea.",
			tr: "Hazar ayrı bir başlıktı: limanların ulaştırma ve transite hizmet ettiği daha geniş bir ortaklık. Türkmenistan aynı yıl altıncı Hazar zirvesini ağırlamaya hazırlanıyor; iki taraf da gündem için öneriler getirdi. Çevre işbirliği ile Aral Denizi de konuşuldu.",
			ru: "Каспий обсуждался отдельно: более широкое партнёрство, при котором порты служат перевозкам и транзиту. Туркменистан готовится принять в том же году шестой Каспийский саммит; обе стороны внесли предложения к повестке. Речь шла и о сотрудничестве в экологии, и об Аральском море.",
		},
	},
	{
		document: "000",
		number: 5,
		words: {
			en: "Preparations for the next Consultative Meeting of the Central Asian presidents were discussed. Both sides are interested in joint initiatives that bring out the potential of Central Asia and its neighbours, and find wider partnerships important, ECO among them.",
			tr: "Orta Asya cumhurbaşkanlarının sıradaki İstişare Toplantısı’nın hazırlıkları konuşuldu. Taraflar, Orta Asya ile komşularının imkânlarını ortaya çıkaracak ortak girişimlere ilgi duyuyor; EİT dahil daha geniş ortaklıkları önemli buluyor.",
			ru: "Обсуждена подготовка следующей Консультативной встречи президентов Центральной Азии. Стороны заинтересованы в совместных инициативах, раскрывающих потенциал региона и его соседей, и считают важным расширение партнёрств, в том числе на площадке ОЭС.",
		},
	},
	{
		document: "000",
		number: 6,
		words: {
			en: "Trade and the economy were reviewed, as they are and as they could be; the intergovernmental commission, which carries special projects, is important for this. Deeper cooperation in energy, transport, logistics and industry was discussed.",
			tr: "Ticaret ve ekonomi bugünkü hâliyle ve imkânlarıyla gözden geçirildi; özel projeleri yürüten hükûmetler arası komisyon bu bakımdan önemli. Enerji, ulaştırma, lojistik ve sanayide işbirliğini derinleştirme konuşuldu.",
			ru: "Рассмотрены состояние и возможности торговли и экономики; важна роль межправительственной комиссии, ведущей отдельные проекты. Обсуждено углубление сотрудничества в энергетике, на транспорте, в логистике и промышленности.",
		},
	},
	{
		document: "000",
		number: 7,
		words: {
			en: "Cultural and humanitarian matters were discussed in detail. Both sides are interested in partnerships in science, education, health and pharmaceuticals.",
			tr: "Kültürel ve insani konular ayrıntısıyla konuşuldu. Taraflar bilim, eğitim, sağlık ve ilaç alanlarında ortaklıklara ilgi duyuyor.",
			ru: "Подробно обсуждены культурные и гуманитарные вопросы. Стороны заинтересованы в партнёрстве в науке, образовании, здравоохранении и фармацевтике.",
		},
	},
	{
		document: "000",
		number: 8,
		words: {
			en: "After the talks the ministers signed a cooperation programme of their two ministries for 2021–2023. The text of the programme is not given.",
			tr: "Görüşmelerden sonra bakanlar, iki bakanlığın 2021–2023 yıllarını kapsayan işbirliği programını imzaladı. Programın metni verilmiyor.",
			ru: "После переговоров министры подписали программу сотрудничества двух министерств на 2021–2023 годы. Текст программы не приводится.",
		},
	},
];
