import { describe, expect, it, vi } from "vitest";
import { boundsAgree, parseDateValue } from "../../lib/domain/date-value";
import { dueChangeErrors, dueErrors } from "../../lib/domain/due-rules";
import { referencePrefix } from "../../lib/domain/reference";
import type { Precision } from "../../lib/domain/vocabulary";
import { LANGS } from "../../lib/domain/vocabulary";
import { content } from "./content";
import { byKey } from "./histories";
import { idOf } from "./ids";
import { passagesOf } from "./passages";
import { FIRST_DATA_RECORDED_AT, READ_ON } from "./recorded";
import { commitmentRows, counterRows, dueChangeRows } from "./rows-commitments";
import { eventRows, eventStateRows } from "./rows-events";
import { agreementRows, sourceRows } from "./rows-nouns";
import { evidenceRows, statusRows } from "./rows-statuses";
import type { Words } from "./types";

const { commitments, agreements, events, sources, bodies } = content;
const passages = passagesOf(content);

/** The rows as they would be written if it were that day. */
function rowsAt(day: string): string {
	vi.useFakeTimers({ now: new Date(day) });
	const rows = [commitmentRows(content, "a", null), statusRows(content, "a"), eventRows(content, "a")];
	vi.useRealTimers();
	return JSON.stringify(rows);
}

describe("keys and references", () => {
	it("names each thing once", () => {
		const lists = [content.persons, bodies, sources, content.facts, agreements, commitments, events, content.reviews];
		for (const list of [...lists, content.notes, content.actions]) {
			const keys = list.map(({ key }) => key);
			expect(keys).toEqual([...new Set(keys)]);
		}
		expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
	});

	it("refers only to what is there", () => {
		const known = {
			party: new Set(content.parties.map(({ code }) => code)),
			person: new Set(content.persons.map(({ key }) => key)),
			body: new Set(bodies.map(({ key }) => key)),
			source: new Set(sources.map(({ key }) => key)),
			passage: new Set<string>(passages.map(({ key }) => key)),
			agreement: new Set(agreements.map(({ key }) => key)),
			commitment: new Set(commitments.map(({ key }) => key)),
			event: new Set(events.map(({ key }) => key)),
			review: new Set(content.reviews.map(({ key }) => key)),
		};
		const used: (readonly [keyof typeof known, string | undefined])[] = [
			...content.persons.flatMap(({ posts }) => posts.map(({ party }) => ["party", party] as const)),
			...bodies.flatMap(({ members }) => members.map(({ party }) => ["party", party] as const)),
			...content.variants.flatMap(
				({ party, person, body }) =>
					[
						["party", party],
						["person", person],
						["body", body],
					] as const,
			),
			...sources.map(({ side }) => ["party", side] as const),
			...content.paragraphs.map(({ document }) => ["source", document] as const),
			...content.facts.flatMap((fact) => fact.sources.map((source) => ["source", source] as const)),
			...agreements.flatMap(({ body, predecessor, parties }) => [
				["body", body] as const,
				["agreement", predecessor] as const,
				...parties.map((party) => ["party", party] as const),
			]),
			...commitments.flatMap((one) => [
				["agreement", one.agreement] as const,
				["body", one.body] as const,
				...one.parties.map(([party]) => ["party", party] as const),
				...one.mentions.flatMap(({ passage, side }) => [["passage", passage] as const, ["party", side] as const]),
				...(one.events ?? []).map(([event]) => ["event", event] as const),
				...(one.links ?? []).map(([, to]) => ["commitment", to] as const),
				...(one.dueChanges ?? []).map(({ passage }) => ["passage", passage] as const),
			]),
			...events.flatMap(({ body, passages: own, states }) => [
				["body", body] as const,
				...own.map((passage) => ["passage", passage] as const),
				...states.map(({ passage }) => ["passage", passage] as const),
			]),
			...content.statuses.flatMap((status) => [
				["commitment", status.commitment] as const,
				["review", status.review] as const,
				...status.evidence.map((piece) =>
					"event" in piece ? (["event", piece.event] as const) : (["passage", piece.passage] as const),
				),
			]),
			...[...content.reviews, ...content.notes, ...content.actions].map(
				({ commitment: key }) => ["commitment", key] as const,
			),
		];
		const dangling = used.filter(([kind, key]) => key !== undefined && !known[kind].has(key));
		expect(dangling).toEqual([]);
	});

	it("gives every commitment the reference that the rule gives, without gaps", () => {
		for (const one of commitments) {
			const { code = null, parties } = byKey(agreements, one.agreement);
			const bodyCode = one.body ? (byKey(bodies, one.body).code ?? null) : null;
			const given = one.parties.map(([party]) => party);
			const prefix = referencePrefix({ agreementCode: code, bodyCode, agreementParties: parties, parties: given });
			expect(one.ref.slice(0, one.ref.lastIndexOf("-"))).toBe(prefix);
		}
		expect(new Set(commitments.map(({ ref }) => ref)).size).toBe(commitments.length);
		const sum = counterRows(content).reduce((all, { last }) => all + last, 0);
		expect(sum).toBe(commitments.length);
	});

	it("gives the same ids everywhere and at any time", () => {
		expect(idOf("commitment", "vi-caspian-summit")).toBe("9e32bcba-230b-5074-aff7-c4e3db7d25b5");
		const early = rowsAt("1970-01-01");
		expect(rowsAt("2090-05-05")).toBe(early);
		expect(FIRST_DATA_RECORDED_AT.slice(0, 10)).toBe(READ_ON);
	});
});

