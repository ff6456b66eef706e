import type { Prisma } from "../generated/client";
import type { Content } from "./content";
import { dateOrNull, dayColumn } from "./dates";
import { idOf } from "./ids";
import { passagesOf } from "./passages";
import { recordedAt } from "./recorded";

const lang = "en";
const createdAt = recordedAt();

function period(from: string | undefined, to: string | undefined) {
	return {
		fromValue: from ?? null,
		fromFirst: dayColumn(dateOrNull(from)?.first),
		toValue: to ?? null,
		toLast: dayColumn(dateOrNull(to)?.last),
	};
}

export function partyRows({ parties }: Content): Prisma.PartyCreateManyInput[] {
	return parties.map(({ code, kind, names }) => ({ id: idOf("party", code), code, kind, names, lang, createdAt }));
}

export function personRows({ persons }: Content): Prisma.PersonCreateManyInput[] {
	return persons.map(({ key, names }) => ({ id: idOf("person", key), names, lang, createdAt }));
}

export function postRows({ persons }: Content): Prisma.PostCreateManyInput[] {
	return persons.flatMap(({ key, posts }) =>
		posts.map(({ party, titles, from, to }, index) => ({
			...{ id: idOf("post", key, index), personId: idOf("person", key), partyId: idOf("party", party) },
			...{ titles, lang, ...period(from, to) },
		})),
	);
}

export function bodyRows({ bodies }: Content): Prisma.BodyCreateManyInput[] {
	return bodies.map(({ key, code = null, kind, names, descriptions }) => ({
		...{ id: idOf("body", key), code, kind, names, descriptions, lang, createdAt },
	}));
}

export function memberRows({ bodies }: Content): Prisma.BodyMemberCreateManyInput[] {
	return bodies.flatMap(({ key, members }) =>
		members.map(({ party, from, to }) => ({
			...{ id: idOf("member", key, party), bodyId: idOf("body", key), partyId: idOf("party", party) },
			...period(from, to),
		})),
	);
}

export function variantRows({ variants }: Content): Prisma.NameVariantCreateManyInput[] {
	return variants.map(({ spelling, lang: language, party, person, body, place = null }) => ({
		id: idOf("variant", language, spelling, party ?? person ?? body ?? place ?? ""),
		...{ spelling, lang: language, place },
		partyId: party ? idOf("party", party) : null,
		personId: person ? idOf("person", person) : null,
		bodyId: body ? idOf("body", body) : null,
	}));
}

export function sourceRows({ sources }: Content, createdById: string): Prisma.SourceCreateManyInput[] {
	return sources.map((source) => {
		const event = dateOrNull(source.event);
		const published = dateOrNull(source.published);
		const adopted = dateOrNull(source.adopted?.value);
		return {
			...{ id: idOf("source", source.key), title: source.title, lang: source.lang, grade: source.grade },
			...{ publisher: source.publisher ?? null, url: source.url ?? null, seen: source.seen },
			sidePartyId: source.side ? idOf("party", source.side) : null,
			...{ eventValue: event?.value ?? null, eventFirst: dayColumn(event?.first), eventLast: dayColumn(event?.last) },
			publishedValue: published?.value ?? null,
			...{ publishedFirst: dayColumn(published?.first), publishedLast: dayColumn(published?.last) },
			...{ adoptedValue: adopted?.value ?? null, adoptedReason: source.adopted?.reason ?? null },
			...{ adoptedFirst: dayColumn(adopted?.first), adoptedLast: dayColumn(adopted?.last) },
			...{ createdAt, createdById },
		};
	});
}

export function passageRows(content: Content): Prisma.PassageCreateManyInput[] {
	return passagesOf(content).map(({ key, source, number, words, doubtful }) => ({
		...{ id: idOf("passage", key), sourceId: idOf("source", source), number, words, lang },
		...{ doubtful: doubtful !== null, doubtfulReason: doubtful },
	}));
}

export function agreementRows({ agreements }: Content): Prisma.AgreementCreateManyInput[] {
	return agreements.map((agreement) => {
		const signed = dateOrNull(agreement.signed.value);
		const window = dateOrNull(agreement.period);
		return {
			...{ id: idOf("agreement", agreement.key), code: agreement.code ?? null, form: agreement.form },
			...{ titles: agreement.titles, descriptions: agreement.descriptions, lang, createdAt },
			bodyId: agreement.body ? idOf("body", agreement.body) : null,
			predecessorId: agreement.predecessor ? idOf("agreement", agreement.predecessor) : null,
			...{ signedValue: signed?.value ?? null, signedPrecision: signed?.precision ?? null },
			...{ signedFirst: dayColumn(signed?.first), signedLast: dayColumn(signed?.last) },
			...{ signedBasis: agreement.signed.basis, signedNote: agreement.signed.note ?? null },
			...{ periodValue: window?.value ?? null },
			...{ periodFirst: dayColumn(window?.first), periodLast: dayColumn(window?.last) },
		};
	});
}

export function agreementPartyRows({ agreements }: Content): Prisma.AgreementPartyCreateManyInput[] {
	return agreements.flatMap(({ key, parties }) =>
		parties.map((code, position) => ({
			...{ agreementId: idOf("agreement", key), partyId: idOf("party", code), position },
		})),
	);
}
