import { agreements } from "./agreements";
import { bodies } from "./bodies";
import { consultations } from "./commitments/consultations-2021";
import { consultationsRegion } from "./commitments/consultations-2021-region";
import { programmes } from "./commitments/programmes";
import { sessionEconomy } from "./commitments/session-2020-economy";
import { sessionRelations } from "./commitments/session-2020-relations";
import { statement } from "./commitments/statement-2020";
import { statementFields } from "./commitments/statement-2020-fields";
import { talksFields } from "./commitments/talks-2023-fields";
import { talksRelations } from "./commitments/talks-2023-relations";
import { talksTrade } from "./commitments/talks-2023-trade";
import { actions, notes, reviews } from "./desk";
import { documents } from "./documents";
import { bilateralEvents } from "./events/bilateral";
import { dialogueEvents } from "./events/dialogues";
import { regionalEvents } from "./events/regional";
import { societyEvents } from "./events/society";
import { bilateralFacts } from "./later-facts-bilateral";
import { regionalFacts } from "./later-facts-regional";
import { bilateralSources } from "./later-sources-bilateral";
import { dialogueSources } from "./later-sources-dialogues";
import { summitSources } from "./later-sources-summits";
import { variants } from "./name-variants";
import { paragraphs2020 } from "./paragraphs-2020";
import { paragraphs2021 } from "./paragraphs-2021";
import { paragraphs2023 } from "./paragraphs-2023";
import { paragraphs2024 } from "./paragraphs-2024";
import { parties } from "./parties";
import { persons } from "./persons";
import { lookedFor } from "./statuses/looked-for";
import { underWayBilateral } from "./statuses/under-way-bilateral";
import { underWayRegional } from "./statuses/under-way-regional";
import { verdicts } from "./statuses/verdicts";
import { withoutText } from "./statuses/without-text";
import type { SeedCommitment, SeedEvent, SeedFact, SeedParagraph, SeedSource, SeedStatus } from "./types";

const sources: readonly SeedSource[] = [...documents, ...summitSources, ...dialogueSources, ...bilateralSources];
const paragraphs: readonly SeedParagraph[] = [
	...paragraphs2020,
	...paragraphs2021,
	...paragraphs2023,
	...paragraphs2024,
];
const facts: readonly SeedFact[] = [...regionalFacts, ...bilateralFacts];
const commitments: readonly SeedCommitment[] = [
	...sessionRelations,
	...sessionEconomy,
	...statement,
	...statementFields,
	...consultations,
	...consultationsRegion,
	...programmes,
	...talksRelations,
	...talksTrade,
	...talksFields,
];
const events: readonly SeedEvent[] = [...regionalEvents, ...dialogueEvents, ...bilateralEvents, ...societyEvents];
const statuses: readonly SeedStatus[] = [
	...verdicts,
	...withoutText,
	...lookedFor,
	...underWayBilateral,
	...underWayRegional,
];

/** The first data, whole: true to its sources, in our words, with nothing computed from a clock. */
export const content = {
	parties,
	persons,
	bodies,
	variants,
	sources,
	paragraphs,
	facts,
	agreements,
	commitments,
	events,
	statuses,
	reviews,
	notes,
	actions,
};

export type Content = typeof content;
