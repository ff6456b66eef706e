import "server-only";
import { createTranslator } from "use-intl/core";
import type { SpelledName } from "@/lib/domain/search";
import { type Texts, textIn } from "@/lib/domain/texts";
import type { Lang, TextLang } from "@/lib/domain/vocabulary";
import { messagesIn } from "@/lib/messages";
import { db } from "../db";
import type { Evidence } from "./evidence-of";
import type { Subject } from "./subjects";

type Said = (subject: Subject, evidence: Evidence) => string;

/** Says in a language why something was found: by which way, and where it stands. */
export async function matchedSayer(locale: Lang, evidence: readonly Evidence[]): Promise<Said> {
	const t = createTranslator({ locale, messages: await messagesIn(locale), namespace: "search" });
	const names = await readNames(evidence, locale);
	const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
	return (subject, { way, place, lang, found, asked, name }) => {
		if (way === "reference" || place === null) return t("matched.reference");
		const where = whereKey(subject, place);
		const number = subject.kind === "passage" ? (subject.label ?? "") : "";
		const language = lang && languages.of(lang);
		const standing =
			language && where === "title" ? t("where.title_in", { language }) : t(`where.${where}`, { number });
		if (way === "exact" || way === "beginning") return standing;
		const of = name && names.get(name.owner);
		const how = way === "spelling" && of ? t("matched.spelling", { asked, name: of }) : t(`matched.${way}`, { found });
		return t("matched.how_where", { how, where: standing });
	};
}

function whereKey({ kind }: Subject, place: NonNullable<Evidence["place"]>) {
	if (place === "text") return kind === "note" ? "note" : "passage";
	if (place === "title" && (kind === "party" || kind === "person" || kind === "body")) return "name";
	return place === "title" && kind === "passage" ? "source" : place;
}

async function readNames(evidence: readonly Evidence[], locale: Lang): Promise<Map<string, string>> {
	const owners = evidence.flatMap(({ name }) => name ?? []);
	const ids = (kind: SpelledName["kind"]) => owners.filter((one) => one.kind === kind).map(({ owner }) => owner);
	const names = new Map(ids("place").map((place) => [place, place]));
	if (owners.length === names.size && owners.every(({ kind }) => kind === "place")) return names;
	const rows = await db().$queryRaw<{ id: string; names: Texts; lang: TextLang }[]>`
		SELECT id::text, names, lang FROM parties WHERE id = ANY(${ids("party")}::uuid[])
		UNION ALL SELECT id::text, names, lang FROM persons WHERE id = ANY(${ids("person")}::uuid[])
		UNION ALL SELECT id::text, names, lang FROM bodies WHERE id = ANY(${ids("body")}::uuid[])`;
	for (const { id, names: all, lang } of rows) names.set(id, textIn(all, locale, lang)?.text ?? "");
	return names;
}
