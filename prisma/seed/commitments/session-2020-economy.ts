import type { SeedCommitment } from "../types";
import { turkmenistanAndKazakhstan } from "./parts";

/** Document 004: what the commission's extraordinary session said of single fields. */
export const sessionEconomy: readonly SeedCommitment[] = [
	{
		key: "energy",
		ref: "IGC20-0007",
		kind: "standing",
		titles: {
			en: "Develop cooperation in oil, gas and energy",
			tr: "Petrol, gaz ve enerji alanında işbirliğinin geliştirilmesi",
			ru: "Развитие сотрудничества в нефтегазовой отрасли и энергетике",
		},
		descriptions: {
			en: "Singled out as promising in 2020, discussed in 2021, given main directions in 2023, on the presidents’ agenda in 2024.",
			tr: "2020’de umut veren alan olarak öne çıkarıldı, 2021’de görüşüldü, 2023’te ana yönleri ortaya kondu, 2024’te cumhurbaşkanlarının gündemindeydi.",
			ru: "В 2020 году названо перспективным, в 2021-м обсуждалось, в 2023-м обозначены главные направления, в 2024-м стояло в повестке президентов.",
		},
		tests: {
			en: "Standing: progress is a contract, delivery, transit or joint work in oil, gas or power that began after September 2020.",
			tr: "Sürekli: ilerleme, petrol, gaz ya da elektrikte Eylül 2020’den sonra başlayan bir sözleşme, teslimat, transit ya da ortak çalışmadır.",
			ru: "Постоянное: прогресс — контракт, поставка, транзит или совместная работа в нефтегазовой сфере либо электроэнергетике, начатые после сентября 2020 года.",
		},
		agreement: "session-2020",
		parties: turkmenistanAndKazakhstan,
		sectors: ["energy"],
		mentions: [
			{ passage: "004:5", strength: "considered" },
			{ passage: "000:6", strength: "discussed" },
			{ passage: "002:10", strength: "considered" },
			{ passage: "001:3", strength: "discussed" },
		],
		events: [["session-2020", "made_at"]],
	},
	{
		key: "transport",
		ref: "IGC20-0008",
		kind: "standing",
		titles: {
			en: "Develop cooperation in transport and logistics",
			tr: "Ulaştırma ve lojistikte işbirliğinin geliştirilmesi",
			ru: "Развитие сотрудничества в сфере транспорта и логистики",
		},
		descriptions: {
			en: "With the railway Kazakhstan–Turkmenistan–Iran as the example; logistics is named beside transport from 2021 on.",
			tr: "Örneği Kazakistan–Türkmenistan–İran demir yoludur; 2021’den itibaren ulaştırmanın yanında lojistik de anılıyor.",
			ru: "Пример — железная дорога Казахстан — Туркменистан — Иран; с 2021 года наряду с транспортом названа логистика.",
		},
		tests: {
			en: "Standing: progress is a route, a service, a tariff or a volume of goods between or through both countries that changed after September 2020.",
			tr: "Sürekli: ilerleme, iki ülke arasında ya da üzerinden Eylül 2020’den sonra değişen bir güzergâh, hizmet, tarife ya da yük hacmidir.",
			ru: "Постоянное: прогресс — маршрут, услуга, тариф или объём грузов между двумя странами либо через них, изменившиеся после сентября 2020 года.",
		},
		agreement: "session-2020",
		parties: turkmenistanAndKazakhstan,
		sectors: ["transport", "communications"],
		mentions: [
			{ passage: "004:5", strength: "considered" },
			{ passage: "000:6", strength: "discussed" },
			{ passage: "002:10", strength: "considered" },
		],
		events: [["session-2020", "made_at"]],
	},
	{
		key: "corridors",
		ref: "IGC20-0009",
		kind: "project",
		titles: {
			en: "Form transport and transit corridors together",
			tr: "Ulaştırma ve transit koridorlarının birlikte oluşturulması",
			ru: "Совместное формирование транспортных и транзитных коридоров",
		},
		descriptions: {
			en: "To raise trade between Central Asia and the regions around it. In October 2024 the presidents put the renewal of the corridors between both countries at the centre of their talks.",
			tr: "Orta Asya ile çevresindeki bölgeler arasındaki ticareti artırmak için. Ekim 2024’te cumhurbaşkanları iki ülke arasındaki koridorların yenilenmesini görüşmelerinin merkezine koydu.",
			ru: "Ради роста торговли Центральной Азии с окружающими регионами. В октябре 2024 года президенты поставили обновление коридоров между странами в центр переговоров.",
		},
		tests: {
			en: "A corridor through both countries is opened, extended or renewed after September 2020, and a source names the section.",
			tr: "Eylül 2020’den sonra iki ülkeden geçen bir koridor açılır, uzatılır ya da yenilenir ve bir kaynak kesimi adıyla belirtir.",
			ru: "После сентября 2020 года открыт, продлён или обновлён коридор через обе страны, и источник называет участок.",
		},
		agreement: "session-2020",
		parties: turkmenistanAndKazakhstan,
		sectors: ["transport", "trade"],
		mentions: [
			{ passage: "004:6", strength: "intended" },
			{ passage: "001:2", strength: "discussed" },
		],
		events: [["session-2020", "made_at"]],
		links: [["supports", "transport"]],
	},
	{
		key: "trade-growth",
		ref: "IGC20-0010",
		kind: "standing",
		titles: {
			en: "Increase trade and economic cooperation",
			tr: "Ticari ve ekonomik işbirliğinin artırılması",
			ru: "Наращивание торгово-экономического сотрудничества",
		},
		descriptions: {
			en: "Both sides’ wish in 2020, reviewed in 2021, underlined by Kazakhstan’s president in 2024 together with joint economic projects.",
			tr: "2020’de iki tarafın dileği, 2021’de gözden geçirildi; Kazakistan Cumhurbaşkanı 2024’te ortak ekonomik projelerle birlikte altını çizdi.",
			ru: "Желание обеих сторон в 2020 году; рассмотрено в 2021-м; в 2024-м подчёркнуто Президентом Казахстана вместе с совместными экономическими проектами.",
		},
		tests: {
			en: "Standing: progress is a yearly turnover above that of 2020, or a joint economic project begun since.",
			tr: "Sürekli: ilerleme, 2020’nin üzerinde bir yıllık ticaret hacmi ya da o tarihten sonra başlayan ortak bir ekonomik projedir.",
			ru: "Постоянное: прогресс — годовой товарооборот выше уровня 2020 года или начатый с тех пор совместный экономический проект.",
		},
		agreement: "session-2020",
		parties: turkmenistanAndKazakhstan,
		sectors: ["trade"],
		mentions: [
			{ passage: "004:8", strength: "intended" },
			{ passage: "000:6", strength: "considered" },
			{ passage: "001:2", strength: "considered", side: "KAZ" },
		],
		events: [["session-2020", "made_at"]],
	},
	{
		key: "education-health-culture",
		ref: "IGC20-0011",
		kind: "standing",
		titles: {
			en: "Build close ties in education, science, health and culture",
			tr: "Eğitim, bilim, sağlık ve kültürde yakın bağların kurulması",
			ru: "Установление тесных связей в образовании, науке, здравоохранении и культуре",
		},
		descriptions: {
			en: "Called important in 2020; in 2021 both sides were interested in partnerships in science, education, health and pharmaceuticals; in 2023 the ministers saw potential in education, science, the media and cultural exchange.",
			tr: "2020’de önemli bulundu; 2021’de taraflar bilim, eğitim, sağlık ve ilaçta ortaklıklara ilgi gösterdi; 2023’te bakanlar eğitim, bilim, medya ve kültür alışverişinde imkân gördü.",
			ru: "В 2020 году названо важным; в 2021-м стороны проявили интерес к партнёрству в науке, образовании, здравоохранении и фармацевтике; в 2023-м министры увидели потенциал в образовании, науке, СМИ и культурных обменах.",
		},
		tests: {
			en: "Standing: progress is an agreement, exchange or joint institution in one of these fields that began after September 2020.",
			tr: "Sürekli: ilerleme, bu alanların birinde Eylül 2020’den sonra başlayan bir anlaşma, değişim ya da ortak kurumdur.",
			ru: "Постоянное: прогресс — соглашение, обмен или совместное учреждение в одной из этих областей, появившиеся после сентября 2020 года.",
		},
		agreement: "session-2020",
		parties: turkmenistanAndKazakhstan,
		sectors: ["education", "science", "health", "culture", "humanitarian"],
		mentions: [
			{ passage: "004:10", strength: "considered" },
			{ passage: "000:7", strength: "intended" },
			{ passage: "002:12", strength: "considered" },
		],
		events: [["session-2020", "made_at"]],
	},
];
