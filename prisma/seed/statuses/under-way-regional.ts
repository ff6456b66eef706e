import type { SeedStatus } from "../types";

/** In the formats of several states: an act after the undertaking, and more to come. */
export const underWayRegional: readonly SeedStatus[] = [
	{
		commitment: "format-with-russia",
		status: "in_progress",
		since: "2022-10-14",
		rationale: {
			en: "The format goes on, since 2022 with heads of state: Astana in October 2022, Dushanbe in October 2025.",
			tr: "Format sürüyor, 2022’den beri devlet başkanlarıyla: Ekim 2022’de Astana, Ekim 2025’te Duşanbe.",
			ru: "Формат продолжает работу, с 2022 года — с участием глав государств: Астана, октябрь 2022-го; Душанбе, октябрь 2025 года.",
		},
		confidence: "high",
		evidence: [
			{ event: "russia-summit-1" },
			{ event: "russia-summit-2" },
			{ passage: "nca-221016:f16a" },
			{ passage: "nca-251009:f16b" },
		],
	},
	{
		commitment: "with-japan",
		status: "in_progress",
		since: "2025-12-20",
		rationale: {
			en: "After a postponement the first summit of the dialogue was held in Tokyo on 20 December 2025; it adopted a declaration and named Kazakhstan as the next host.",
			tr: "Bir ertelemeden sonra diyaloğun ilk zirvesi 20 Aralık 2025’te Tokyo’da yapıldı; bir bildiri kabul edildi, sonraki ev sahibi olarak Kazakistan belirlendi.",
			ru: "После переноса первый саммит диалога прошёл в Токио 20 декабря 2025 года; принята декларация, следующим местом назван Казахстан.",
		},
		confidence: "high",
		evidence: [{ event: "japan-summit" }, { passage: "cal-tokyo:f26a" }, { passage: "zakon-caj:f26b" }],
	},
	{
		commitment: "with-eu",
		status: "in_progress",
		since: "2025-04-04",
		rationale: {
			en: "The first summit with the European Union, in Samarkand on 4 April 2025, raised relations to a strategic partnership.",
			tr: "Avrupa Birliği ile 4 Nisan 2025’te Semerkant’ta yapılan ilk zirve, ilişkileri stratejik ortaklığa yükseltti.",
			ru: "Первый саммит с Европейским союзом в Самарканде 4 апреля 2025 года поднял отношения до стратегического партнёрства.",
		},
		confidence: "high",
		evidence: [{ event: "eu-summit" }, { passage: "ieu:f27" }],
	},
	{
		commitment: "caspian",
		status: "in_progress",
		since: "2022-06-29",
		rationale: {
			en: "Both states took part in the VI Caspian Summit and its communiqué of 29 June 2022. What came of the attention promised in October 2023 is not yet known.",
			tr: "İki devlet VI. Hazar Zirvesi’ne ve 29 Haziran 2022 tarihli bildirisine katıldı. Ekim 2023’te gösterilen ilginin ne getirdiği henüz bilinmiyor.",
			ru: "Оба государства участвовали в VI Каспийском саммите и его коммюнике от 29 июня 2022 года. Что дало внимание, проявленное в октябре 2023 года, пока неизвестно.",
		},
		confidence: "medium",
		evidence: [{ event: "vi-caspian-summit" }, { passage: "oilgas-caspian:f01" }],
	},
	{
		commitment: "aral-sea",
		status: "in_progress",
		since: "2023-09-15",
		rationale: {
			en: "The council of the Aral fund met in September 2023 and chose its president for 2024–2026. It came after the talk of 2021 and answers it.",
			tr: "Aral fonunun konseyi Eylül 2023’te toplandı ve 2024–2026 başkanını seçti. 2021’deki görüşmeden sonradır ve ona karşılık gelir.",
			ru: "Совет Фонда спасения Арала собрался в сентябре 2023 года и избрал президента на 2024–2026 годы. Это произошло после разговора 2021 года и отвечает на него.",
		},
		confidence: "medium",
		evidence: [{ event: "ifas-council-2023" }, { passage: "nca-230915-ifas:f25a" }],
	},
	{
		commitment: "ifas",
		status: "in_progress",
		since: "2024-09-18",
		rationale: {
			en: "The fund’s board, with delegations of both states, approved the work plan for 2024–2026. The council of September 2023 came before the undertaking and is no evidence for it.",
			tr: "Fonun yönetim kurulu, iki devletin heyetleriyle, 2024–2026 çalışma planını onayladı. Eylül 2023’teki konsey taahhütten öncedir, kanıt sayılmaz.",
			ru: "Правление фонда с делегациями обоих государств утвердило план работы на 2024–2026 годы. Совет в сентябре 2023 года предшествовал обязательству и доказательством не служит.",
		},
		confidence: "medium",
		evidence: [
			{ event: "ifas-board-2024" },
			{ passage: "astanatimes-2409:f25b" },
			{ passage: "qazinform-ifas:f25c", stance: "context" },
		],
	},
	{
		commitment: "organisations",
		status: "in_progress",
		since: "2021-11-28",
		rationale: {
			en: "Turkmenistan hosted the ECO summit of 28 November 2021, which adopted a consensus for action; both states are members. For the other organisations no act has been put on file yet.",
			tr: "Türkmenistan 28 Kasım 2021’de EİT Zirvesi’ni ağırladı; zirvede eylem mutabakatı kabul edildi, iki devlet de üyedir. Öteki kuruluşlar için henüz dosyaya alınmış bir adım yok.",
			ru: "Туркменистан принял саммит ОЭС 28 ноября 2021 года, одобривший консенсус для действий; оба государства — члены организации. По другим организациям сведений пока не внесено.",
		},
		confidence: "medium",
		evidence: [{ event: "eco-summit-15" }, { passage: "eco-int:f29" }],
	},
];
