import { READ_ON } from "../recorded";
import type { SeedStatus } from "../types";

/** Looked for and not found. Unknown is a finding of its own: none of these has failed. */
export const lookedFor: readonly SeedStatus[] = [
	{
		commitment: "friendship-group",
		status: "no_evidence",
		since: READ_ON,
		rationale: {
			en: "On 1 April 2024 the meeting was still being discussed. No report that it took place in 2024 was found, and none that it did not.",
			tr: "Toplantı 1 Nisan 2024’te hâlâ görüşülüyordu. 2024’te yapıldığına da yapılmadığına da ilişkin haber bulunamadı.",
			ru: "1 апреля 2024 года встреча ещё обсуждалась. Не найдено сообщений ни о том, что она состоялась в 2024 году, ни об обратном.",
		},
		confidence: "medium",
		evidence: [{ passage: "nca-240401:f20", stance: "context" }],
		review: "looked-friendship-group",
	},
	{
		commitment: "business-council",
		status: "no_evidence",
		since: READ_ON,
		rationale: {
			en: "A business mission and the plan of a forum are reported; a meeting of the council itself is not. There is no date by which it was due.",
			tr: "Bir iş heyeti ziyareti ile bir forum planı haber veriliyor; konseyin kendisinin toplantısı değil. Yapılması gereken bir tarih de yok.",
			ru: "Сообщается о бизнес-миссии и плане форума, но не о заседании самого совета. Срок не установлен.",
		},
		confidence: "medium",
		evidence: [{ passage: "nca-231213:f21", stance: "context" }],
		review: "looked-business-council",
	},
	{
		commitment: "commission-work",
		status: "no_evidence",
		since: READ_ON,
		rationale: {
			en: "The search found no numbered meeting after the twelfth of 15 May 2023, which came before this undertaking and is no evidence for it.",
			tr: "Aramada 15 Mayıs 2023’teki on ikinciden sonra numaralı bir toplantı bulunamadı; o da bu taahhütten öncedir, kanıt sayılmaz.",
			ru: "Поиск не выявил заседаний с номером после двенадцатого, от 15 мая 2023 года, а оно предшествует этому обязательству и доказательством не служит.",
		},
		confidence: "medium",
		evidence: [{ event: "commission-12", stance: "context" }],
		review: "looked-commission",
	},
];
