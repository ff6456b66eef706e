import type { SeedPerson, Words } from "./types";

const president: Words = { en: "President", tr: "Cumhurbaşkanı", ru: "Президент" };
const foreignMinister: Words = {
	en: "Minister of Foreign Affairs",
	tr: "Dışişleri Bakanı",
	ru: "Министр иностранных дел",
};
const deputyHeadAndForeignMinister: Words = {
	en: "Deputy head of government, Minister of Foreign Affairs",
	tr: "Hükûmet başkan yardımcısı, Dışişleri Bakanı",
	ru: "Заместитель главы правительства, министр иностранных дел",
};

// The documents name offices without saying since when or until when; only what the material dates is dated.
export const persons: readonly SeedPerson[] = [
	{
		key: "meredov",
		names: { en: "Rashid Meredov", tr: "Raşid Meredov", ru: "Рашид Мередов" },
		posts: [{ party: "TKM", titles: deputyHeadAndForeignMinister }],
	},
	{
		key: "s-berdimuhamedov",
		names: {
			en: "Serdar Berdimuhamedov",
			tr: "Serdar Berdimuhammedov",
			ru: "Сердар Бердымухамедов",
		},
		posts: [{ party: "TKM", titles: president }],
	},
	{
		key: "tokayev",
		names: {
			en: "Kassym-Jomart Tokayev",
			tr: "Kasım-Cömert Tokayev",
			ru: "Касым-Жомарт Токаев",
		},
		posts: [
			{ party: "KAZ", titles: president },
			{
				party: "KAZ",
				titles: {
					en: "President of the International Fund for Saving the Aral Sea",
					tr: "Aral Denizi’ni Kurtarma Uluslararası Fonu Başkanı",
					ru: "Президент Международного фонда спасения Арала",
				},
				from: "2024",
				to: "2026",
			},
		],
	},
	{
		key: "mamin",
		names: { en: "Askar Mamin", tr: "Askar Mamin", ru: "Аскар Мамин" },
		posts: [
			{
				party: "KAZ",
				titles: { en: "Prime Minister", tr: "Başbakan", ru: "Премьер-министр" },
			},
		],
	},
	{
		key: "tleuberdi",
		names: { en: "Mukhtar Tleuberdi", tr: "Muhtar Tleuberdi", ru: "Мухтар Тлеуберди" },
		posts: [{ party: "KAZ", titles: deputyHeadAndForeignMinister }],
	},
	{
		key: "nurtleu",
		names: { en: "Murat Nurtleu", tr: "Murat Nurtleu", ru: "Мурат Нуртлеу" },
		posts: [{ party: "KAZ", titles: deputyHeadAndForeignMinister }],
	},
	{
		key: "lavrov",
		names: { en: "Sergey Lavrov", tr: "Sergey Lavrov", ru: "Сергей Лавров" },
		posts: [{ party: "RUS", titles: foreignMinister }],
	},
	{
		key: "kazakbayev",
		names: { en: "Ruslan Kazakbayev", tr: "Ruslan Kazakbayev", ru: "Руслан Казакбаев" },
		posts: [{ party: "KGZ", titles: foreignMinister, from: "2020" }],
	},
	{
		key: "muhriddin",
		names: {
			en: "Sirojiddin Muhriddin",
			tr: "Sirociddin Muhriddin",
			ru: "Сироджиддин Мухриддин",
		},
		posts: [{ party: "TJK", titles: foreignMinister }],
	},
	{
		key: "kamilov",
		names: { en: "Abdulaziz Kamilov", tr: "Abdulaziz Kamilov", ru: "Абдулазиз Камилов" },
		posts: [{ party: "UZB", titles: foreignMinister }],
	},
	{
		key: "magtymguly",
		names: { en: "Magtymguly Fragi", tr: "Mahtumkulu Firaki", ru: "Махтумкули Фраги" },
		posts: [],
	},
	{
		key: "abai",
		names: { en: "Abai Kunanbaev", tr: "Abay Kunanbayev", ru: "Абай Кунанбаев" },
		posts: [],
	},
];
