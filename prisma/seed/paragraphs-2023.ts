import type { SeedParagraph } from "./types";

// Languages, counters and the year's banner above the text, address and telephones below it: furniture, not counted.
export const paragraphs2023: readonly SeedParagraph[] = [
	{
		document: "002",
		number: 1,
		words: {
			en: "Foreign ministers Rashid Meredov and Murat Nurtleu held talks in Ashgabat on 30 October 2023, during the Kazakh minister’s official visit.",
			tr: "Dışişleri bakanları Raşid Meredov ile Murat Nurtleu, Kazak bakanın resmî ziyareti sırasında, 30 Ekim 2023’te Aşkabat’ta görüştü.",
			ru: "30 октября 2023 года в Ашхабаде, в ходе официального визита казахстанского министра, прошли переговоры Рашида Мередова и Мурата Нуртлеу.",
		},
	},
	{
		document: "002",
		number: 2,
		words: {
			en: "The talks covered politics and diplomacy, trade and the economy, culture and the humanitarian field.",
			tr: "Görüşmelerde siyaset ve diplomasi, ticaret ve ekonomi, kültür ve insani alan ele alındı.",
			ru: "Переговоры охватили политику и дипломатию, торговлю и экономику, культуру и гуманитарную сферу.",
		},
	},
	{
		document: "002",
		number: 3,
		words: {
			en: "Meredov described relations as a strategic partnership by now. Both sides see contacts at the top as decisive; they looked closely at how the agreements of the state visits of October 2021 and October 2022 are being carried out. What those agreements say is not told.",
			tr: "Meredov ilişkilerin artık stratejik ortaklık niteliğinde olduğunu söyledi. Taraflar üst düzey temasları belirleyici görüyor; Ekim 2021 ve Ekim 2022 devlet ziyaretlerinde varılan mutabakatların nasıl uygulandığına dikkatle bakıldı. Bunların içeriği anlatılmıyor.",
			ru: "По словам Мередова, отношения стали стратегическим партнёрством. Обе стороны считают контакты на высшем уровне решающими и внимательно рассмотрели, как выполняются договорённости государственных визитов октября 2021 и октября 2022 года. Их содержание не раскрыто.",
		},
	},
	{
		document: "002",
		number: 4,
		words: {
			en: "Cooperation in the UN, the OIC, ECO, the CIS and the “Central Asia +” dialogues is rated highly; Turkmenistan thanked Kazakhstan for backing its initiatives and co-sponsoring its UN resolutions.",
			tr: "BM, İİT, EİT, BDT ve “Orta Asya +” diyaloglarındaki işbirliğine yüksek değer biçiliyor; Türkmenistan, girişimlerini desteklediği ve BM kararlarına ortak sunucu olduğu için Kazakistan’a teşekkür etti.",
			ru: "Сотрудничество в ООН, ОИС, ОЭС, СНГ и диалогах «Центральная Азия +» оценено высоко; Туркменистан поблагодарил Казахстан за поддержку инициатив и соавторство резолюций ООН.",
		},
	},
	{
		document: "002",
		number: 5,
		words: {
			en: "Both sides find it useful that the friendship group of the two parliaments should meet in the following year, that is, in 2024.",
			tr: "Taraflar, iki parlamentonun dostluk grubunun bir sonraki yıl, yani 2024’te toplanmasını yararlı buluyor.",
			ru: "Стороны считают целесообразным, чтобы группа дружбы двух парламентов собралась в следующем, то есть в 2024 году.",
		},
	},
	{
		document: "002",
		number: 6,
		words: {
			en: "On international and regional affairs the two countries think alike or nearly so on many points.",
			tr: "İki ülke uluslararası ve bölgesel konuların birçoğunda aynı ya da yakın görüştedir.",
			ru: "По многим международным и региональным вопросам взгляды двух стран одинаковы или близки.",
		},
	},
	{
		document: "002",
		number: 7,
		words: {
			en: "The ministers agreed that their ministries should work together faster and more often.",
			tr: "Bakanlar, bakanlıklarının daha hızlı ve daha sık birlikte çalışmasında anlaştı.",
			ru: "Министры условились, что их ведомства будут взаимодействовать быстрее и чаще.",
		},
	},
	{
		document: "002",
		number: 8,
		words: {
			en: "Cooperation on the Caspian and in the International Fund for Saving the Aral Sea received particular attention.",
			tr: "Hazar’daki işbirliğine ve Aral Denizi’ni Kurtarma Uluslararası Fonu’ndaki çalışmalara özel ilgi gösterildi.",
			ru: "Особое внимание уделено сотрудничеству на Каспии и в Международном фонде спасения Арала.",
		},
	},
	{
		document: "002",
		number: 9,
		words: {
			en: "The two sides agreed on coordinated measures for more trade: among them bringing the working group on trade to life, holding the business council, and exchanging business delegations. Work in the intergovernmental commission has an important part in this.",
			tr: "Taraflar ticareti büyütecek eşgüdümlü önlemlerde anlaştı: ticaret çalışma grubunu canlandırmak, iş konseyini toplamak ve iş heyetleri değiştirmek bunların arasında. Hükûmetler arası komisyondaki çalışma bunda önemli yer tutuyor.",
			ru: "Стороны договорились о согласованных мерах для роста торговли: оживить рабочую группу по торговле, провести деловой совет, обмениваться бизнес-делегациями. Важное место отводится работе в межправительственной комиссии.",
		},
	},
	{
		document: "002",
		number: 10,
		words: {
			en: "Main directions and prospects were set out for fuel and energy, oil and gas, chemicals, textiles, agriculture, ecology, the region’s water, transport and logistics, and communications.",
			tr: "Yakıt ve enerji, petrol ve gaz, kimya, tekstil, tarım, çevre, bölgenin suları, ulaştırma ve lojistik ile haberleşmede ana yönler ve imkânlar ortaya kondu.",
			ru: "Обозначены главные направления и перспективы в топливно-энергетической и нефтегазовой отраслях, химии, текстиле, сельском хозяйстве, экологии, использовании вод региона, транспорте и логистике, связи.",
		},
	},
	{
		document: "002",
		number: 11,
		words: {
			en: "Closer ties between the regions of both countries were called useful.",
			tr: "İki ülkenin bölgeleri arasındaki bağların güçlenmesi yararlı bulundu.",
			ru: "Признано целесообразным укреплять связи между регионами двух стран.",
		},
	},
	{
		document: "002",
		number: 12,
		words: {
			en: "The ministers see potential in education, science, the media and cultural exchange. They spoke for more direct contacts between universities and for Days of Culture in both countries, and discussed joint events for the 300th birthday of Magtymguly Fragi.",
			tr: "Bakanlar eğitim, bilim, medya ve kültür alışverişinde imkân görüyor. Üniversiteler arasında daha sıkı doğrudan temastan ve karşılıklı Kültür Günlerinden yana konuştular; Mahtumkulu’nun doğumunun 300. yılı için ortak etkinlikleri görüştüler.",
			ru: "Министры видят потенциал в образовании, науке, СМИ и культурных обменах. Они высказались за более тесные прямые связи вузов и за взаимные Дни культуры и обсудили совместные мероприятия к 300-летию Махтумкули.",
		},
	},
	{
		document: "002",
		number: 13,
		words: {
			en: "At the end the cooperation programme of the two ministries for 2024–2026 was signed, to advance joint work in politics and diplomacy. Its text is not given.",
			tr: "Sonunda, siyasi ve diplomatik alanda ortak çalışmayı ilerletmek üzere iki bakanlığın 2024–2026 işbirliği programı imzalandı. Metni verilmiyor.",
			ru: "В завершение подписана программа сотрудничества двух министерств на 2024–2026 годы для развития совместной работы в политико-дипломатической сфере. Её текст не приводится.",
		},
	},
];
