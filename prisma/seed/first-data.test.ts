import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Span, surelyBefore } from "../../lib/domain/date-value";
import { lateBy } from "../../lib/domain/due-rules";
import { type EventFacts, eventDateAfter, eventStateErrors } from "../../lib/domain/event-rules";
import { type StatusGround, statusChangeErrors, statusNeeds } from "../../lib/domain/status-rules";
import { tallyOf } from "../../lib/domain/tally";
import { timelinessOf } from "../../lib/domain/timeliness";
import { checkoutFiles, hashesOf } from "../../scripts/lib/word-runs.mjs";
import { content } from "./content";
import { dateOf, dateOrNull } from "./dates";
import {
	byKey,
	carriedOf,
	dueOf,
	eventAsItStands,
	evidenceFact,
	firstStoodOn,
	historyOf,
	strengthOf,
} from "./histories";
import { passagesOf } from "./passages";
import { READ_ON } from "./recorded";
import runs from "./source-runs.json";
import type { SeedCommitment } from "./types";

const { agreements, commitments, events, sources, statuses } = content;
const passages = passagesOf(content);
const DAYS = ["1900-01-01", "2021-07-01", "2024-12-31", "2026-10-01", READ_ON, "2027-01-01", "2199-12-31"];

function commitment(key: string) {
	return byKey(commitments, key);
}

function timelinessOn(key: string, today: string) {
	const due = dueOf(commitment(key))?.present;
	const { status, lookedOn } = carriedOf(content, key);
	return timelinessOf({ status, lookedOn, dueLast: due ? dateOf(due.value).last : null }, today, 30);
}

function mentionedIn(passage: string) {
	return commitments.filter(({ mentions }) => mentions.some((mention) => mention.passage === passage));
}

function stood(commitment: SeedCommitment): Span | null {
	const first = firstStoodOn(content, commitment);
	return first === null ? null : { first, last: null };
}

/** What the rules say of each status of a commitment, one after the other, on a day. */
function errorsOf(commitment: SeedCommitment, today: string) {
	const due = dueOf(commitment)?.present;
	let ground: StatusGround = {
		...{ id: commitment.key, status: "unassessed", current: null, successorOf: new Map() },
		...{ undertaken: stood(commitment), due: due ? dateOf(due.value) : null },
		lastReviewOn: carriedOf(content, commitment.key).reviewedOn,
	};
	return historyOf(content, commitment.key).flatMap(({ status, since, rationale, confidence, evidence }) => {
		const change = {
			...{ status, confidence, rationale: rationale.en, effective: dateOf(since) },
			...{
				evidence: evidence.map((piece) => evidenceFact(content, piece)),
				successor: undefined,
				withdrawnBy: undefined,
			},
		};
		const errors = statusChangeErrors(change, ground, today);
		ground = { ...ground, status, current: { effectiveOn: since, rationale: rationale.en, confidence } };
		return errors.map((error) => ({ commitment: commitment.key, status, ...error }));
	});
}

