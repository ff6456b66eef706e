import type { SeedFact } from "./types";

/** What later reports say of the formats of several states. Keys follow the desk's list of facts. */
export const regionalFacts: readonly SeedFact[] = [
	{
		key: "f01",
		words: {
			en: "The VI Caspian Summit was held in Ashgabat on 29 June 2022; a communiqué was adopted.",
			tr: "VI. Hazar Zirvesi 29 Haziran 2022’de Aşkabat’ta yapıldı; bir bildiri kabul edildi.",
			ru: "VI Каспийский саммит прошёл в Ашхабаде 29 июня 2022 года; принято коммюнике.",
		},
		sources: ["oilgas-caspian", "nca-220629", "youngbhartiya"],
	},
	{
		key: "f02a",
		words: {
			en: "The VI Caspian Summit is to be held in Ashgabat in the autumn of 2021.",
			tr: "VI. Hazar Zirvesi 2021 sonbaharında Aşkabat’ta yapılacak.",
			ru: "VI Каспийский саммит должен пройти в Ашхабаде осенью 2021 года.",
		},
		sources: ["trend-210629"],
	},
	{
		key: "f02b",
		words: {
			en: "The summit had been meant for 2021 and was put off because of the pandemic.",
			tr: "Zirve 2021 için öngörülmüş, salgın nedeniyle ertelenmişti.",
			ru: "Саммит намечался на 2021 год и был отложен из-за пандемии.",
		},
		sources: ["kierunek-kaukaz"],
	},
	{
		key: "f02c",
		words: {
			en: "In February 2022 the summit was announced anew, for that same year.",
			tr: "Zirve, Şubat 2022’de aynı yıl için yeniden duyuruldu.",
			ru: "В феврале 2022 года саммит объявлен вновь, на тот же год.",
		},
		sources: ["azertag-220218"],
	},
	{
		key: "f03",
		words: {
			en: "The VII Caspian Summit is planned for Tehran in August 2026; 12 August has been proposed.",
			tr: "VII. Hazar Zirvesi Ağustos 2026’da Tahran’da planlanıyor; 12 Ağustos önerildi.",
			ru: "VII Каспийский саммит планируется в Тегеране на август 2026 года; предложено 12 августа.",
		},
		sources: ["report-caspian", "caspianenergy"],
	},
	{
		key: "f04",
		words: {
			en: "The third Consultative Meeting was held at Avaza near Turkmenbashi on 6 August 2021; its programme ran over 5 and 6 August.",
			tr: "Üçüncü İstişare Toplantısı 6 Ağustos 2021’de Türkmenbaşı yakınındaki Avaza’da yapıldı; programı 5–6 Ağustos’u kapsadı.",
			ru: "Третья Консультативная встреча прошла 6 августа 2021 года в Авазе близ Туркменбаши; программа охватывала 5–6 августа.",
		},
		sources: ["turkmenistan-ru", "inform-210806", "gazzetta"],
	},
	{
		key: "f05",
		words: {
			en: "The fourth Consultative Meeting was held at Cholpon-Ata on 21 July 2022.",
			tr: "Dördüncü İstişare Toplantısı 21 Temmuz 2022’de Çolpon-Ata’da yapıldı.",
			ru: "Четвёртая Консультативная встреча прошла в Чолпон-Ате 21 июля 2022 года.",
		},
		sources: ["nca-220722"],
	},
	{
		key: "f06",
		words: {
			en: "The fifth Consultative Meeting was held in Dushanbe on 14 September 2023.",
			tr: "Beşinci İstişare Toplantısı 14 Eylül 2023’te Duşanbe’de yapıldı.",
			ru: "Пятая Консультативная встреча прошла в Душанбе 14 сентября 2023 года.",
		},
		sources: ["nca-230915-cm"],
	},
	{
		key: "f07",
		words: {
			en: "The sixth Consultative Meeting was held in Astana on 9 August 2024.",
			tr: "Altıncı İstişare Toplantısı 9 Ağustos 2024’te Astana’da yapıldı.",
			ru: "Шестая Консультативная встреча прошла в Астане 9 августа 2024 года.",
		},
		sources: ["nca-240809", "rferl-cm"],
	},
	{
		key: "f08",
		words: {
			en: "The seventh Consultative Meeting was held in Tashkent on 15 and 16 November 2025; Azerbaijan was admitted as a full participant.",
			tr: "Yedinci İstişare Toplantısı 15–16 Kasım 2025’te Taşkent’te yapıldı; Azerbaycan tam katılımcı olarak kabul edildi.",
			ru: "Седьмая Консультативная встреча прошла в Ташкенте 15–16 ноября 2025 года; Азербайджан принят полноправным участником.",
		},
		sources: ["kg24", "sputnik-251116"],
	},
	{
		key: "f15",
		words: {
			en: "The third meeting of the foreign ministers of Central Asia and Russia was held by video on 15 October 2020 and adopted a Statement on the strategic directions of cooperation.",
			tr: "Orta Asya ve Rusya dışişleri bakanlarının üçüncü toplantısı 15 Ekim 2020’de görüntülü olarak yapıldı ve işbirliğinin stratejik yönlerine ilişkin Bildiri kabul edildi.",
			ru: "Третья встреча министров иностранных дел Центральной Азии и России прошла по видеосвязи 15 октября 2020 года и приняла Заявление о стратегических направлениях сотрудничества.",
		},
		sources: ["trend-201015", "astanatimes-2010", "voltairenet"],
	},
	{
		key: "f16a",
		words: {
			en: "The first summit of Central Asia and Russia was held in Astana on 14 October 2022.",
			tr: "İlk Orta Asya–Rusya zirvesi 14 Ekim 2022’de Astana’da yapıldı.",
			ru: "Первый саммит «Центральная Азия — Россия» прошёл в Астане 14 октября 2022 года.",
		},
		sources: ["nca-221016"],
	},
	{
		key: "f16b",
		words: {
			en: "The second summit of Central Asia and Russia was held in Dushanbe on 9 October 2025, with a communiqué of 29 points and a joint action plan for 2025–2027.",
			tr: "İkinci Orta Asya–Rusya zirvesi 9 Ekim 2025’te Duşanbe’de yapıldı; 29 maddelik bildiri ve 2025–2027 ortak eylem planı kabul edildi.",
			ru: "Второй саммит «Центральная Азия — Россия» прошёл в Душанбе 9 октября 2025 года: коммюнике из 29 пунктов и совместный план действий на 2025–2027 годы.",
		},
		sources: ["nca-251009", "centrasia"],
	},
	{
		key: "f25a",
		words: {
			en: "The council of heads of the founding states met in Dushanbe on 15 September 2023; Tokayev was elected president of the fund for 2024–2026.",
			tr: "Kurucu devlet başkanları konseyi 15 Eylül 2023’te Duşanbe’de toplandı; Tokayev 2024–2026 için fon başkanı seçildi.",
			ru: "Совет глав государств-учредителей собрался в Душанбе 15 сентября 2023 года; президентом фонда на 2024–2026 годы избран Токаев.",
		},
		sources: ["nca-230915-ifas"],
	},
	{
		key: "f25b",
		words: {
			en: "On 18 September 2024 the fund’s board, with delegations of all five states, approved the work plan for Kazakhstan’s chairmanship in 2024–2026.",
			tr: "18 Eylül 2024’te fonun yönetim kurulu, beş devletin heyetleriyle, Kazakistan’ın 2024–2026 başkanlık döneminin çalışma planını onayladı.",
			ru: "18 сентября 2024 года правление фонда с участием делегаций всех пяти государств утвердило план работы на период председательства Казахстана в 2024–2026 годах.",
		},
		sources: ["astanatimes-2409"],
	},
	{
		key: "f25c",
		words: {
			en: "The fund’s board met again in Astana in October 2025. The next council of heads of state was spoken of for April 2026.",
			tr: "Fonun yönetim kurulu Ekim 2025’te Astana’da yeniden toplandı. Devlet başkanlarının sonraki konseyi için Nisan 2026’dan söz edildi.",
			ru: "В октябре 2025 года правление фонда вновь собралось в Астане. Следующий совет глав государств намечался на апрель 2026 года.",
		},
		sources: ["qazinform-ifas"],
	},
	{
		key: "f26a",
		words: {
			en: "The first summit of Central Asia and Japan, planned for Astana in August 2024 and put off after an earthquake advisory in Japan, was held in Tokyo on 20 December 2025 and adopted the Tokyo Declaration.",
			tr: "Ağustos 2024’te Astana’da planlanan ve Japonya’daki deprem uyarısı üzerine ertelenen ilk Orta Asya–Japonya zirvesi 20 Aralık 2025’te Tokyo’da yapıldı; Tokyo Bildirisi kabul edildi.",
			ru: "Первый саммит «Центральная Азия + Япония», намеченный в Астане на август 2024 года и отложенный из-за предупреждения о землетрясении в Японии, прошёл в Токио 20 декабря 2025 года и принял Токийскую декларацию.",
		},
		sources: ["cal-tokyo"],
	},
	{
		key: "f26b",
		words: {
			en: "The next summit of Central Asia and Japan is to be held in Kazakhstan.",
			tr: "Sonraki Orta Asya–Japonya zirvesi Kazakistan’da yapılacak.",
			ru: "Следующий саммит «Центральная Азия + Япония» состоится в Казахстане.",
		},
		sources: ["zakon-caj"],
	},
	{
		key: "f27",
		words: {
			en: "The first summit of the European Union and Central Asia was held in Samarkand on 4 April 2025 and raised relations to a strategic partnership.",
			tr: "Avrupa Birliği–Orta Asya’nın ilk zirvesi 4 Nisan 2025’te Semerkant’ta yapıldı ve ilişkiler stratejik ortaklığa yükseltildi.",
			ru: "Первый саммит «Европейский союз — Центральная Азия» прошёл в Самарканде 4 апреля 2025 года и поднял отношения до стратегического партнёрства.",
		},
		sources: ["ieu"],
	},
	{
		key: "f29",
		words: {
			en: "The 15th ECO summit was held in Ashgabat on 28 November 2021 and adopted the Ashgabat Consensus for Action.",
			tr: "15. EİT Zirvesi 28 Kasım 2021’de Aşkabat’ta yapıldı ve Aşkabat Eylem Mutabakatı kabul edildi.",
			ru: "XV саммит ОЭС прошёл в Ашхабаде 28 ноября 2021 года и принял «Ашхабадский консенсус для действий».",
		},
		sources: ["eco-int", "ca-news"],
	},
	{
		key: "f30",
		words: {
			en: "Turkmenistan came to the SCO gathering of 2024 in Astana in the “SCO plus” format, that is, not as a member.",
			tr: "Türkmenistan, ŞİÖ’nün 2024 Astana buluşmasına “ŞİÖ artı” formatında, yani üye olmaksızın katıldı.",
			ru: "На встрече ШОС 2024 года в Астане Туркменистан участвовал в формате «ШОС плюс», то есть не как член организации.",
		},
		sources: ["nca-240704-sco"],
	},
];
