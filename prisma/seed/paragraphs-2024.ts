import type { SeedParagraph } from "./types";

// One paragraph a line; headline, headings, by-line and the unrelated headlines at the end are not counted.
export const paragraphs2024: readonly SeedParagraph[] = [
	{
		document: "001",
		number: 1,
		words: {
			en: "President Tokayev paid an official visit to Turkmenistan on 10 October 2024, which the item rates as a big step for economic and cultural ties.",
			tr: "Cumhurbaşkanı Tokayev 10 Ekim 2024’te Türkmenistan’ı resmen ziyaret etti; haber bunu ekonomik ve kültürel bağlar için büyük adım sayıyor.",
			ru: "10 октября 2024 года Президент Токаев посетил Туркменистан с официальным визитом; автор считает это крупным шагом для экономических и культурных связей.",
		},
	},
	{
		document: "001",
		number: 2,
		words: {
			en: "In the talks with President Serdar Berdimuhamedov, Tokayev underlined more trade and joint economic projects. At the centre stood the renewal and development of the transport and logistics corridors between the two countries.",
			tr: "Tokayev, Cumhurbaşkanı Serdar Berdimuhammedov’la görüşmelerinde ticareti artırmanın ve ortak ekonomik projelerin altını çizdi. Merkezde iki ülke arasındaki ulaşım ve lojistik koridorlarının yenilenip geliştirilmesi vardı.",
			ru: "На переговорах с Президентом Сердаром Бердымухамедовым Токаев подчеркнул значение роста торговли и совместных экономических проектов. В центре были обновление и развитие транспортно-логистических коридоров между странами.",
		},
	},
	{
		document: "001",
		number: 3,
		words: {
			en: "Energy projects were on the agenda: Turkmenistan’s gas is an opening for Kazakhstan and matters for the region’s energy security.",
			tr: "Enerji projeleri gündemdeydi: Türkmen gazı Kazakistan için bir fırsat, bölgenin enerji güvenliği için de önemli.",
			ru: "В повестке были энергетические проекты: туркменский газ открывает возможности для Казахстана и важен для энергобезопасности региона.",
		},
	},
	{
		document: "001",
		number: 4,
		words: {
			en: "A monument to the Kazakh poet Abai Kunanbaev was opened in Ashgabat.",
			tr: "Aşkabat’ta Kazak şairi Abay Kunanbayev için yapılan anıt açıldı.",
			ru: "В Ашхабаде открыт памятник казахскому поэту Абаю Кунанбаеву.",
		},
	},
	{
		document: "001",
		number: 5,
		words: {
			en: "The leaders confirmed that relations are a strategic partnership, underlined the need for closer political and economic cooperation, and called joint steps for international security and regional stability important. The item adds that both work together in the CIS and in the SCO.",
			tr: "Liderler ilişkilerin stratejik ortaklık olduğunu doğruladı, siyasi ve ekonomik işbirliğini sıkılaştırma gereğinin altını çizdi, uluslararası güvenlik ile bölgesel istikrar için birlikte atılacak adımları önemli buldu. Haber, ikisinin BDT ve ŞİÖ içinde birlikte çalıştığını ekliyor.",
			ru: "Лидеры подтвердили, что отношения являются стратегическим партнёрством, указали на необходимость углублять политическое и экономическое сотрудничество и на важность совместных шагов ради международной безопасности и стабильности в регионе. Автор добавляет, что оба государства взаимодействуют в СНГ и ШОС.",
		},
		doubtful:
			"Only the last statement of the paragraph is in doubt: Turkmenistan is not a member of the SCO and took part in its Astana gathering of 2024 in the “SCO plus” format. The claim is kept as the item’s, not as a fact; nothing else here rests on it.",
	},
	{
		document: "001",
		number: 6,
		words: {
			en: "Both countries showed themselves open to meeting shared challenges and carrying out regional projects together.",
			tr: "İki ülke, ortak zorlukları birlikte göğüslemeye ve bölgesel projeleri gerçekleştirmeye açık olduğunu ortaya koydu.",
			ru: "Обе страны показали готовность вместе отвечать на общие вызовы и осуществлять региональные проекты.",
		},
	},
	{
		document: "001",
		number: 7,
		words: {
			en: "The item concludes that the visit has taken the strategic partnership a stage further.",
			tr: "Haber, ziyaretin stratejik ortaklığı bir aşama ileri götürdüğü sonucuna varıyor.",
			ru: "Автор заключает, что визит вывел стратегическое партнёрство на новую ступень.",
		},
	},
];