describe("evidence", () => {
	it("finds every commitment written somewhere", () => {
		expect(commitments.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
	});

	it("meets the rule of every status, on the day it was recorded and ever after", () => {
		for (const today of [READ_ON, "2027-01-01", "2050-01-01"]) {
			expect(commitments.flatMap((commitment) => errorsOf(commitment, today))).toEqual([]);
		}
	});

	it("gives every assessed commitment evidence, and an address besides where it comes from a later report", () => {
		for (const { commitment, evidence } of statuses) {
			expect(evidence.length, commitment).toBeGreaterThan(0);
		}
		for (const { key, seen, url } of sources) if (!seen) expect(url, key).toBeTruthy();
	});

	it("lets nothing that surely came before an undertaking support it", () => {
		for (const commitment of commitments) {
			const undertaken = stood(commitment);
			for (const { status, evidence } of historyOf(content, commitment.key)) {
				if (!["act_after", "result", "deliverable"].includes(statusNeeds(status).evidence)) continue;
				const early = evidence.filter((piece) => {
					const { act, stance } = evidenceFact(content, piece);
					return stance === "supports" && act && undertaken && surelyBefore(act, undertaken);
				});
				expect(early, commitment.key).toEqual([]);
			}
		}
	});

	it("counts the trade of 2023 for the wish of 2020 and not for the measures of 30 October 2023", () => {
		const using = statuses.filter(({ evidence }) =>
			evidence.some((piece) => "passage" in piece && piece.passage === "nca-240527:f22a"),
		);
		expect(using.map(({ commitment }) => commitment).sort()).toEqual(["billion-goal", "trade-growth"]);
		expect(historyOf(content, "coordinated-trade")).toEqual([]);
	});

	it("leaves every verdict to a second person", () => {
		for (const { key } of commitments) {
			const { status, confirmed } = carriedOf(content, key);
			expect(confirmed).toBe(["fulfilled", "partly_fulfilled", "not_fulfilled"].includes(status) ? false : null);
		}
	});

	it("sets no evidence found only on a review", () => {
		for (const { status, review } of statuses) expect(review !== undefined).toBe(status === "no_evidence");
	});

	it("cites http addresses only, each once, and owns to what it has not seen", () => {
		const urls = sources.flatMap(({ url }) => url ?? []);
		for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
		expect(new Set(urls).size).toBe(urls.length);
		expect(sources.filter(({ seen }) => seen).map(({ key }) => key)).toEqual(["000", "001", "002", "003", "004"]);
	});
});

describe("due dates", () => {
	it("has a due date only where a text or a fact gives one", () => {
		const dated = commitments.flatMap(({ key, due }) => (due ? [`${key} ${due.value} ${due.basis}`] : []));
		expect(dated.sort()).toEqual([
			"action-plan 2025/2027 stated",
			"friendship-group 2024 derived",
			"magtymguly 2024 inferred",
			"programme-2021 2021/2023 stated",
			"programme-2024 2024/2026 stated",
			"vi-caspian-summit 2021 derived",
			"visits-2021 2021 derived",
		]);
	});

	it("never calls overdue what has no date, on any day", () => {
		for (const { key, due } of commitments) {
			if (due) continue;
			for (const today of DAYS) expect(timelinessOn(key, today)).toMatch(/^(no_date|closed)$/);
		}
	});

	it("knows nothing of days after the facts were read", () => {
		const days = [
			...content.statuses.map(({ since }) => dateOf(since).last ?? ""),
			...events.flatMap(({ states }) => states.map(({ since }) => since)),
			...content.reviews.map(({ reviewedOn }) => reviewedOn),
		];
		expect(days.filter((one) => one > READ_ON)).toEqual([]);
	});
});

describe("the hard cases", () => {
	it("links the two programmes", () => {
		expect(byKey(agreements, "programme-2024").predecessor).toBe("programme-2021");
		expect(commitment("programme-2024").links).toContainEqual(["continues", "programme-2021"]);
		expect(carriedOf(content, "programme-2021").status).toBe("not_assessable");
	});

	it("draws four agreed records from the trade paragraph of document 002", () => {
		const agreed = mentionedIn("002:9").filter((one) => strengthOf(one) === "agreed");
		const keys = ["coordinated-trade", "trade-group", "business-council", "business-delegations"];
		expect(agreed.map(({ key }) => key)).toEqual(keys);
	});

	it("shows six parties to document 003, five to the Caspian summit and to the Consultative Meeting", () => {
		const six = ["KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB"];
		expect([...byKey(agreements, "statement-2020").parties].sort()).toEqual(six);
		for (const key of ["strategic-directions", "format-with-russia", "regional-security"]) {
			expect(commitment(key).parties.map(([code, role]) => `${code} ${role}`)).toEqual(
				six.map((code) => `${code} undertakes`),
			);
		}
		const five = commitment("vi-caspian-summit").parties.map(([code]) => code);
		expect(five.sort()).toEqual(["AZE", "IRN", "KAZ", "RUS", "TKM"]);
		expect(commitment("next-consultative-meeting").parties).toHaveLength(5);
	});

	it("tells the Caspian summit as put off from 2021 and held 180 days after the first date", () => {
		const due = dueOf(commitment("vi-caspian-summit"));
		const { date, state } = eventAsItStands(byKey(events, "vi-caspian-summit"));
		expect([due?.first.value, due?.present.value, state]).toEqual(["2021", "2022", "held"]);
		expect(lateBy(dateOf(due?.first.value ?? "").last, dateOf(date?.value ?? ""))).toBe(180);
		const story = historyOf(content, "vi-caspian-summit").map(({ status }) => status);
		expect(story).toEqual(["planned", "stalled", "planned", "fulfilled"]);
	});

	it("leaves unknown what was looked for and not found", () => {
		for (const today of [READ_ON, "2027-06-01"]) {
			expect(timelinessOn("friendship-group", today)).toBe("outcome_unknown");
			expect(timelinessOn("business-council", today)).toBe("no_date");
		}
		expect(content.statuses.filter(({ status }) => status === "not_fulfilled")).toEqual([]);
	});

	it("counts two meetings of the commission, the last on 15 May 2023", () => {
		const instances = (commitment("commission-meetings").events ?? []).flatMap(([key, role]) => {
			const { state, date } = eventAsItStands(byKey(events, key));
			return role === "instance_of" && date ? [{ state, ...dateOf(date.value) }] : [];
		});
		expect(tallyOf({ expected: null, instances }, READ_ON)).toMatchObject({ held: 2, lastHeldOn: "2023-05-15" });
	});

	it("keeps the doubtful claim marked, and the monument without a commitment", () => {
		expect(passages.filter(({ doubtful }) => doubtful).map(({ key }) => key)).toEqual(["001:5"]);
		expect(mentionedIn("001:4")).toEqual([]);
		expect(commitments.flatMap((one) => one.events ?? []).filter(([key]) => key === "abai-monument")).toEqual([]);
	});

	it("lets no repeated word fulfil the strategic partnership", () => {
		expect(commitment("strategic-partnership").kind).toBe("standing");
		expect(carriedOf(content, "strategic-partnership").status).toBe("in_progress");
	});
});

describe("events", () => {
	it("tells of each a history that the rules allow", () => {
		for (const { key, states } of events) {
			let event: EventFacts = { state: "planned", date: null, recorded: false };
			for (const { state, date, places, since, reason = "", passage } of states) {
				const change = {
					...{ state, reason, moves: places !== undefined, date: dateOrNull(date?.value) },
					...{ effectiveOn: since, hasSource: passage !== undefined },
				};
				expect(eventStateErrors(change, event, READ_ON), key).toEqual([]);
				event = { state, date: eventDateAfter(change, event), recorded: true };
			}
		}
	});

	it("tells each history in the order in which it became known", () => {
		for (const { key, states } of events) {
			const days = states.map(({ since }) => since);
			expect(days, key).toEqual([...days].sort());
		}
	});
});

describe("the sources' own words", () => {
	const known = new Set(runs.hashes.match(/.{8}/g));

	it("knows the runs of all five documents", () => {
		expect(runs).toMatchObject({ run: 8, texts: 5 });
		expect(known.size).toBeGreaterThan(2000);
	});

	it("stand nowhere in the repository, not even eight of them in a row", () => {
		const found = checkoutFiles().flatMap((file) =>
			[...hashesOf(readFileSync(file, "utf8"))].filter(([hash]) => known.has(hash)).map(([, run]) => `${file}: ${run}`),
		);
		expect(found).toEqual([]);
	});
});
