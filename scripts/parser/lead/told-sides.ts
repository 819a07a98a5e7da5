import type { Party } from '../../../src/schemas/primitives.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { ofOwnBody, servesGovernment } from '../words/offices.ts';
import { excellencyForm, spouseForm } from '../words/titles.ts';
import type { Sentence } from './sentence.ts';

/** A person as told, before the side is known. */
export interface ToldPerson {
	person: Omit<ParsedPerson, 'side'>;
	/** The one on whom a call is paid. */
	calledOn: boolean;
	/** Party of the side the sentence puts the person on (“the Cambodian side was led by …”). */
	sideParty: Party | null;
}

export const partyTold = ({ person, sideParty }: ToldPerson): Party | null => person.party ?? sideParty;

const name = '\\p{Lu}[\\p{L}.]*(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}.]*){0,4}';
/** Where a sentence names a side: “the Japanese side”, “From Japan,”, “his Cambodian counterpart”. */
const marks = new RegExp(
	`\\b(?:(?:on|from|for|of|by|as|leading|heading|led|headed|head of|leader of|chief of)\\s)?(?:the\\s|his\\s|her\\s|a\\s)?(?<word>\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]*)?)\\s(?:side|delegation|team|mission|counterpart)\\b|(?:^|[\\s(;])[Ff]rom\\s(?:the\\s)?(?<word>${name})(?=[,:])|\\b(?:delegation|mission)\\s(?:of|from)\\s(?:the\\s)?(?<word>${name})`,
	'gu',
);
/** What a text must hold for a side to stand in it. */
const markWord = /\b(?:side|delegation|team|mission|counterpart)\b|\b[Ff]rom\s(?:the\s)?\p{Lu}/u;
/** Between the persons of one list. */
const listGap = /^[\s,;]*(?:(?:and|as well as|&|others|among others)[\s,;]*){0,3}$/u;
/** Between a person and the side they are told to be of. */
const sideBehind =
	/^(?:,?\s(?:attended|participated|took part|joined|spoke))?,?\s?\(?(?:who\s)?(?:as\s)?(?:the\s)?(?:head|leader|chief|leading|heading|led|headed)?\s?$/u;
/** Between a side and the first person told of it: at most sixteen words of one clause. */
const near = /^[^;\s]{0,40}(?:\s[^;\s]{0,40}){0,15}$/u;

/** The party of the side that a sentence puts each of its persons on, in their order. */
export function sidesTold({ text, persons }: Sentence, house: HouseVocabulary): (Party | null)[] {
	if (!markWord.test(text)) return persons.map(() => null);
	const found = [...text.matchAll(marks)].flatMap(({ index, 0: words, groups }) => {
		const party = partiesIn(groups?.word ?? '', house).at(-1);
		return party ? [{ party, start: index, end: index + words.length }] : [];
	});
	// From the last on: the side named behind a list holds for all of it.
	const behind: (Party | null)[] = persons.map(() => null);
	for (const [index, { end }] of [...persons.entries()].reverse()) {
		const mark = found.find(({ start }) => start >= end);
		const own = mark && sideBehind.test(text.slice(end, mark.start));
		const next = persons[index + 1];
		const listed = next !== undefined && listGap.test(text.slice(end, next.start));
		behind[index] = own ? mark.party : listed ? (behind[index + 1] ?? null) : null;
	}
	let last: Party | null = null;
	return persons.map(({ start }, index) => {
		const mark = found.findLast((one) => one.end <= start);
		const previous = persons[index - 1];
		if (!previous || (mark && mark.start >= previous.end)) {
			const ofPrevious = previous && mark && sideBehind.test(text.slice(previous.end, mark.start));
			last = mark && !ofPrevious && near.test(text.slice(mark.end, start)) ? mark.party : null;
		} else if (!listGap.test(text.slice(previous.end, start))) last = null;
		return behind[index] ?? last;
	});
}

/** Who is the house's own where nobody's country stands: the first whose office is of a government. */
function ownPerson(told: readonly ToldPerson[]): ToldPerson | null {
	const open = told.filter((one) => partyTold(one) === null);
	// Guests of a body that is named elsewhere (“led by Ms. A, President”) call on somebody in the government.
	const receives = open.find(({ calledOn, person }) => calledOn && servesGovernment(person.office ?? ''));
	if (receives && !servesGovernment(open[0]?.person.office ?? '')) return receives;
	const offices = open.filter(({ person }) => person.officePrinted !== null);
	const inOffice = offices.find(({ person }) => !ofOwnBody(person.officePrinted ?? ''));
	return inOffice ?? open.find(({ person }) => person.officePrinted === null) ?? open[0] ?? null;
}

/**
 * Puts each person on a side. Nobody's country is guessed but by the side, or by the one other party of the page;
 * `inferred` tells of whom it was.
 */
export function withSides(
	told: readonly ToldPerson[],
	hint: () => Party | null,
	{ house }: HouseVocabulary,
): { person: ParsedPerson; inferred: boolean }[] {
	const opener = told.some((one) => partyTold(one)?.code === house.code) ? null : ownPerson(told);
	const guests = told.filter((one) => (partyTold(one)?.code ?? house.code) !== house.code);
	const guestParties = new Map(guests.map((one) => [partyTold(one)?.code, partyTold(one)]));
	const only = guestParties.size === 1 ? guests[0] && partyTold(guests[0]) : undefined;
	const isHonoured = ({ person }: ToldPerson): boolean => excellencyForm.test(person.honorific ?? '');
	// Where all guests of a known country are addressed as Excellency, a plain “Mr.” in office is of the house.
	const honoured = guests.length > 0 && guests.every(isHonoured);
	let last: Party | null = null;
	return told.map((one) => {
		const { person } = one;
		const printed = partyTold(one);
		const spouse = person.office === null && spouseForm.test(person.honorific ?? '');
		const own = one === opener || (honoured && person.office !== null && !isHonoured(one));
		last = printed ?? ((spouse && last) || (own ? house : (only ?? hint())));
		const side = last?.code === house.code ? 'first' : 'second';
		return { person: { ...person, party: last, side }, inferred: printed === null && side === 'second' };
	});
}
