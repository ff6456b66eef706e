import type { SeedParagraph } from "./types";

// Numbers count the paragraphs of running text; headline, source line and furniture are not counted.
export const paragraphs2020: readonly SeedParagraph[] = [
	{
		document: "004",
		number: 1,
		words: {
			en: "The commission met in extraordinary session. Heads of the main Turkmen ministries and agencies took part, and Prime Minister Askar Mamin came from Kazakhstan.",
			tr: "Komisyon olağanüstü oturumda toplandı. Başlıca Türkmen bakanlık ve kurumlarının başkanları katıldı; Kazakistan’dan Başbakan Askar Mamin geldi.",
			ru: "Комиссия провела внеочередное заседание. В нём участвовали руководители основных министерств и ведомств Туркменистана; из Казахстана прибыл Премьер-министр Аскар Мамин.",
		},
	},
	{
		document: "004",
		number: 2,
		words: {
			en: "Both sides are satisfied with relations, which have grown livelier in recent years and can grow further in every field.",
			tr: "Taraflar, son yıllarda canlanan ve her alanda daha da ilerleyebilecek olan ilişkilerden memnundur.",
			ru: "Стороны удовлетворены отношениями, которые в последние годы стали динамичнее и могут развиваться дальше во всех областях.",
		},
	},
	{
		document: "004",
		number: 3,
		words: {
			en: "Lively contact between the two leaderships, two-sided and in organisations, is seen as what the relationship rests on.",
			tr: "Hem ikili düzeyde hem teşkilatlar içinde, liderler arasındaki canlı temas ilişkilerin dayanağı sayılıyor.",
			ru: "Активные контакты на высшем уровне — двусторонние и в рамках организаций — считаются основой отношений.",
		},
	},
	{
		document: "004",
		number: 4,
		words: {
			en: "The session went through what had become of the agreements of earlier meetings, without naming them, and considered wider cooperation in politics, diplomacy, trade, the economy, culture and the humanitarian field.",
			tr: "Oturumda, önceki toplantılarda varılan ve adı verilmeyen mutabakatların akıbeti ele alındı; siyaset, diplomasi, ticaret, ekonomi, kültür ve insani alanda daha geniş işbirliği değerlendirildi.",
			ru: "На заседании разобрали, как выполняются договорённости прежних встреч (они не названы), и рассмотрели расширение сотрудничества в политике, дипломатии, торговле, экономике, культуре и гуманитарной сфере.",
		},
	},
	{
		document: "004",
		number: 5,
		words: {
			en: "Oil and gas, transport and communications were singled out as promising. The railway from Kazakhstan through Turkmenistan to Iran stands as proof.",
			tr: "Petrol ve gaz, ulaştırma ve haberleşme umut veren alanlar olarak öne çıkarıldı. Kazakistan’dan Türkmenistan üzerinden İran’a uzanan demir yolu bunun kanıtı sayıldı.",
			ru: "Перспективными названы нефтегазовая отрасль, транспорт и связь. Подтверждением служит железная дорога из Казахстана через Туркменистан в Иран.",
		},
	},
	{
		document: "004",
		number: 6,
		words: {
			en: "Geography calls for more joint work on transport and transit corridors, which would serve trade between Central Asia and the regions around it.",
			tr: "Coğrafi konum, ulaştırma ve transit koridorlarında daha fazla ortak çalışmayı gerekli kılıyor; bu, Orta Asya ile çevresindeki bölgeler arasındaki ticarete yarayacaktır.",
			ru: "Географическое положение требует большей совместной работы над транспортными и транзитными коридорами, что послужит торговле Центральной Азии с соседями.",
		},
	},
	{
		document: "004",
		number: 7,
		words: {
			en: "Both states put weight on a closer partnership in many fields, planned for the long run and in step with their reforms.",
			tr: "İki devlet, uzun vadeli ve reformlarıyla uyumlu, çok alanlı ve daha sıkı bir ortaklığa önem veriyor.",
			ru: "Оба государства придают значение более тесному многоплановому партнёрству, рассчитанному надолго и согласованному с их реформами.",
		},
	},
	{
		document: "004",
		number: 8,
		words: {
			en: "Trade grew in spite of the pandemic; both sides want to expand trade and economic cooperation.",
			tr: "Salgına rağmen ticaret büyüdü; taraflar ticari ve ekonomik işbirliğini genişletmek istiyor.",
			ru: "Несмотря на пандемию, торговля выросла; обе стороны хотят расширять торгово-экономическое сотрудничество.",
		},
	},
	{
		document: "004",
		number: 9,
		words: {
			en: "The commission drew up concrete steps for broader cooperation. The text does not say which.",
			tr: "Komisyon, işbirliğini çeşitlendirecek somut adımlar belirledi. Metin bunların neler olduğunu söylemiyor.",
			ru: "Комиссия наметила конкретные шаги по расширению взаимодействия. Какие именно, в тексте не сказано.",
		},
	},
	{
		document: "004",
		number: 10,
		words: {
			en: "Close ties in education, science, health and culture were called important.",
			tr: "Eğitim, bilim, sağlık ve kültürde yakın bağların önemi dile getirildi.",
			ru: "Отмечена важность тесных связей в образовании, науке, здравоохранении и культуре.",
		},
	},
	{
		document: "004",
		number: 11,
		words: {
			en: "Regular two-sided meetings and talks matter, the participants held, and what was agreed at this session would enliven the dialogue. What was agreed is not stated.",
			tr: "Katılımcılara göre düzenli ikili toplantılar ve müzakereler önemlidir; bu oturumda varılan mutabakatlar diyaloğu canlandıracaktır. Neyin kararlaştırıldığı belirtilmiyor.",
			ru: "Участники подчеркнули значение регулярных двусторонних встреч и переговоров и ожидают, что договорённости этого заседания оживят диалог. О чём договорились, не сообщается.",
		},
	},
	{
		document: "003",
		number: 1,
		words: {
			en: "Six foreign ministers took part in the third meeting of the format: Meredov (Turkmenistan), Lavrov (Russia), Tleuberdi (Kazakhstan), Kazakbayev (Kyrgyzstan, just appointed), Muhriddin (Tajikistan) and Kamilov (Uzbekistan).",
			tr: "Formatın üçüncü toplantısında altı dışişleri bakanı bir araya geldi: Meredov (Türkmenistan), Lavrov (Rusya), Tleuberdi (Kazakistan), göreve yeni gelen Kazakbayev (Kırgızistan), Muhriddin (Tacikistan) ve Kamilov (Özbekistan).",
			ru: "В третьей встрече формата участвовали шесть министров: Мередов (Туркменистан), Лавров (Россия), Тлеуберди (Казахстан), недавно назначенный Казакбаев (Кыргызстан), Мухриддин (Таджикистан) и Камилов (Узбекистан).",
		},
	},
	{
		document: "003",
		number: 2,
		words: {
			en: "The ministers praised the dialogue between the five Central Asian states and Russia and went through current matters of politics, diplomacy, trade, the economy, culture and the humanitarian field.",
			tr: "Bakanlar beş Orta Asya devleti ile Rusya arasındaki diyalogdan övgüyle söz etti; siyaset, diplomasi, ticaret, ekonomi, kültür ve insani konulardaki güncel başlıkları gözden geçirdi.",
			ru: "Министры высоко оценили диалог пяти государств Центральной Азии с Россией и рассмотрели текущие вопросы политики, дипломатии, торговли, экономики, культуры и гуманитарной сферы.",
		},
	},
	{
		document: "003",
		number: 3,
		words: {
			en: "They told one another how their countries are dealing with the coronavirus and with the economic crisis that came with it.",
			tr: "Koronavirüsle ve beraberinde gelen ekonomik krizle nasıl mücadele ettiklerini birbirlerine aktardılar.",
			ru: "Они обменялись сведениями о том, как их страны борются с коронавирусом и вызванным им кризисом.",
		},
	},
	{
		document: "003",
		number: 4,
		words: {
			en: "Turkmenistan’s minister set out his country’s measures against the pandemic and called for stronger regional and international cooperation against it.",
			tr: "Türkmenistan’ın bakanı ülkesinin salgına karşı önlemlerini anlattı; bölgesel ve uluslararası işbirliğinin pekiştirilmesini istedi.",
			ru: "Министр Туркменистана рассказал о мерах своей страны против пандемии и призвал усилить региональное и международное сотрудничество в этой сфере.",
		},
	},
	{
		document: "003",
		number: 5,
		words: {
			en: "With Afghanistan in mind, regional security and what can be done together for it were examined at length. Turkmenistan is said to work for stability there and for economic and humanitarian help to its people.",
			tr: "Afganistan göz önünde tutularak bölgesel güvenlik ve birlikte yapılabilecekler uzun uzadıya incelendi. Türkmenistan’ın orada istikrar ve halka ekonomik ile insani destek için çaba gösterdiği belirtildi.",
			ru: "В свете обстановки в Афганистане подробно рассмотрены региональная безопасность и возможные совместные действия. Сказано, что Туркменистан добивается там стабильности и экономической и гуманитарной помощи народу.",
		},
	},
	{
		document: "003",
		number: 6,
		words: {
			en: "The ministers considered a wider and fairer partnership in Eurasia, with more trade and investment, and projects in transit and logistics that would strengthen economic ties, bring suitable tariffs and keep the countries competitive after the pandemic.",
			tr: "Bakanlar Avrasya’da ticareti ve yatırımı artıracak, daha geniş ve hakkaniyetli bir ortaklığı; ayrıca ekonomik bağları güçlendirecek, elverişli tarifeler getirecek ve salgından sonra rekabet gücünü koruyacak transit ve lojistik projelerini ele aldı.",
			ru: "Министры рассмотрели более широкое и справедливое партнёрство в Евразии с ростом торговли и инвестиций, а также проекты в сфере транзита и логистики, которые укрепили бы экономические связи, обеспечили подходящие тарифы и сохранили конкурентоспособность после пандемии.",
		},
	},
	{
		document: "003",
		number: 7,
		words: {
			en: "More cooperation in culture and the humanitarian field was considered, and the initiative “Spirit of Eurasia”, meant for a dialogue of cultures, was called important.",
			tr: "Kültürde ve insani alanda daha fazla işbirliği değerlendirildi; kültürler arası diyaloğa yönelik “Avrasya’nın Ruhu” girişimi önemli bulundu.",
			ru: "Рассмотрено расширение культурного и гуманитарного сотрудничества; отмечена важность инициативы «Дух Евразии», направленной на диалог культур.",
		},
	},
	{
		document: "003",
		number: 8,
		words: {
			en: "The ministers stood by this format and adopted a Statement on the strategic directions of their cooperation.",
			tr: "Bakanlar bu formata bağlılıklarını bildirdi ve işbirliklerinin stratejik yönleri üzerine bir Bildiri benimsedi.",
			ru: "Министры заявили о приверженности этому формату и приняли Заявление о стратегических направлениях сотрудничества.",
		},
	},
];
