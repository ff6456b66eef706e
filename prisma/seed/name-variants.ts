import type { SeedVariant } from "./types";

type Owner = Pick<SeedVariant, "party" | "person" | "body" | "place">;

/** Spellings by language; several in one language are parted by " | ". */
function spelled(owner: Owner, byLang: Record<string, string>): SeedVariant[] {
	return Object.entries(byLang).flatMap(([lang, spellings]) =>
		spellings.split(" | ").map((spelling) => ({ ...owner, spelling, lang })),
	);
}

// What the documents and the languages of the region write besides the names in English, Turkish and Russian.
export const variants: readonly SeedVariant[] = [
	...spelled({ party: "TKM" }, { tk: "Türkmenistan", kk: "Түрікменстан", ru: "Туркмения" }),
	...spelled({ party: "KAZ" }, { tk: "Gazagystan", kk: "Қазақстан" }),
	...spelled({ party: "RUS" }, { en: "Russia", tr: "Rusya", ru: "Россия", tk: "Russiýa", kk: "Ресей" }),
	...spelled({ party: "KGZ" }, { ru: "Киргизия", tk: "Gyrgyzystan", kk: "Қырғызстан" }),
	...spelled({ party: "TJK" }, { tk: "Täjigistan", kk: "Тәжікстан" }),
	...spelled({ party: "UZB" }, { tk: "Özbegistan", kk: "Өзбекстан" }),
	...spelled({ party: "AZE" }, { tk: "Azerbaýjan", kk: "Әзербайжан" }),
	...spelled({ party: "IRN" }, { tk: "Eýran", kk: "Иран" }),
	...spelled({ party: "AFG" }, { tk: "Owganystan", kk: "Ауғанстан" }),
	...spelled({ party: "JPN" }, { tk: "Ýaponiýa", kk: "Жапония" }),
	...spelled({ party: "USA" }, { en: "United States of America | USA", tr: "ABD", ru: "США", tk: "ABŞ", kk: "АҚШ" }),
	...spelled(
		{ party: "EU" },
		{ en: "EU", tr: "AB", ru: "ЕС | Евросоюз", tk: "Ýewropa Bileleşigi", kk: "Еуропалық одақ" },
	),

	...spelled({ person: "meredov" }, { en: "R. Meredov", ru: "Р. Мередов", tk: "Raşit Meredow", kk: "Рашид Мередов" }),
	...spelled(
		{ person: "s-berdimuhamedov" },
		{
			en: "Serdar Berdymukhamedov | Serdar Berdimuhamedow",
			tr: "Serdar Berdimuhamedov",
			ru: "Бердымухамедов | Бердымухаммедов",
			tk: "Serdar Berdimuhamedow",
			kk: "Сердар Бердімұхамедов",
		},
	),
	...spelled(
		{ person: "tokayev" },
		{
			en: "Kassym-Zhomart Tokayev | Qasym-Jomart Toqayev",
			tr: "Tokayev",
			ru: "Токаев",
			tk: "Kasym-Žomart Tokaýew",
			kk: "Қасым-Жомарт Тоқаев",
		},
	),
	...spelled({ person: "mamin" }, { kk: "Асқар Мамин", tk: "Askar Mamin" }),
	...spelled({ person: "tleuberdi" }, { en: "Muhtar Tleuberdi", tk: "Muhtar Tleuberdi", kk: "Мұхтар Тілеуберді" }),
	...spelled({ person: "nurtleu" }, { kk: "Мұрат Нұртілеу", tk: "Myrat Nurtleu" }),
	...spelled({ person: "lavrov" }, { en: "Sergei Lavrov", tk: "Sergeý Lawrow", kk: "Сергей Лавров" }),
	...spelled({ person: "kazakbayev" }, { en: "R. Kazakbayev | Ruslan Kazakbaev" }),
	...spelled({ person: "muhriddin" }, { en: "Sirodjiddin Mukhriddin | Sirojiddin Mukhriddin" }),
	...spelled({ person: "kamilov" }, { en: "Abdulaziz Komilov", ru: "Абдулазиз Комилов" }),
	...spelled(
		{ person: "magtymguly" },
		{
			en: "Magtymguly Pyragy | Makhtumkuli | Makhtumquli Firaqi",
			tr: "Mahtumkulu | Magtımgulı",
			ru: "Махтумкули | Магтымгулы Фраги",
			tk: "Magtymguly Pyragy",
			kk: "Мақтымқұлы Фраги",
		},
	),
	...spelled(
		{ person: "abai" },
		{
			en: "Abai Qunanbaiuly | Abay Kunanbayuly",
			tr: "Abay",
			ru: "Абай Кунанбайулы",
			tk: "Abaý Kunanbaýew",
			kk: "Абай Құнанбайұлы",
		},
	),

	...spelled(
		{ body: "commission" },
		{
			en: "joint commission | intergovernmental commission",
			tr: "hükümetlerarası komisyon",
			ru: "МПК | межправкомиссия",
			tk: "hökümetara topar",
			kk: "үкіметаралық комиссия",
		},
	),
	...spelled({ body: "business-council" }, { tk: "Türkmen-gazak işewürlik geňeşi", kk: "іскерлік кеңес" }),
	...spelled({ body: "trade-group" }, { en: "working group on increasing trade" }),
	...spelled({ body: "friendship-group" }, { en: "parliamentary friendship group", tk: "dostluk topary" }),
	...spelled({ body: "ministries" }, { en: "political consultations", tr: "siyasi istişareler" }),
	...spelled(
		{ body: "caspian-summit" },
		{ en: "Caspian Five", tr: "Hazar Devletleri Zirvesi", tk: "Hazar sammiti", kk: "Каспий саммиті" },
	),
	...spelled(
		{ body: "consultative-meeting" },
		{ en: "Consultative Meeting", tk: "Konsultatiw duşuşyk", kk: "Консультативтік кездесу" },
	),
	...spelled({ body: "ca-russia" }, { en: "CA + Russia", tr: "OA + Rusya", ru: "ЦА + Россия" }),
	...spelled({ body: "ca-japan" }, { en: "CA + Japan", tr: "CA + Japonya", ru: "ЦА + Япония" }),
	...spelled({ body: "ca-eu" }, { en: "CA + EU", tr: "CA + AB", ru: "ЦА + ЕС" }),
	...spelled({ body: "ca-us" }, { en: "CA + US | C5+1", tr: "CA + ABD", ru: "ЦА + США" }),
	...spelled(
		{ body: "ifas" },
		{ en: "IFAS", tr: "AKUF", ru: "МФСА", tk: "AHHG", kk: "Аралды құтқару халықаралық қоры" },
	),
	...spelled({ body: "eco" }, { en: "ECO", tr: "EİT | Ekonomik İşbirliği Örgütü", ru: "ОЭС", tk: "YHG" }),
	...spelled({ body: "sco" }, { en: "SCO", tr: "ŞİÖ", ru: "ШОС", tk: "ŞHG", kk: "ШЫҰ" }),

	...spelled({ place: "Ashgabat" }, { en: "Ashkhabad", tr: "Aşkabat", ru: "Ашхабад", tk: "Aşgabat", kk: "Ашғабат" }),
	...spelled({ place: "Astana" }, { en: "Nur-Sultan", tr: "Astana", ru: "Астана | Нур-Султан", kk: "Астана" }),
	...spelled({ place: "Avaza" }, { en: "Awaza", ru: "Аваза", tk: "Awaza" }),
	...spelled({ place: "Turkmenbashi" }, { tr: "Türkmenbaşı", ru: "Туркменбаши", tk: "Türkmenbaşy" }),
	...spelled({ place: "Cholpon-Ata" }, { tr: "Çolpon-Ata", ru: "Чолпон-Ата" }),
	...spelled({ place: "Dushanbe" }, { tr: "Duşanbe", ru: "Душанбе", tk: "Duşenbe", kk: "Душанбе" }),
	...spelled({ place: "Tashkent" }, { tr: "Taşkent", ru: "Ташкент", tk: "Daşkent", kk: "Ташкент" }),
	...spelled({ place: "Samarkand" }, { tr: "Semerkant", ru: "Самарканд", kk: "Самарқанд" }),
	...spelled({ place: "Tehran" }, { en: "Teheran", tr: "Tahran", ru: "Тегеран", kk: "Тегеран" }),
	...spelled({ place: "Tokyo" }, { tr: "Tokyo", ru: "Токио" }),
];
