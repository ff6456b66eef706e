import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDateValue } from "./date-value";
import { type EvidenceFact, type EvidenceNeed, evidenceErrors } from "./evidence-rules";
import { EVENT_STATES, STANCES } from "./vocabulary";

const TODAY = "2026-11-21";
const UNDERTAKEN = dated("2023-10-30");
const NEEDS = ["source", "dated_source", "act_after", "result", "deliverable"] as const;

function dated(text: string) {
	const read = parseDateValue(text);
	if (!read) throw new Error(text);
	return read;
}

function page(act: string | null, published: string | null = "2024-06-01"): EvidenceFact {
	return {
		kind: "url",
		stance: "supports",
		publishedOn: published === null ? null : dated(published),
		act: act === null ? null : dated(act),
	};
}

function event(eventState: (typeof EVENT_STATES)[number], on: string | null): EvidenceFact {
	const act = on === null ? null : dated(on);
	return { kind: "event", stance: "supports", publishedOn: null, act, eventState };
}

function judge(evidence: EvidenceNeed, facts: EvidenceFact[], undertaken = UNDERTAKEN): string[] {
	const errors = evidenceErrors({ evidence, reopens: false }, facts, undertaken, TODAY);
	return errors.map(({ path, rule }) => `${path}: ${rule}`);
}

describe("an act after the undertaking", () => {
	test.each<[string, EvidenceFact, string[]]>([
		["ended the day before", page("2023-10-29"), ["evidence.0.actOn: act_before_undertaking"]],
		["ended on the day itself", page("2023-10-30"), []],
		["ended after", page("2024-05-27"), []],
		["began before and ended after", page("2023-01/2023-12"), []],
		["some time that year", page("2023"), []],
		["the year before", page("2022"), ["evidence.0.actOn: act_before_undertaking"]],
		["on a day not known", page(null), []],
		["goes on still", page("2020/.."), []],
		["lies ahead", page("2027"), ["evidence.0.actOn: act_in_future"]],
		["is an event that was held", event("held", "2024-05-27"), []],
		["is an event held before", event("held", "2022-10-11"), ["evidence.0: act_before_undertaking"]],
		["is an event still planned", event("planned", "2026-12-01"), ["evidence.0: event_not_held"]],
		["is an event put off", event("put_off", "2024-08"), ["evidence.0: event_not_held"]],
		["is an event cancelled", event("cancelled", "2024-08"), ["evidence.0: event_not_held"]],
	])("%s", (_, fact, refusals) => {
		expect(judge("act_after", [fact])).toEqual(refusals);
	});

	test("growth of trade before the undertaking is no evidence for it, however late it was published", () => {
		expect(judge("act_after", [page("2023-01/2023-09", "2024-02-01")])).toEqual([
			"evidence.0.actOn: act_before_undertaking",
		]);
	});

	test("the date of the act decides, not that of its publication", () => {
		expect(judge("act_after", [page("2023-11-15", "2023-10-01")])).toEqual([]);
		expect(judge("act_after", [page(null, "2023-10-01")])).toEqual([]);
	});

	test("without a day of the undertaking nothing surely ended before it", () => {
		expect(evidenceErrors({ evidence: "act_after", reopens: false }, [page("1999")], null, TODAY)).toEqual([]);
	});

	test("the refusal carries the day it is measured by", () => {
		const needs = { evidence: "act_after", reopens: false } as const;
		expect(evidenceErrors(needs, [page("2022")], UNDERTAKEN, TODAY)).toEqual([
			{
				path: "evidence.0.actOn",
				rule: "act_before_undertaking",
				values: { day: "2023-10-30" },
			},
		]);
	});
});

describe("a result and a deliverable", () => {
	test.each(["result", "deliverable"] as const)("a %s that came before fulfils nothing", (need) => {
		expect(judge(need, [page("2022")])).toEqual(["evidence.0.actOn: result_before_undertaking"]);
		expect(judge(need, [event("planned", "2026-12-01")])).toEqual(["evidence.0: event_not_held"]);
		expect(judge(need, [event("held", "2024-06-01")])).toEqual([]);
	});

	test("the Caspian summit intended for 2021 is fulfilled by the one held in June 2022", () => {
		expect(judge("deliverable", [event("held", "2022-06-29")], dated("2021-07"))).toEqual([]);
	});

	test("the next consultative meeting is fulfilled by the one held at Avaza in August 2021", () => {
		expect(judge("deliverable", [event("held", "2021-08-06")], dated("2021-05"))).toEqual([]);
	});
});

