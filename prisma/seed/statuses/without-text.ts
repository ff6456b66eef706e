import type { SeedStatus, Words } from "../types";

/** `since`: the day from which there was something to judge and no text to judge it by. */
function notAssessable(
	commitment: string,
	since: string,
	rationale: Words,
	evidence: SeedStatus["evidence"],
): SeedStatus {
	return { commitment, status: "not_assessable", since, rationale, confidence: "high", evidence };
}

/** Asserted, not stated: what was agreed cannot be compared with what was done. */
export const withoutText: readonly SeedStatus[] = [
	notAssessable(
		"programme-2021",
		"2023-12-31",
		{
			en: "The programme ran out at the end of 2023 and was followed by that of 2024–2026. Its text is not public and the themes named by one side are no test: what was to be done is not known.",
			tr: "Programın süresi 2023 sonunda doldu, yerini 2024–2026 programı aldı. Metni kamuya açık değil; bir tarafın saydığı konular ölçüt olamaz: ne yapılacağı bilinmiyor.",
			ru: "Срок программы истёк в конце 2023 года, за ней последовала программа 2024–2026 годов. Текст не опубликован, а темы, названные одной стороной, не критерий: что именно предстояло сделать, неизвестно.",
		},
		[
			{ passage: "000:8", stance: "context" },
			{ passage: "trend-210629:f09", stance: "context" },
			{ passage: "002:13", stance: "context" },
		],
	),
	notAssessable(
		"visit-agreements-2021",
		"2021-10-25",
		{
			en: "Twenty documents are reported as signed, and their implementation was looked at two years later; none of the texts is on file.",
			tr: "Yirmi belgenin imzalandığı ve iki yıl sonra uygulanmasına bakıldığı bildiriliyor; metinlerin hiçbiri dosyada yok.",
			ru: "Сообщается о подписании двадцати документов и о рассмотрении хода их выполнения через два года; ни одного текста нет.",
		},
		[
			{ passage: "002:3", stance: "context" },
			{ passage: "nca-211026:f11", stance: "context" },
		],
	),
	notAssessable(
		"visit-agreements-2022",
		"2022-10-15",
		{
			en: "The agreements of the visit are referred to without their text. The one that is known, the goal for trade, is followed on its own.",
			tr: "Ziyarette varılan mutabakatlara metin verilmeden atıf yapılıyor. Bilinen tek madde, ticaret hedefi, ayrıca izleniyor.",
			ru: "На договорённости визита ссылаются без текста. Единственная известная — цель по торговле — отслеживается отдельно.",
		},
		[
			{ passage: "002:3", stance: "context" },
			{ passage: "astanatimes-2210:f12", stance: "context" },
		],
	),
	notAssessable(
		"earlier-agreements",
		"2020-09-17",
		{
			en: "The report does not name the agreements of earlier meetings whose progress was discussed.",
			tr: "Haber, ilerlemesi görüşülen önceki toplantı mutabakatlarının adını vermiyor.",
			ru: "В сообщении не названы договорённости прежних встреч, ход выполнения которых обсуждался.",
		},
		[{ passage: "004:4", stance: "context" }],
	),
	notAssessable(
		"concrete-steps",
		"2020-09-17",
		{
			en: "Steps were outlined; neither their number nor their content is public, so none can be looked for.",
			tr: "Adımlar belirlendi; ne sayıları ne içerikleri kamuya açık olduğundan hiçbiri aranamıyor.",
			ru: "Шаги намечены, но ни их число, ни содержание не обнародованы, поэтому искать нечего.",
		},
		[{ passage: "004:9", stance: "context" }],
	),
	notAssessable(
		"session-agreements",
		"2020-09-17",
		{
			en: "The report asserts agreements and states none. The protocol of the session is not public.",
			tr: "Haber mutabakata varıldığını ileri sürüyor, hiçbirini belirtmiyor. Oturumun protokolü kamuya açık değil.",
			ru: "В сообщении говорится о договорённостях, но ни одна не приведена. Протокол заседания не опубликован.",
		},
		[{ passage: "004:11", stance: "context" }],
	),
];