describe("texts", () => {
	const names = [content.parties, content.persons, bodies].flatMap((list) => list.map((one) => one.names));
	const places = events.flatMap(({ states }) => states.flatMap((state) => state.places ?? []));
	const texts: Words[] = [
		...commitments.flatMap(({ titles, descriptions, tests }) => [titles, descriptions, tests]),
		...agreements.flatMap(({ titles, descriptions }) => [titles, descriptions]),
		...events.flatMap(({ titles, descriptions }) => [titles, ...(descriptions ? [descriptions] : [])]),
		...bodies.map(({ descriptions }) => descriptions),
		...content.persons.flatMap(({ posts }) => posts.map((post) => post.titles)),
		...passages.map(({ words }) => words),
		...content.statuses.map(({ rationale }) => rationale),
	];

	it("has every text in three languages, each its own", () => {
		for (const words of texts) {
			expect(Object.keys(words).sort()).toEqual([...LANGS].sort());
			expect(new Set(Object.values(words)).size, words.en).toBe(3);
		}
	});

	it("writes Russian in Cyrillic, English and Turkish in Latin, without stray spaces", () => {
		for (const { en, tr, ru } of [...texts, ...names, ...places]) {
			for (const text of [en, tr, ru]) expect(text).toBe(text.trim().replace(/ {2,}/g, " "));
			expect(`${en}${tr}`).not.toMatch(/\p{Script=Cyrillic}/u);
			expect(ru).toMatch(/\p{Script=Cyrillic}/u);
			expect(ru).not.toMatch(/[çğışöü]/iu);
		}
	});

	it("ends sentences with a stop and titles without one", () => {
		for (const { titles, descriptions, tests } of commitments) {
			for (const lang of LANGS) expect(titles[lang]).not.toMatch(/\.$/);
			for (const lang of LANGS) expect(`${descriptions[lang]} ${tests[lang]}`).toMatch(/\. .+\.$/s);
		}
	});
});

describe("dates", () => {
	type Plain = Record<string, string | null>;

	function plain(rows: object[]): Plain[] {
		return JSON.parse(JSON.stringify(rows));
	}

	/** Value, bounds and precision of the columns that begin alike: "due" for dueValue, dueFirst … */
	function datesIn(rows: object[], prefix: string) {
		const column = (row: Plain, name: string) => row[prefix ? prefix + name : name.toLowerCase()] ?? null;
		return plain(rows).map((row) => ({
			value: column(row, "Value"),
			first: column(row, "First")?.slice(0, 10) ?? null,
			last: column(row, "Last")?.slice(0, 10) ?? null,
			precision: column(row, "Precision") as Precision | null,
		}));
	}

	it("reads every date, and bounds and precision say the same", () => {
		const exact = [
			...datesIn(commitmentRows(content, "a", null), "due"),
			...datesIn(commitmentRows(content, "a", null), "undertaken"),
			...datesIn(dueChangeRows(content, "a"), ""),
			...datesIn(eventRows(content, "a"), "date"),
			...datesIn(eventStateRows(content, "a"), "date"),
			...datesIn(agreementRows(content), "signed"),
			...datesIn(statusRows(content, "a"), "effective"),
		];
		const loose = [
			...["event", "published", "adopted"].flatMap((prefix) => datesIn(sourceRows(content, "a"), prefix)),
			...["published", "act"].flatMap((prefix) => datesIn(evidenceRows(content), prefix)),
			...datesIn(agreementRows(content), "period"),
		].map((date) => ({ ...date, precision: date.value ? (parseDateValue(date.value)?.precision ?? null) : null }));
		for (const { value, first, last, precision } of [...exact, ...loose]) {
			expect(boundsAgree(value, first, last, precision), `${value} ${first} ${last} ${precision}`).toBe(true);
		}
		expect(exact.filter(({ value }) => value).length).toBeGreaterThan(150);
	});

	it("says of every inferred date from what, and of every moved one why", () => {
		for (const { signed } of agreements) if (signed.basis === "inferred") expect(signed.note).toBeTruthy();
		for (const { due, dueChanges = [] } of commitments) {
			if (!due) continue;
			expect(dueErrors(due)).toEqual([]);
			let current = due.value;
			for (const change of dueChanges) {
				expect(dueChangeErrors({ ...change, effectiveOn: change.since }, { value: current }, READ_ON)).toEqual([]);
				current = change.value;
			}
		}
	});
});
