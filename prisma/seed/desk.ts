import { READ_ON } from "./recorded";
import type { SeedAction, SeedNote, SeedReview } from "./types";

const REPORTS =
	"Later public reports in English, Russian and Turkish; the two foreign ministries’ sites; news agencies of both countries.";

/** The first three carry findings of the first data; the rest are examples of a desk's day. */
export const reviews: readonly SeedReview[] = [
	{
		key: "looked-friendship-group",
		commitment: "friendship-group",
		reviewedOn: READ_ON,
		places: REPORTS,
		finding: "One report of 1 April 2024, when the meeting was still being discussed. Nothing on a meeting in 2024.",
		lang: "en",
		example: false,
	},
	{
		key: "looked-business-council",
		commitment: "business-council",
		reviewedOn: READ_ON,
		places: REPORTS,
		finding: "A business mission in December 2023 and the plan of a forum in 2024. Nothing on the council itself.",
		lang: "en",
		example: false,
	},
	{
		key: "looked-commission",
		commitment: "commission-work",
		reviewedOn: READ_ON,
		places: REPORTS,
		finding: "The twelfth meeting of May 2023 is the last with a number that was found.",
		lang: "en",
		example: false,
	},
	{
		key: "example-billion-goal",
		commitment: "billion-goal",
		reviewedOn: READ_ON,
		places: "Statistics pages of both countries, in Russian.",
		finding: "No figure for a whole year after 2023 was on file; the half-year figures are not comparable.",
		lang: "en",
		example: true,
	},
	{
		key: "example-days-of-culture",
		commitment: "days-of-culture",
		reviewedOn: READ_ON,
		places: "Kültür bakanlıklarının duyuruları, Türkmen ve Kazak basını.",
		finding: "Türkmenistan’daki Kazak günleri için yeni bir duyuru görülmedi.",
		lang: "tr",
		example: true,
	},
];

export const notes: readonly SeedNote[] = [
	{
		key: "trade-before",
		commitment: "coordinated-trade",
		title: "Why the growth of 2023 is no evidence here",
		body: "The figure for 2023 (**563 million dollars, +28 %**) covers a year of which ten months had passed when the ministers agreed on measures.\n\n- For the older wish of September 2020 it counts (IGC20-0010).\n- Here a measure taken *together* after 30 October 2023 is needed, and a later year’s figure.\n- The work plan of November 2025 was proposed; nothing shows yet that it was adopted.",
		lang: "en",
		visibility: "internal",
	},
	{
		key: "unknown-not-failed",
		commitment: "friendship-group",
		title: "Unknown is not failed",
		body: "We looked and found nothing either way. Parliaments report little of such meetings in public: ask before concluding.",
		lang: "en",
		visibility: "shareable",
	},
	{
		key: "programme-text",
		commitment: "programme-2024",
		title: "Программа истекает 31 декабря 2026 года",
		body: "Текст не опубликован. До конца срока стоит **запросить обе стороны**: о пунктах программы и о том, готовится ли следующая, на 2027–2029 годы.",
		lang: "ru",
		visibility: "internal",
	},
	{
		key: "kazakh-days",
		commitment: "days-of-culture",
		title: "Yarısı tamam",
		body: "Astana’daki Türkmen günleri yapıldı. Kazak günleri için tarih verilmediğinden *gecikmiş* sayılmaz; yine de düzenli bakılmalı.",
		lang: "tr",
		visibility: "internal",
	},
	{
		key: "sco-claim",
		commitment: "organisations",
		title: "Not through the SCO",
		body: "Document 001 says that both states work through the SCO. Turkmenistan is not a member (it came to Astana in 2024 as a guest of “SCO plus”). **Do not repeat the claim**; the passage is marked.",
		lang: "en",
		visibility: "internal",
	},
];

export const actions: readonly SeedAction[] = [
	{
		key: "ask-parliaments",
		commitment: "friendship-group",
		what: "Ask both embassies whether the friendship group met in 2024",
		lang: "en",
		dueOn: "2026-12-11",
	},
	{
		key: "ask-programme",
		commitment: "programme-2024",
		what: "Ask both foreign ministries for the programme’s text and for what follows it",
		lang: "en",
		dueOn: "2026-12-18",
	},
	{
		key: "trade-figures",
		commitment: "billion-goal",
		what: "Put the turnover of 2024 and 2025 on file from both countries’ statistics",
		lang: "en",
		dueOn: "2027-01-29",
	},
	{
		key: "statement-text",
		commitment: "strategic-directions",
		what: "Bildiri’nin metnini bul ve yönlerini ayrı ayrı dosyaya al",
		lang: "tr",
		dueOn: "2027-01-15",
	},
	{
		key: "narrow-the-day",
		commitment: "programme-2021",
		what: "Уточнить день консультаций и подписания: первое полугодие 2021 года — вывод, а не запись",
		lang: "ru",
	},
];
