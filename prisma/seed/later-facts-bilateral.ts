import type { SeedFact } from "./types";

/** What later reports say of the two states. Keys follow the desk's list of facts. */
export const bilateralFacts: readonly SeedFact[] = [
	{
		key: "f09",
		words: {
			en: "By 29 June 2021 the programme 2021–2023 was in force, and Kazakhstan’s foreign ministry described it in public: consultations, water and energy resources, consular cooperation, an inventory of the treaties.",
			tr: "2021–2023 programı 29 Haziran 2021’de yürürlükteydi; Kazakistan Dışişleri Bakanlığı içeriğini açıkladı: istişareler, su ve enerji kaynakları, konsolosluk işbirliği, sözleşmelerin dökümü.",
			ru: "К 29 июня 2021 года программа 2021–2023 годов действовала, и МИД Казахстана публично описал её: консультации, водные и энергетические ресурсы, консульское сотрудничество, инвентаризация договорной базы.",
		},
		sources: ["trend-210629", "trend-210703"],
	},
	{
		key: "f10",
		words: {
			en: "The programme of the two ministries for 2024–2026 was signed in Ashgabat on 30 October 2023.",
			tr: "İki bakanlığın 2024–2026 programı 30 Ekim 2023’te Aşkabat’ta imzalandı.",
			ru: "Программа двух министерств на 2024–2026 годы подписана в Ашхабаде 30 октября 2023 года.",
		},
		sources: ["menafn", "turkmenportal", "nca-231031"],
	},
	{
		key: "f11",
		words: {
			en: "Tokayev’s state visit to Turkmenistan lasted from 24 to 25 October 2021; on the second day talks were held and 20 documents signed.",
			tr: "Tokayev’in Türkmenistan’a devlet ziyareti 24–25 Ekim 2021’de yapıldı; ikinci gün görüşmeler gerçekleşti ve 20 belge imzalandı.",
			ru: "Государственный визит Токаева в Туркменистан состоялся 24–25 октября 2021 года; на второй день прошли переговоры и были подписаны 20 документов.",
		},
		sources: ["nca-211026", "shepherd"],
	},
	{
		key: "f12",
		words: {
			en: "Serdar Berdimuhamedov arrived in Kazakhstan for a state visit on 14 October 2022; the talks of 15 October agreed on a trade turnover of one billion US dollars as a goal.",
			tr: "Serdar Berdimuhammedov devlet ziyareti için 14 Ekim 2022’de Kazakistan’a geldi; 15 Ekim görüşmelerinde bir milyar ABD dolarlık ticaret hacmi hedef olarak kararlaştırıldı.",
			ru: "Сердар Бердымухамедов прибыл в Казахстан с государственным визитом 14 октября 2022 года; на переговорах 15 октября согласована цель — товарооборот в один миллиард долларов США.",
		},
		sources: ["astanatimes-2210", "sszi-221015"],
	},
	{
		key: "f13a",
		words: {
			en: "The commission’s tenth meeting was held in Astana from 10 to 13 March 2019.",
			tr: "Komisyonun onuncu toplantısı 10–13 Mart 2019’da Astana’da yapıldı.",
			ru: "Десятое заседание комиссии прошло в Астане 10–13 марта 2019 года.",
		},
		sources: ["oilgas-igc10"],
	},
	{
		key: "f13b",
		words: {
			en: "The commission’s eleventh meeting was held in Ashgabat on 20 December 2021.",
			tr: "Komisyonun on birinci toplantısı 20 Aralık 2021’de Aşkabat’ta yapıldı.",
			ru: "Одиннадцатое заседание комиссии прошло в Ашхабаде 20 декабря 2021 года.",
		},
		sources: ["trend-igc11"],
	},
	{
		key: "f13c",
		words: {
			en: "The commission’s twelfth meeting was held in Astana on 15 May 2023.",
			tr: "Komisyonun on ikinci toplantısı 15 Mayıs 2023’te Astana’da yapıldı.",
			ru: "Двенадцатое заседание комиссии прошло в Астане 15 мая 2023 года.",
		},
		sources: ["einpresswire"],
	},
	{
		key: "f14",
		words: {
			en: "The extraordinary session took place on the Thursday of Prime Minister Mamin’s visit; it was reported on 17 September 2020, a Thursday. Two reports taken together give the day.",
			tr: "Olağanüstü oturum, Başbakan Mamin’in ziyaretinin perşembe günü yapıldı; 17 Eylül 2020 perşembe günü haberleştirildi. Günü, birlikte okunan iki haber veriyor.",
			ru: "Внеочередное заседание прошло в четверг, в дни визита Премьер-министра Мамина; о нём сообщили 17 сентября 2020 года, в четверг. Дата выводится из двух сообщений вместе.",
		},
		sources: ["business-tm", "astanatimes-2009", "baigenews"],
	},
	{
		key: "f17a",
		words: {
			en: "Days of Culture of Turkmenistan were held in Astana from 25 to 27 June 2024, in the year of Magtymguly’s 300th birthday.",
			tr: "Mahtumkulu’nun 300. doğum yılında, 25–27 Haziran 2024’te Astana’da Türkmenistan Kültür Günleri yapıldı.",
			ru: "25–27 июня 2024 года, в год 300-летия Махтумкули, в Астане прошли Дни культуры Туркменистана.",
		},
		sources: ["nca-240625"],
	},
	{
		key: "f17b",
		words: {
			en: "A monument to Magtymguly was opened in Astana on 4 July 2024.",
			tr: "4 Temmuz 2024’te Astana’da Mahtumkulu anıtı açıldı.",
			ru: "4 июля 2024 года в Астане открыт памятник Махтумкули.",
		},
		sources: ["nca-240704-mon"],
	},
	{
		key: "f18",
		words: {
			en: "Tokayev’s official visit to Ashgabat on 10 October 2024 saw the monument to Abai opened and 20 documents signed.",
			tr: "Tokayev’in 10 Ekim 2024’teki resmî Aşkabat ziyaretinde Abay anıtı açıldı ve 20 belge imzalandı.",
			ru: "В ходе официального визита Токаева в Ашхабад 10 октября 2024 года открыт памятник Абаю и подписаны 20 документов.",
		},
		sources: ["nca-241011", "astanatimes-2410"],
	},
	{
		key: "f19",
		words: {
			en: "In May 2024 Days of Culture were announced once more: Turkmen days in Astana and Kazakh days in Turkmenistan.",
			tr: "Mayıs 2024’te Kültür Günleri yeniden duyuruldu: Astana’da Türkmen, Türkmenistan’da Kazak günleri.",
			ru: "В мае 2024 года вновь объявлены Дни культуры: туркменские в Астане и казахстанские в Туркменистане.",
		},
		sources: ["inform-240528"],
	},
	{
		key: "f20",
		words: {
			en: "On 1 April 2024 it was still being discussed how to organise the friendship group’s next meeting.",
			tr: "1 Nisan 2024’te dostluk grubunun sonraki toplantısının nasıl düzenleneceği hâlâ görüşülüyordu.",
			ru: "1 апреля 2024 года организация следующей встречи группы дружбы ещё обсуждалась.",
		},
		sources: ["nca-240401"],
	},
	{
		key: "f21",
		words: {
			en: "A Kazakh business mission came to Turkmenistan in December 2023; the businesses agreed on a forum of both countries in 2024.",
			tr: "Aralık 2023’te bir Kazak iş heyeti Türkmenistan’a geldi; iş çevreleri 2024’te iki ülkenin forumu konusunda anlaştı.",
			ru: "В декабре 2023 года Туркменистан посетила казахстанская бизнес-миссия; предприниматели договорились о форуме двух стран в 2024 году.",
		},
		sources: ["nca-231213"],
	},
	{
		key: "f22a",
		words: {
			en: "Trade between the two countries reached 563 million US dollars in 2023, 28 % more than the year before.",
			tr: "İki ülke arasındaki ticaret 2023’te 563 milyon ABD dolarına ulaştı; bir yıl öncesine göre yüzde 28 arttı.",
			ru: "Товарооборот двух стран за 2023 год составил 563 млн долларов США, на 28 % больше, чем годом ранее.",
		},
		sources: ["nca-240527"],
	},
	{
		key: "f22b",
		words: {
			en: "On 25 November 2025 the goal of one billion dollars was repeated; a work plan was proposed, and trading houses in both countries.",
			tr: "25 Kasım 2025’te bir milyar dolarlık hedef yinelendi; bir çalışma planı ile karşılıklı ticaret evleri gündeme getirildi.",
			ru: "25 ноября 2025 года цель в один миллиард долларов повторена; предложены план работы и взаимные торговые дома.",
		},
		sources: ["vlast-251125", "kt-251126"],
	},
	{
		key: "f23a",
		words: {
			en: "The foreign ministers held talks in Astana on 27 May 2024.",
			tr: "Dışişleri bakanları 27 Mayıs 2024’te Astana’da görüştü.",
			ru: "27 мая 2024 года в Астане прошли переговоры министров иностранных дел.",
		},
		sources: ["nca-240527"],
	},
	{
		key: "f23b",
		words: {
			en: "Political consultations of the ministries were held in Astana on 3 February 2025.",
			tr: "Bakanlıkların siyasi istişareleri 3 Şubat 2025’te Astana’da yapıldı.",
			ru: "3 февраля 2025 года в Астане состоялись политические консультации министерств.",
		},
		sources: ["nca-250204"],
	},
	{
		key: "f24",
		words: {
			en: "The President of Turkmenistan paid Kazakhstan a state visit on 24 and 25 November 2025; a joint statement and 15 documents resulted.",
			tr: "Türkmenistan Cumhurbaşkanı 24–25 Kasım 2025’te Kazakistan’a devlet ziyareti yaptı; ortak bildiri ve 15 belge ortaya çıktı.",
			ru: "Президент Туркменистана совершил государственный визит в Казахстан 24–25 ноября 2025 года; его итог — совместное заявление и 15 документов.",
		},
		sources: ["nca-251126"],
	},
];
