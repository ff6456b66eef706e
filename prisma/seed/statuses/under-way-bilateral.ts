import type { SeedStatus } from "../types";

/** Between the two states: an act after the undertaking, and more to come. */
export const underWayBilateral: readonly SeedStatus[] = [
	{
		commitment: "commission-meetings",
		status: "in_progress",
		since: "2021-12-20",
		rationale: {
			en: "Two ordinary meetings after September 2020 are reported: the eleventh in December 2021, the twelfth in May 2023. No frequency was promised, and none later was found.",
			tr: "Eylül 2020’den sonra iki olağan toplantı bildiriliyor: on birincisi Aralık 2021, on ikincisi Mayıs 2023. Sıklık sözü verilmemişti; daha sonrası bulunamadı.",
			ru: "После сентября 2020 года сообщается о двух очередных заседаниях: одиннадцатом в декабре 2021-го и двенадцатом в мае 2023 года. Периодичность не обещана; более поздних не найдено.",
		},
		confidence: "high",
		evidence: [
			{ event: "commission-11" },
			{ event: "commission-12" },
			{ passage: "trend-igc11:f13b" },
			{ passage: "einpresswire:f13c" },
		],
	},
	{
		commitment: "top-level-dialogue",
		status: "in_progress",
		since: "2021-10-25",
		rationale: {
			en: "Visits both ways followed: October 2021, October 2022, October 2024 and November 2025.",
			tr: "İki yönde ziyaretler izledi: Ekim 2021, Ekim 2022, Ekim 2024 ve Kasım 2025.",
			ru: "Последовали визиты в обе стороны: октябрь 2021, октябрь 2022, октябрь 2024 и ноябрь 2025 года.",
		},
		confidence: "high",
		evidence: [
			{ event: "visit-2021" },
			{ event: "visit-2022" },
			{ event: "visit-2024" },
			{ event: "visit-2025" },
			{ passage: "nca-211026:f11" },
		],
	},
	{
		commitment: "trade-growth",
		status: "in_progress",
		since: "2023",
		rationale: {
			en: "Turnover of 563 million dollars in 2023, 28 % above 2022: a measured step after the words of September 2020. It counts here, not for the undertaking of 30 October 2023.",
			tr: "2023’te 563 milyon dolarlık hacim, 2022’nin yüzde 28 üzerinde: Eylül 2020’deki sözlerden sonra ölçülmüş bir adım. Burada sayılır, 30 Ekim 2023 taahhüdü için sayılmaz.",
			ru: "Товарооборот 563 млн долларов за 2023 год, на 28 % больше, чем в 2022-м: измеримый шаг после слов сентября 2020 года. Он учитывается здесь, но не для обязательства от 30 октября 2023 года.",
		},
		confidence: "high",
		evidence: [{ passage: "nca-240527:f22a", act: "2023" }],
	},
	{
		commitment: "billion-goal",
		status: "in_progress",
		since: "2023",
		rationale: {
			en: "563 million dollars in 2023, after growth of 28 %, is a measured step towards one billion. Repeating the goal in November 2025 is not; the figure of the latest year is wanting.",
			tr: "Yüzde 28’lik artışla 2023’te 563 milyon dolar, bir milyara doğru ölçülmüş bir adımdır. Hedefin Kasım 2025’te yinelenmesi değildir; son yılın rakamı eksik.",
			ru: "563 млн долларов за 2023 год, после роста на 28 %, — измеримый шаг к миллиарду. Повторение цели в ноябре 2025 года таковым не является; данных за последний год не хватает.",
		},
		confidence: "medium",
		evidence: [
			{ passage: "nca-240527:f22a", act: "2023" },
			{ passage: "vlast-251125:f22b", stance: "context" },
		],
	},
	{
		commitment: "programme-2024",
		status: "in_progress",
		since: "2024-05-27",
		rationale: {
			en: "Within the programme’s window the ministers held talks in May 2024 and the ministries consulted in February 2025: joint work in the field for which it was signed. What it provides for in detail is not known.",
			tr: "Programın süresi içinde bakanlar Mayıs 2024’te görüştü, bakanlıklar Şubat 2025’te istişarede bulundu: imzalandığı alanda ortak çalışma. Ayrıntıda ne öngördüğü bilinmiyor.",
			ru: "В срок программы министры провели переговоры в мае 2024 года, а ведомства — консультации в феврале 2025-го: совместная работа в той сфере, ради которой она подписана. Что предусмотрено в деталях, неизвестно.",
		},
		confidence: "low",
		evidence: [{ event: "talks-2024" }, { event: "consultations-2025" }, { passage: "nca-250204:f23b" }],
	},
	{
		commitment: "ministries-contacts",
		status: "in_progress",
		since: "2024-05-27",
		rationale: {
			en: "Talks of the ministers in Astana in May 2024 and political consultations in February 2025. Whether that is more than before cannot be said without the earlier count.",
			tr: "Mayıs 2024’te bakanların Astana görüşmeleri, Şubat 2025’te siyasi istişareler. Bunun öncekinden çok olup olmadığı, eski sayı bilinmeden söylenemez.",
			ru: "Переговоры министров в Астане в мае 2024 года и политические консультации в феврале 2025-го. Больше ли это прежнего, без прежнего подсчёта сказать нельзя.",
		},
		confidence: "high",
		evidence: [
			{ event: "talks-2024" },
			{ event: "consultations-2025" },
			{ passage: "nca-240527:f23a" },
			{ passage: "nca-250204:f23b" },
		],
	},
	{
		commitment: "strategic-partnership",
		status: "in_progress",
		since: "2024-10-10",
		rationale: {
			en: "Twenty documents were signed in October 2024, and a joint statement with 15 documents followed in November 2025. These acts count; the confirmations of the partnership in words do not.",
			tr: "Ekim 2024’te yirmi belge imzalandı; Kasım 2025’te ortak bildiri ile 15 belge izledi. Sayılan bunlardır, ortaklığın sözle doğrulanması değil.",
			ru: "В октябре 2024 года подписаны двадцать документов, в ноябре 2025-го — совместное заявление и 15 документов. Учитываются эти действия, а не словесные подтверждения партнёрства.",
		},
		confidence: "medium",
		evidence: [
			{ event: "visit-2024" },
			{ event: "visit-2025" },
			{ passage: "nca-241011:f18" },
			{ passage: "nca-251126:f24" },
			{ passage: "001:5", stance: "context" },
		],
	},
	{
		commitment: "business-delegations",
		status: "in_progress",
		since: "2023-12",
		rationale: {
			en: "A Kazakh business mission visited Turkmenistan in December 2023. A visit the other way has not been found yet, so the exchange is half of one.",
			tr: "Aralık 2023’te bir Kazak iş heyeti Türkmenistan’ı ziyaret etti. Öteki yönde bir ziyaret henüz bulunamadı; değişimin yarısı gerçekleşti.",
			ru: "В декабре 2023 года Туркменистан посетила казахстанская бизнес-миссия. Встречного визита пока не найдено: обмен состоялся наполовину.",
		},
		confidence: "high",
		evidence: [{ event: "business-mission-2023" }, { passage: "nca-231213:f21" }],
	},
	{
		commitment: "days-of-culture",
		status: "in_progress",
		since: "2024-06-27",
		rationale: {
			en: "The Turkmen days were held in Astana in June 2024. The Kazakh days in Turkmenistan could not be confirmed and may still come: no date binds them.",
			tr: "Türkmen günleri Haziran 2024’te Astana’da yapıldı. Türkmenistan’daki Kazak günleri doğrulanamadı, yine de yapılabilir: bağlayıcı bir tarih yok.",
			ru: "Туркменские дни прошли в Астане в июне 2024 года. Казахстанские дни в Туркменистане подтвердить не удалось, но они ещё возможны: срок не установлен.",
		},
		confidence: "high",
		evidence: [
			{ event: "turkmen-days-2024" },
			{ passage: "nca-240625:f17a" },
			{ passage: "inform-240528:f19", stance: "context" },
		],
	},
];
