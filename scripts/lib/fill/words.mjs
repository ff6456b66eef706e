export const PLACES = [
	["Ashgabat", "Aşkabat", "Ашхабад", "Aşgabat", "Ашғабат"],
	["Astana", "Astana", "Астана", "Astana", "Астана"],
	["Almaty", "Almatı", "Алматы", "Almaty", "Алматы"],
	["Türkmenbaşy", "Türkmenbaşı", "Туркменбаши", "Türkmenbaşy", "Түрікменбашы"],
	["Aktau", "Aktav", "Актау", "Aktau", "Ақтау"],
	["Baku", "Bakü", "Баку", "Baku", "Баку"],
	["Tashkent", "Taşkent", "Ташкент", "Daşkent", "Ташкент"],
	["Samarkand", "Semerkant", "Самарканд", "Samarkant", "Самарқанд"],
	["Bukhara", "Buhara", "Бухара", "Buhara", "Бұхара"],
	["Bishkek", "Bişkek", "Бишкек", "Bişkek", "Бішкек"],
	["Dushanbe", "Duşanbe", "Душанбе", "Duşenbe", "Душанбе"],
	["Ankara", "Ankara", "Анкара", "Ankara", "Анкара"],
	["Istanbul", "İstanbul", "Стамбул", "Stambul", "Стамбұл"],
	["Mersin", "Mersin", "Мерсин", "Mersin", "Мерсин"],
	["Tbilisi", "Tiflis", "Тбилиси", "Tbilisi", "Тбилиси"],
	["Poti", "Poti", "Поти", "Poti", "Поти"],
	["Mary", "Merv", "Мары", "Mary", "Мары"],
	["Türkmenabat", "Türkmenabat", "Туркменабад", "Türkmenabat", "Түрікменабат"],
	["Dashoguz", "Daşoğuz", "Дашогуз", "Daşoguz", "Дашоғыз"],
	["Balkanabat", "Balkanabat", "Балканабад", "Balkanabat", "Балқанабат"],
	["Atyrau", "Atırav", "Атырау", "Atyrau", "Атырау"],
	["Shymkent", "Çimkent", "Шымкент", "Şymkent", "Шымкент"],
	["Kyzylorda", "Kızılorda", "Кызылорда", "Gyzylorda", "Қызылорда"],
	["Urgench", "Ürgenç", "Ургенч", "Ürgenç", "Үргеніш"],
	["Nukus", "Nukus", "Нукус", "Nukus", "Нөкіс"],
	["Osh", "Oş", "Ош", "Oş", "Ош"],
	["Herat", "Herat", "Герат", "Hyrat", "Герат"],
	["Mashhad", "Meşhed", "Мешхед", "Maşat", "Мешһед"],
	["Tabriz", "Tebriz", "Тебриз", "Tebriz", "Тебриз"],
	["Trabzon", "Trabzon", "Трабзон", "Trabzon", "Трабзон"],
	["Ganja", "Gence", "Гянджа", "Gence", "Гәнжә"],
	["Batumi", "Batum", "Батуми", "Batumi", "Батуми"],
];

/** Between one place and another, and which part of it. */
export const PARTS = [
	["first stage", "birinci aşama", "первый этап", "birinji tapgyr", "бірінші кезең"],
	["second stage", "ikinci aşama", "второй этап", "ikinji tapgyr", "екінші кезең"],
	[
		"feasibility study",
		"fizibilite çalışması",
		"технико-экономическое обоснование",
		"tehniki-ykdysady esaslandyrma",
		"техникалық-экономикалық негіздеме",
	],
	[
		"joint working plan",
		"ortak çalışma planı",
		"совместный рабочий план",
		"bilelikdäki iş meýilnamasy",
		"бірлескен жұмыс жоспары",
	],
	["financing", "finansman", "финансирование", "maliýeleşdirme", "қаржыландыру"],
	["training of staff", "personel eğitimi", "обучение персонала", "işgärleri okatmak", "қызметкерлерді оқыту"],
	["pilot season", "pilot sezon", "пилотный сезон", "synag möwsümi", "сынақ маусымы"],
	["regular service", "düzenli sefer", "регулярное сообщение", "yzygiderli gatnaw", "тұрақты қатынас"],
];