describe("a plan", () => {
	test.each<[string, EvidenceFact, string[]]>([
		["dated", page(null, "2024-06"), []],
		["undated", page("2024-06-01", null), ["evidence.0.publishedOn: source_needs_date"]],
		["set before", page("2023-05", "2024-06"), ["evidence.0.actOn: plan_before_undertaking"]],
		["an event on file with its date", event("planned", "2027"), []],
		["an event without one", event("planned", null), ["evidence.0.publishedOn: source_needs_date"]],
		["an event long past", event("planned", "2021"), ["evidence.0: plan_before_undertaking"]],
	])("%s", (_, fact, refusals) => {
		expect(judge("dated_source", [fact])).toEqual(refusals);
	});
});

describe("what counts", () => {
	test("what contradicts or gives context carries no status", () => {
		const against = { ...page("2024-05-27"), stance: "contradicts" } as const;
		const context = { ...page("2024-05-27"), stance: "context" } as const;
		for (const need of NEEDS) {
			expect(judge(need, [against, context])).toEqual(["evidence: only_support_counts"]);
			expect(judge(need, [against, page("2024-05-27")])).toEqual([]);
		}
	});

	test("one piece that holds is enough, whatever stands beside it", () => {
		for (const need of NEEDS) {
			expect(judge(need, [page("2022", "2022"), page("2024-05-27")])).toEqual([]);
		}
	});

	test("where none holds each is told why", () => {
		expect(judge("act_after", [page("2022"), event("cancelled", "2024"), page("2027")])).toEqual([
			"evidence.0.actOn: act_before_undertaking",
			"evidence.1: event_not_held",
			"evidence.2.actOn: act_in_future",
		]);
	});

	test("nothing was published tomorrow, whatever its stance and the status", () => {
		const tomorrow = { ...page(null, "2026-11-22"), stance: "context" } as const;
		expect(judge("none", [tomorrow])).toEqual(["evidence.0.publishedOn: in_future"]);
		expect(judge("source", [page(null), tomorrow])).toEqual(["evidence.1.publishedOn: in_future"]);
	});

	test("a plain source may speak of any time and any event", () => {
		for (const eventState of EVENT_STATES) expect(judge("source", [event(eventState, "2019")])).toEqual([]);
		expect(judge("source", [page("2019", null)])).toEqual([]);
	});

	test("opening again asks for a source in words of its own", () => {
		expect(evidenceErrors({ evidence: "source", reopens: true }, [], UNDERTAKEN, TODAY)).toEqual([
			{ path: "evidence", rule: "needs_source_to_reopen" },
		]);
	});
});

describe("laws of evidence", () => {
	const date = fc.option(
		fc.constantFrom("2019", "2023", "2023-10", "2023-10-29", "2023-10-30", "2024", "2026", "../2022").map(dated),
		{ nil: null },
	);
	const fact: fc.Arbitrary<EvidenceFact> = fc.oneof(
		fc.record({
			kind: fc.constantFrom("passage" as const, "url" as const),
			stance: fc.constantFrom(...STANCES),
			publishedOn: date,
			act: date,
		}),
		fc.record({
			kind: fc.constant("event" as const),
			stance: fc.constantFrom(...STANCES),
			publishedOn: date,
			act: date,
			eventState: fc.constantFrom(...EVENT_STATES),
		}),
	);
	const need = fc.constantFrom(...NEEDS);

	test("more evidence never turns what holds into a refusal", () => {
		fc.assert(
			fc.property(need, fc.array(fact, { maxLength: 4 }), fact, (kind, facts, more) => {
				if (judge(kind, facts).length === 0) expect(judge(kind, [...facts, more])).toEqual([]);
			}),
		);
	});

	test("nothing carries a status without a piece that supports it", () => {
		fc.assert(
			fc.property(need, fc.array(fact, { maxLength: 4 }), (kind, facts) => {
				if (judge(kind, facts).length > 0) return;
				expect(facts.some(({ stance }) => stance === "supports")).toBe(true);
			}),
		);
	});

	test("no act that surely ended before the undertaking carries progress or fulfilment alone", () => {
		fc.assert(
			fc.property(fc.constantFrom("act_after", "result", "deliverable"), fact, (kind, any) => {
				const before = { ...any, act: dated("2023-10-29") };
				expect(judge(kind as EvidenceNeed, [before])).not.toEqual([]);
			}),
		);
	});
});
