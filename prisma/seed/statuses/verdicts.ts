import type { SeedStatus } from "../types";

/** What was planned, put off and held: the histories that end in a verdict. Verdicts wait for a second person. */
export const verdicts: readonly SeedStatus[] = [
	{
		commitment: "vi-caspian-summit",
		status: "planned",
		since: "2021-06-29",
		rationale: {
			en: "A report of 29 June 2021 names place and season: Ashgabat, autumn of 2021.",
			tr: "29 Haziran 2021 tarihli bir haber yeri ve mevsimi veriyor: Aşkabat, 2021 sonbaharı.",
			ru: "Сообщение от 29 июня 2021 года называет место и время: Ашхабад, осень 2021 года.",
		},
		confidence: "high",
		evidence: [{ passage: "trend-210629:f02a" }],
	},
	{
		commitment: "vi-caspian-summit",
		status: "stalled",
		since: "2021-23",
		rationale: {
			en: "Put off because of the pandemic, without a new date. The day of the decision is not known; the autumn it was planned for went by.",
			tr: "Salgın nedeniyle yeni tarih verilmeden ertelendi. Kararın günü bilinmiyor; planlandığı sonbahar geçti.",
			ru: "Отложен из-за пандемии без новой даты. День решения неизвестен; осень, на которую он намечался, прошла.",
		},
		confidence: "medium",
		evidence: [{ passage: "kierunek-kaukaz:f02b" }],
	},
	{
		commitment: "vi-caspian-summit",
		status: "planned",
		since: "2022-02-18",
		rationale: {
			en: "Announced again on 18 February 2022, for the same year.",
			tr: "18 Şubat 2022’de aynı yıl için yeniden duyuruldu.",
			ru: "Вновь объявлен 18 февраля 2022 года, на тот же год.",
		},
		confidence: "high",
		evidence: [{ passage: "azertag-220218:f02c" }],
	},
	{
		commitment: "vi-caspian-summit",
		status: "fulfilled",
		since: "2022-06-29",
		rationale: {
			en: "The five states met in Ashgabat on 29 June 2022 and adopted a communiqué. That is what was intended, 180 days after the last day of the first date.",
			tr: "Beş devlet 29 Haziran 2022’de Aşkabat’ta toplandı ve bir bildiri kabul etti. Amaçlanan buydu; ilk tarihin son gününden 180 gün sonra gerçekleşti.",
			ru: "Пять государств собрались в Ашхабаде 29 июня 2022 года и приняли коммюнике. Намеченное осуществлено, через 180 дней после последнего дня первого срока.",
		},
		confidence: "high",
		evidence: [{ event: "vi-caspian-summit" }, { passage: "oilgas-caspian:f01" }, { passage: "nca-220629:f01" }],
	},
	{
		commitment: "next-consultative-meeting",
		status: "fulfilled",
		since: "2021-08-06",
		rationale: {
			en: "The first meeting after the consultations was the third of the series, held at Avaza on 6 August 2021. Later meetings belong to the series, not to this item.",
			tr: "İstişarelerden sonraki ilk toplantı, dizinin üçüncüsü olarak 6 Ağustos 2021’de Avaza’da yapıldı. Sonraki toplantılar diziye aittir, bu kayda değil.",
			ru: "Первой после консультаций стала третья встреча ряда, прошедшая в Авазе 6 августа 2021 года. Последующие относятся к ряду встреч, а не к этой записи.",
		},
		confidence: "high",
		evidence: [{ event: "consultative-meeting-3" }, { passage: "turkmenistan-ru:f04" }],
	},
	{
		commitment: "visits-2021",
		status: "fulfilled",
		since: "2021-10-25",
		rationale: {
			en: "Kazakhstan’s president came on a state visit on 24 and 25 October 2021, within the year that the sides had in view.",
			tr: "Kazakistan Cumhurbaşkanı, tarafların öngördüğü yıl içinde, 24–25 Ekim 2021’de devlet ziyaretine geldi.",
			ru: "Президент Казахстана прибыл с государственным визитом 24–25 октября 2021 года, в пределах года, о котором говорили стороны.",
		},
		confidence: "high",
		evidence: [
			{ event: "visit-2021" },
			{ passage: "nca-211026:f11" },
			{ passage: "002:3", act: "2021-10", stance: "supports" },
		],
	},
	{
		commitment: "magtymguly",
		status: "fulfilled",
		since: "2024-07-04",
		rationale: {
			en: "In the poet’s year Kazakhstan’s capital held Days of Culture of Turkmenistan and opened a monument to him, both with official participation of the two countries. The test, one such event, is met.",
			tr: "Şairin yılında Kazakistan’ın başkentinde Türkmenistan Kültür Günleri yapıldı ve anıtı açıldı; ikisinde de iki ülke resmen yer aldı. Ölçüt, yani böyle bir etkinlik, karşılandı.",
			ru: "В год поэта в столице Казахстана прошли Дни культуры Туркменистана и открыт памятник ему, оба — с официальным участием двух стран. Критерий — одно такое мероприятие — выполнен.",
		},
		confidence: "high",
		evidence: [
			{ event: "magtymguly-monument" },
			{ event: "turkmen-days-2024" },
			{ passage: "nca-240704-mon:f17b" },
			{ passage: "nca-240625:f17a" },
		],
	},
];