/** States by ISO 3166-1: alpha-3 as the code, alpha-2 for their names. The first stand in most agreements. */
export const STATES =
	"TKM:TM KAZ:KZ UZB:UZ TUR:TR AZE:AZ KGZ:KG TJK:TJ RUS:RU IRN:IR CHN:CN GEO:GE AFG:AF PAK:PK IND:IN ARE:AE SAU:SA QAT:QA DEU:DE ITA:IT FRA:FR GBR:GB JPN:JP KOR:KR HUN:HU POL:PL ROU:RO BGR:BG BLR:BY UKR:UA ARM:AM MNG:MN MYS:MY IDN:ID VNM:VN EGY:EG OMN:OM KWT:KW CHE:CH AUT:AT ESP:ES";

export const AGREEMENTS = [
	[
		"Programme of cooperation",
		"İş birliği programı",
		"Программа сотрудничества",
		"Hyzmatdaşlyk maksatnamasy",
		"Ынтымақтастық бағдарламасы",
	],
	["Joint statement", "Ortak bildiri", "Совместное заявление", "Bilelikdäki beýannama", "Бірлескен мәлімдеме"],
	["Protocol of the session", "Oturum protokolü", "Протокол заседания", "Mejlisiň teswirnamasy", "Отырыс хаттамасы"],
	[
		"Memorandum of understanding",
		"Mutabakat muhtırası",
		"Меморандум о взаимопонимании",
		"Özara düşünişmek ähtnamasy",
		"Өзара түсіністік меморандумы",
	],
	["Road map", "Yol haritası", "Дорожная карта", "Ýol kartasy", "Жол картасы"],
];

export const BODIES = [
	[
		"Intergovernmental commission",
		"Hükûmetlerarası komisyon",
		"Межправительственная комиссия",
		"Hökümetara topary",
		"Үкіметаралық комиссия",
	],
	["Business council", "İş konseyi", "Деловой совет", "Işewürler geňeşi", "Іскерлік кеңес"],
	[
		"Working group on transport",
		"Ulaştırma çalışma grubu",
		"Рабочая группа по транспорту",
		"Ulag boýunça iş topary",
		"Көлік жөніндегі жұмыс тобы",
	],
	[
		"Consultations of foreign ministries",
		"Dışişleri bakanlıkları istişareleri",
		"Консультации министерств иностранных дел",
		"Daşary işler ministrlikleriniň geňeşmeleri",
		"Сыртқы істер министрліктерінің кеңестері",
	],
];

export const EVENTS = [
	["Session of the commission", "Komisyon oturumu", "Заседание комиссии", "Toparyň mejlisi", "Комиссия отырысы"],
	["Visit of the minister", "Bakanın ziyareti", "Визит министра", "Ministriň sapary", "Министрдің сапары"],
	["Forum of exporters", "İhracatçılar forumu", "Форум экспортёров", "Eksportçylaryň forumy", "Экспорттаушылар форумы"],
	["Days of music", "Müzik günleri", "Дни музыки", "Saz günleri", "Музыка күндері"],
	[
		"Signing of the contract",
		"Sözleşmenin imzalanması",
		"Подписание договора",
		"Şertnama gol çekmek",
		"Шартқа қол қою",
	],
];

export const PEOPLE =
	"Aylar Begli Çınar Dana Elvin Feruza Gözel Halit Irina Jeren Kerim Leyla Merdan Nurlan Oraz Perizat Rahim Selbi Timur Ulviye Vepa Yelena Zarina Aibek".split(
		" ",
	);
export const SURNAMES =
	"Ataýew Baimen Demirel Garajaýew Ospan Rahimli Sahat Tekin Umarov Welsapar Yılmaz Züleýha".split(" ");
